"""The flows that pages show, and the scales that each weighs words on."""

from app.device.flow import Flow

SAY = Flow("say", scales=("mine", "theirs"))
HEAR = Flow("hear", scales=("kinds", "says", "mine", "theirs"))
CHECK = Flow("check", scales=("kinds", "says", "mine", "theirs", "draft", "flags", "manner"))
