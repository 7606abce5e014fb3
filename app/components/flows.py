"""The two flows that pages show."""

from app.device.flow import Flow

SAY = Flow("say")
HEAR = Flow("hear")
