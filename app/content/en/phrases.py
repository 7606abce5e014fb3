"""The no itself, how the pieces follow on from each other, and the two that take one tap."""

from app.content.en.phrases_states import BESIDE_PRIVATE, STATES
from app.content.en.phrases_warmth import NOT_ABOUT, OFFER, TELL
from app.content.phrase_types import No, Phrases, Slot

# One for each frame, in their order; how long comes after it.
NO = {
    "sex": No(
        plain=("not", "I don't want to", "I'm saying no", "it's a no"),
        warm=("not", "it's a no from me", "I need it to be a no", "I'm going to say no"),
        playful=("nope, not", "it's a no from me and the pillow", "I'm going with no", "the answer's no"),
    ),
    "touch": No(
        plain=(
            "no touch at all",
            "I don't want to be touched at all",
            "I need no touch at all",
            "it's a no to any touch",
        ),
        warm=(
            "no touch at all",
            "I can't do any touch at all",
            "I need no touch at all",
            "I have to say no to any touch",
        ),
        playful=(
            "nope, no touch at all",
            "it's a no to any touch",
            "I'm going with no touch at all",
            "the answer's no to any touch",
        ),
    ),
    "just_that": No(
        plain=("not that", "I don't want that", "I'm saying no to that", "that's a no"),
        warm=("not that", "that's a no from me", "I need that to be a no", "I'm going to say no to that"),
        playful=(
            "nope, not that",
            "that's a no from me and the pillow",
            "I'm going with no to that",
            "the answer's no to that",
        ),
    ),
}

PHRASES = Phrases(
    states=STATES,
    tell=TELL,
    not_about=NOT_ABOUT,
    offer=OFFER,
    no=NO,
    how_long={
        "tonight": (("tonight", ""),),
        "now": (("right now", ""),),
        "while": (("for a while", ""),),
        "unknown": (
            ("right now", "and I don't know how long"),
            ("right now", "I can't say how long"),
            ("right now", "and I couldn't tell you how long"),
        ),
    },
    straight=(
        "I'd rather say it straight than leave you guessing",
        "I wanted to give you a straight answer",
        "I'm telling you plainly so you don't have to guess",
    ),
    beside_private=BESIDE_PRIVATE,
    frames=(
        # I love you. Not tonight, I'm worn out. And I like how you look.
        (Slot("acknowledge"), Slot("no"), Slot("state", ",", "no"), Slot("not_about", "also"), Slot("offer")),
        # I like how you look. I don't want to tonight, I'm worn out. I love you.
        (Slot("not_about"), Slot("no"), Slot("state", ",", "no"), Slot("acknowledge"), Slot("offer")),
        # I'm worn out, so not tonight. I love you, and I like how you look.
        (
            Slot("state"),
            Slot("no", "so", "state"),
            Slot("acknowledge"),
            Slot("not_about", "and", "acknowledge"),
            Slot("offer"),
        ),
        # I love you, and it's a no tonight. I'm worn out. And I like how you look.
        (
            Slot("acknowledge"),
            Slot("no", "and", "acknowledge"),
            Slot("state"),
            Slot("not_about", "also"),
            Slot("offer"),
        ),
        # In place of the third where "so" would sound like a punishment, or come late.
        (
            Slot("no"),
            Slot("state", ",", "no"),
            Slot("acknowledge"),
            Slot("not_about", "and", "acknowledge"),
            Slot("offer"),
        ),
    ),
    links={"and": "and", "so": "so", "also": "and", "more_states": "on top of that", "shared": "I'm ", "hey": "hey"},
    in_a_message={
        "I love you": "love you",
        "I love you to bits": "love you to bits",
        "I love you so much": "love you so much",
        "I'm glad you asked": "glad you asked",
        "thanks for asking me": "thanks for asking",
        "I'm really happy you asked me": "really happy you asked me",
    },
    just_no=(
        "it's a no from me tonight",
        "not tonight. Sleep well",
        "I don't want to tonight",
        "no for tonight. Good night",
        "tonight it's a no",
        "no thanks, not tonight",
        "no",
    ),
    asked_again={
        "sex": (
            "I've already said no. Stop asking me.",
            "I said no and I meant it. Don't ask again.",
            "My answer was no, and it's still no. Stop now.",
            "No. I told you once. Stop.",
            "I told you no. This has to stop.",
        ),
        "touch": (
            "I said no. Stop touching me.",
            "I told you no. Take your hands off me.",
            "I said no touching and I meant it. Stop now.",
            "No. I've already said it. Stop touching me.",
        ),
    },
    sources={
        "acknowledge": ("I12", "I13", "R1"),
        "no": ("I12", "R2"),
        "state": ("I5", "I12"),
        "not_about": ("I7", "I13"),
        "offer": ("I14",),
        "just_no": ("I13",),
        "asked_again": ("R3",),
    },
)
