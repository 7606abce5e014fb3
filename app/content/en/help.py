"""Help in English: three doors, help lines by country, and what this app cannot do.

A line is listed only for the people it names, with the date it was checked; no number is added from memory.
"""

from app.content.guidance_types import Country, Door, HelpLine, HelpNumber, HelpPage, Line, Section


def _call(number: str) -> HelpNumber:
    return HelpNumber(number, "tel:" + number.replace(" ", "").replace("-", ""), "Call")


def _text(number: str, say: str = "Text") -> HelpNumber:
    return HelpNumber(number, "sms:" + number, say)


AFTER_HARM = "For people hurt or scared by a partner"
AFTER_VIOLENCE = "For people hurt by sexual violence"
WOMEN = "For women"
IN_CRISIS = "For people in crisis"

LOCAL = HelpLine("A local line", "The directory below can find one near you")
HOTLINE = HelpLine(
    "National Domestic Violence Hotline",
    "For anyone, also people who worry that they are the one who harms",
    (_call("1-800-799-7233"), _text("88788", "Text START to")),
)
LINE_988 = HelpLine("988", IN_CRISIS, (_call("988"), _text("988")))
SAMARITANS = HelpLine("Samaritans", IN_CRISIS, (_call("116 123"),))
RESPECT_AU = (_call("1800 737 732"),)
SAFE_TO_TALK = "For people hurt by sexual violence, and for people who have harmed someone"

COUNTRIES = (
    Country(
        id="us",
        name="United States",
        emergency=(_call("911"),),
        lines={
            "fear": (HOTLINE,),
            "sexual": (HelpLine("RAINN", AFTER_VIOLENCE, (_call("1-800-656-4673"),)),),
            "harming": (HOTLINE,),
            "crisis": (LINE_988,),
        },
    ),
    Country(
        id="ca",
        name="Canada",
        emergency=(_call("911"),),
        lines={"fear": (LOCAL,), "sexual": (LOCAL,), "harming": (LOCAL,), "crisis": (LINE_988,)},
    ),
    Country(
        id="uk",
        name="United Kingdom",
        emergency=(_call("999"),),
        lines={
            "fear": (
                HelpLine("National Domestic Abuse Helpline", WOMEN, (_call("0808 2000 247"),)),
                HelpLine("Men's Advice Line", "For men", (_call("0808 801 0327"),)),
                HelpLine("Galop", "For LGBT+ people", (_call("0800 999 5428"),)),
            ),
            "sexual": (
                HelpLine(
                    "Rape Crisis England & Wales",
                    "For people in England and Wales hurt by sexual violence",
                    (_call("0808 500 2222"),),
                ),
            ),
            "harming": (
                HelpLine(
                    "Respect Phoneline", "For people worried about what they do to a partner", (_call("0808 802 4040"),)
                ),
            ),
            "crisis": (SAMARITANS,),
        },
    ),
    Country(
        id="ie",
        name="Ireland",
        emergency=(_call("112"), _call("999")),
        lines={
            "fear": (HelpLine("Women's Aid", WOMEN, (_call("1800 341 900"),)),),
            "sexual": (HelpLine("Rape Crisis", AFTER_VIOLENCE, (_call("1800 778 888"),)),),
            "harming": (LOCAL,),
            "crisis": (SAMARITANS,),
        },
    ),
    Country(
        id="au",
        name="Australia",
        emergency=(_call("000"),),
        lines={
            "fear": (HelpLine("1800RESPECT", AFTER_HARM, RESPECT_AU),),
            "sexual": (HelpLine("1800RESPECT", AFTER_VIOLENCE, RESPECT_AU),),
            "harming": (
                HelpLine(
                    "Men's Referral Service",
                    "For men worried about what they do to a partner",
                    (_call("1300 766 491"),),
                ),
            ),
            "crisis": (HelpLine("Lifeline", IN_CRISIS, (_call("13 11 14"),)),),
        },
    ),
    Country(
        id="nz",
        name="New Zealand",
        emergency=(_call("111"),),
        lines={
            "fear": (HelpLine("Women's Refuge", WOMEN, (_call("0800 733 843"),)),),
            "sexual": (HelpLine("Safe to Talk", SAFE_TO_TALK, (_call("0800 044 334"),)),),
            "harming": (HelpLine("Safe to Talk", SAFE_TO_TALK, (_call("0800 044 334"),)),),
            "crisis": (HelpLine("1737", IN_CRISIS, (_call("1737"), _text("1737"))),),
        },
    ),
)

