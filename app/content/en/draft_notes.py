"""What is said of words in a draft that may land hard, and what could stand in their place.

Manner follows R1; that a plain no is complete follows I13. The sentences are our own.
"""

# What is found, how it may land, what that rests on; `swap` stands in the place of the words, "" leaves them out.
NOTES = {
    "blame": {
        "why": "This puts your no on them. They may start to defend, and lose your no.",
        "swap": "",
        "sources": ("R1", "I12"),
    },
    "contempt": {
        "why": "This may cut deep and stay. Your no is just as strong without it.",
        "swap": "",
        "sources": ("R1", "I12"),
    },
    "over_apology": {
        "why": "You did nothing wrong. One sorry is plenty, and more can ask them to comfort you.",
        "swap": "",
        "sources": ("I13",),
    },
    "giving_in": {
        "why": "This gives your no away. You don't owe a yes.",
        "swap": "not tonight",
        "sources": ("R2", "R3"),
    },
    "promise": {
        "why": "This is a debt for later. You can't know yet how you will feel.",
        "swap": "maybe another time, if we both feel like it",
        "sources": ("I13",),
    },
    "unclear": {
        "why": "This may not be heard as a no. A few plain words would make it clear.",
        "swap": "not tonight",
        "sources": ("R1",),
    },
    "bare": {
        "why": "This is complete as it stands. You don't need to add a thing.",
        "swap": "",
        "sources": ("I13",),
    },
}

# Words that make a blame count all the other times too, and what to say of that instead.
COUNTING = "always never constantly forever only everytime"
COUNTING_WHY = "This counts all the other times too, so it may sound like a charge."

# A plain no, where leaving words out would leave none.
NO_MORE = "Not tonight."

# What joins two clauses: a swap takes it along, so that the rest still reads.
JOINERS = "but and because though although cause"
SORRIES = "sorry apologies apologise apologize"
# "I'm so sorry", "sorry again": what belongs to an apology.
SORRY_LEADS = "im i so really very and truly again just but well oh"
SORRY_TAILS = "again"
