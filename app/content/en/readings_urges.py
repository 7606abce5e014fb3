"""What to say to an urge in the moment it stings, and something kind to do instead."""

from app.content.guidance_types import UrgeAnswer

URGES = {
    "ask_again": UrgeAnswer(
        text="The no stands. Asking once more would press on them, even if you ask nicely. Put the phone down.",
        heavy_text="The no stands. Asking once more would press on them. Put the phone down.",
        kind_instead="Lie back and breathe out slowly, ten times. Let your shoulders drop.",
        sources=("I6", "R3"),
    ),
    "wake_them": UrgeAnswer(
        text="The no stands, asleep or awake. Let them sleep, and put the phone down.",
        heavy_text="The no stands, asleep or awake. Let them sleep, and put the phone down.",
        kind_instead="Get up for a glass of water. Sit somewhere soft until it's quieter in you.",
        sources=("R3",),
    ),
    "send_something": UrgeAnswer(
        text="The no stands. Whatever you send now asks for an answer tonight. Put the phone down.",
        heavy_text="The no stands. Whatever you send now asks for an answer tonight. Put the phone down.",
        kind_instead="Write it on paper, where nobody has to answer. See if you still mean it after sleeping.",
        sources=("I6", "R3"),
    ),
    "go_quiet": UrgeAnswer(
        text="Being quiet to cool down is fine. Kept up for days, it may cost you both. "
        "It grows from the same hurt as asking on.",
        heavy_text="Being quiet is fine. You don't have to find an answer tonight.",
        kind_instead="Do one small thing for yourself: a warm shower, a song, a few pages of a book.",
        sources=("I6",),
    ),
    "leave": UrgeAnswer(
        text="You may go to another room. You could say one short thing first, such as: I need some air.",
        heavy_text="You may go. Room does both of you good tonight, and talking can wait for another day.",
        kind_instead="Take a slow walk if it's safe outside, or stand at an open window for a while.",
        sources=("I6",),
    ),
    "nothing": UrgeAnswer(
        text="Then do nothing. Tonight asks nothing more of you.",
        heavy_text="Then do nothing. It doesn't have to be settled tonight.",
        kind_instead="Get warm, drink something, and rest. A sore feeling is easier on a rested body.",
        sources=("I6",),
    ),
}