LEAVE = Section(
    id="leave",
    title="To leave this page fast",
    paragraphs=(
        Line(
            'Press "Hide this" at the top of the page. '
            "Or press the Shift key three times within five seconds. "
            "A dull page about kitchen measures takes its place. It needs no network."
        ),
        Line(
            "In that tab, Back then shows the kitchen page, not this app. To return, open this app in a new tab, "
            "or close it and open it again. Or press the last line of the kitchen page three times."
        ),
        Line(
            "What you typed is kept as always. It stays out of sight until you ask for it. "
            "What you read here in Help is not kept by this app."
        ),
        Line(
            "It can't hide all. Your browser may still list the pages in its history, and its top bar shows "
            "this app's address. On a home screen, the app keeps its name. A swipe back may show the old page "
            "for a blink. Other tabs stay as they are. With scripts turned off, the button still works, "
            "but Back and Shift do what they always do."
        ),
        Line(
            "A private window leaves less behind. A phone bill may show a call. "
            "If someone checks your phone, a friend's phone may be safer."
        ),
    ),
)

DOORS = (
    Door(
        id="afraid",
        title="I'm afraid",
        paragraphs=(
            Line("Being afraid of someone you love is reason enough to ask for help. You don't have to be sure."),
            Line("Words can't fix this, and it isn't your job to find better ones. Do what keeps you safest."),
            Line("If you're in danger right now, call the emergency number of your country, listed below."),
            Line(
                "You can call a help line just to ask. You don't have to leave anyone, or decide a thing, to do that."
            ),
            Line(
                "Talking to a counsellor as a couple may not be safe where there is abuse. "
                "The US hotline advises against it. Help for you alone comes first.",
                ("R5",),
            ),
        ),
        columns=("fear", "sexual"),
    ),
    Door(
        id="happened",
        title="Something happened",
        paragraphs=(
            Line("Maybe someone went on after your no. Maybe you were asleep, or froze, or didn't dare to say it."),
            Line("Then there was no yes. What they did is not your fault.", ("R3",)),
            Line("You don't need the right word for it. You don't have to tell all of it, or tell it in order."),
            Line(
                "If you're hurt, or worry about your health or a pregnancy, see a doctor soon. "
                "Some care works best in the first days."
            ),
            Line("You could tell one person you trust, or one of the lines below. When you tell it is up to you."),
        ),
        columns=("sexual", "fear"),
    ),
    Door(
        id="harming",
        title="I kept going after a no",
        paragraphs=(
            Line("If it's happening now, stop. Take your hands away, and leave the room.", ("R3",)),
            Line("A no is final. None of these is a yes: silence, freezing, sleep, giving in.", ("R3",)),
            Line(
                "Asking on and on, blame, and showing how sad you are can force someone, too. "
                "It may not feel like force to you.",
                ("R3",),
            ),
            Line(
                "Don't ask them to comfort you, forgive you or say that it was fine. "
                "If they want you to stay away, stay away."
            ),
            Line("Feeling bad about it won't stop the next time. Getting help can. You could call a line below today."),
        ),
        columns=("harming",),
    ),
)

SELF_HARM = Door(
    id="self_harm",
    title="If living feels too hard right now",
    paragraphs=(
        Line("You don't have to get through tonight alone. Call or text a line below, or wake someone you trust."),
        Line(
            "If you may hurt yourself soon, call the emergency number. "
            "Put what could hurt you out of reach, or step away from it."
        ),
    ),
    columns=("crisis",),
)

LINES = Section(
    id="more",
    title="Help lines",
    paragraphs=(
        Line("Each line says whom it is for. If one doesn't fit you, the directory below lists more."),
        Line("Numbers change. If one fails, try the directory, or the emergency number."),
    ),
)

CANNOT = Section(
    id="cannot",
    title="What this app can't do",
    paragraphs=(
        Line("It looks for some words, and it can miss things. If it stays quiet, that doesn't mean you're safe."),
        Line("It knows nothing of your life. Trust your own sense of danger more than any app."),
        Line("No one reads what you type, so no one here can see that you need help. A person on a line can."),
    ),
)

NOT_THAT_SIMPLE = Section(
    id="safety",
    title="When no isn't safe",
    paragraphs=(
        Line("Do what keeps you safest tonight. That comes before any wording."),
        Line("You don't owe the truth where the truth isn't safe. Any excuse will do."),
        Line("If you said yes because no wasn't safe, that is not your fault. It was not a free yes.", ("R2", "R3")),
        Line("None of this is kept here. When you have a safe moment, there is help, and you decide what to tell."),
    ),
)

HELP = HelpPage(
    leave=LEAVE,
    doors=DOORS,
    self_harm=SELF_HARM,
    lines=LINES,
    columns={
        "fear": "Fear or harm by a partner",
        "sexual": "Sexual violence",
        "harming": "Worried about what I do",
        "crisis": "In crisis",
    },
    emergency="In danger right now",
    for_whom="For whom",
    local="Find a local line",
    countries=COUNTRIES,
    elsewhere=Line("Anywhere else, or if no line here fits you, this directory lists help lines by country."),
    elsewhere_name="findahelpline.com",
    elsewhere_link="https://findahelpline.com",
    checked="Numbers checked in November 2026.",
    checked_month="2026-11",
    cannot=CANNOT,
    not_that_simple=NOT_THAT_SIMPLE,
)
