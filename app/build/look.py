"""The chosen look, put on in the head of each page before its first paint."""

import reflex as rx

from app.build.inline import inline_file

# The same as in app/device/look.js.
KEY = "soft-landing-look"
LOOKS = ["light", "dark", "dim"]
# "Dim at night" is dim from nine in the evening until six.
DIM_FROM, DIM_UNTIL = 21, 6


def look_script() -> rx.Component:
    """Return what the head of each of our pages needs to look as was chosen."""
    return rx.el.script(inline_file("look.js", key=KEY, looks=LOOKS, dimFrom=DIM_FROM, dimUntil=DIM_UNTIL))
