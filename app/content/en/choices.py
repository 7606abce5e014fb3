"""The labels of the Say no screen, short enough for a chip on a narrow phone."""

from app.content.choice_types import Choice, Choices, StateChoice

CHOICES = Choices(
    states=(
        StateChoice("tired", "Worn out", True),
        StateChoice("not_in_mood", "Not in the mood", True),
        StateChoice("distracted", "Head is elsewhere", True),
        StateChoice("touched_out", "No more touch today", True),
        StateChoice("unwell", "Unwell or sore", True),
        StateChoice("private", "Rather not say", True),
        StateChoice("stressed", "Stressed", False),
        StateChoice("pain", "In pain", False),
        StateChoice("low", "Low or grieving", False),
        StateChoice("body", "Body changes", False),
        StateChoice("memories", "Old memories came up", False),
        StateChoice("not_ready", "Not ready yet", False),
        StateChoice("overload", "Too much noise and light", False),
        StateChoice("not_at_home", "Not at home in my body", False),
        StateChoice("worry", "Pregnancy or protection", False),
        StateChoice("no_privacy", "No privacy", False),
        StateChoice("no_time", "No time", False),
        StateChoice("substances", "One of us has had too much", False),
        StateChoice("between_us", "Something between us", False),
    ),
    duration=(
        Choice("tonight", "Tonight"),
        Choice("now", "Right now"),
        Choice("while", "For a while"),
        Choice("unknown", "I don't know"),
    ),
    scope=(
        Choice("sex", "Sex"),
        Choice("touch", "All touch"),
        Choice("just_that", "Just that one thing"),
    ),
    tell=(
        Choice("love", "I love you"),
        Choice("being_with", "I like being with you"),
        Choice("glad", "I'm glad you asked"),
        Choice("matter", "You matter to me"),
        Choice("want", "I want you"),
    ),
    not_about=(
        Choice("looks", "I like how you look"),
        Choice("mattering", "You come first with me"),
        Choice("asking", "I'm glad you ask"),
    ),
    offer=(
        Choice("close", "Be close another way"),
        Choice("talk", "Talk another day"),
        Choice("time", "Another time, if we both feel like it"),
    ),
    tone=(
        Choice("plain", "Plain"),
        Choice("warm", "Warm"),
        Choice("playful", "Playful"),
    ),
    channel=(
        Choice("aloud", "Said aloud"),
        Choice("message", "As a message"),
    ),
    length=(
        Choice("short", "Short"),
        Choice("longer", "Longer"),
    ),
)
