"""What the one who heard a no can read: three lines first, the columns and notes of the closer look after them.

Their words are told back, never explained away. Where nothing was said, that is what it says.
"""

from app.content.en.readings_stories import NO_STORY, STORIES
from app.content.en.readings_urges import URGES
from app.content.guidance_types import Line, Readings, Said

SAID = Said(
    before="They told you ",
    between=", that ",
    last=" and that ",
    more=", and more besides",
    no_state="something about how things are for them",
    lasting=", and it isn't only tonight",
    not_evening=", not about their evening",
    after=".",
    states={
        "tired": "they were worn out",
        "not_in_mood": "they weren't in the mood",
        "distracted": "their head was somewhere else",
        "touched_out": "they'd had enough touch for one day",
        "unwell": "they felt unwell or sore",
        "stressed": "they were under strain",
        "pain": "they were in pain",
        "low": "they felt low or sad",
        "body": "their body was going through changes",
        "memories": "old memories came up",
        "not_ready": "they weren't ready",
        "overload": "there was too much noise or light",
        "not_at_home": "they didn't feel at home in their body",
        "worry": "they were worried about pregnancy or protection",
        "no_privacy": "there wasn't enough privacy",
        "no_time": "there wasn't enough time",
        "substances": "one of you had had too much",
    },
    heavy={
        "about_you": "They said something about you",
        "between_us": "They said something about the two of you",
        "both": "They said something about you, and about the two of you",
        "also_about_you": "They also said something about you",
        "also_between_us": "They also said something about the two of you",
        "also_both": "They also said something about you, and about the two of you",
    },
)

# The first line where no reason was given.
FIRST = {
    "no": Line("They said no. They didn't say why, and they don't have to.", ("I2", "I13")),
    "no_lasting": Line("They said no, and it isn't only tonight. They didn't say why.", ("I2", "I13")),
    "no_warm": Line("They said no, and there was warmth for you in it. They didn't say why.", ("I2", "I12")),
    "no_offers": Line("They said no for now, and spoke of something else or another time.", ("I2", "I12")),
    "no_warm_offers": Line("They said no for now, warmly, and spoke of something else or another time.", ("I2", "I12")),
}

# The second line: what the words say nothing about, or what they may not be taken for.
REST = {
    "no": Line("So there isn't enough here to know. Any reason you hear is your own guess.", ("I2", "I15")),
    "no_offers": Line("They didn't say why. An offer isn't a promise.", ("I2", "I15")),
    "plain": Line("There was nothing about you in it.", ("I2", "I5")),
    "warm": Line("There was warmth for you in it, and nothing against you.", ("I5", "I12")),
    "offers": Line("They offered something else or another time. Nothing in it was against you.", ("I5", "I12")),
    "warm_offers": Line("There was warmth for you in it, an offer, and nothing against you.", ("I5", "I12")),
    "mood": Line("They didn't say why, and they said nothing about you.", ("I2", "I5")),
    "mood_lasting": Line("They didn't say why. A calm talk on another day may tell you more.", ("I9", "I16")),
    "memories": Line("Give them room, and ask nothing about it tonight.", ("I16",)),
    "substances": Line("Where someone has had too much, there can't be a clear yes.", ("R3",)),
    "reluctant": Line("If the rest sounds like giving in, that isn't a yes.", ("R2", "R3")),
    "about_you": Line(
        "Small or big, that can hurt, and it counts. If it stays with you, talk about it another day.", ("I9",)
    ),
    "between_us": Line("It may be real news, and it can hurt. Make time for a real talk, another day.", ("I9",)),
    "heavy_reason": Line(
        "The one doesn't undo the other. It can hurt. Make time for a real talk, another day.", ("I9",)
    ),
    "heavy_reluctant": Line("Giving in isn't a yes. The no stands.", ("R2", "R3")),
}

# All three lines, where they are always the same.
WHOLE = {
    "stop": (
        Line("These words mean stop.", ("R3",)),
        Line("So it ends there: no asking, no touching, no talking it over.", ("R3",)),
        Line("Give them room. The no stands.", ("R3",)),
    ),
    "stop_cruel": (
        Line("These words mean stop. Some of them are cruel, too.", ("R3", "I10")),
        Line("It ends there all the same: no asking, no touching, no talking it over.", ("R3",)),
        Line("The no stands. If the words hurt or scare you, there is more help for you.", ("R3", "I10")),
    ),
    "cruel": (
        Line("These are cruel words, whatever came before them.", ("I10",)),
        Line("You don't have to put up with that. If you're afraid, go where you're safe.", ("I10", "R5")),
        Line("A no never needs words like these. It's still a no, and there is more help for you.", ("I10", "R3")),
    ),
    "reluctant": (
        Line("These words go along with it. They don't say: I want to.", ("R2",)),
        Line("Giving in isn't a yes. Only a clear, free yes is.", ("R2", "R3")),
        Line("Leave it here. The no stands.", ("R3",)),
    ),
    "not_a_no": (
        Line("There's no clear no in these words, or none that this app can see.", ("I2",)),
        Line("That doesn't make them a yes.", ("R3",)),
        Line("Without a clear, free yes, take it as a no.", ("R3",)),
    ),
    "empty": (
        Line("There are no words here to read.", ("I2",)),
        Line("No answer isn't a yes.", ("R3",)),
        Line("Without a clear, free yes, take it as a no.", ("R3",)),
    ),
    "gesture": (
        Line("They turned away, or moved your hand. Read it as a no.", ("R3",)),
        Line("It says nothing about why.", ("I2",)),
        Line("The no stands.", ("R3",)),
    ),
    "silence": (
        Line("Silence isn't a yes. It isn't a verdict, either.", ("I2", "R3")),
        Line("There isn't enough here to know.", ("I2", "I15")),
        Line("Leave it for tonight. If they went stiff or still, stop and give them room.", ("R3",)),
    ),
    "froze": (
        Line("Freezing is not a yes.", ("R3",)),
        Line("So it ends there. Give them room.", ("R3",)),
        Line("Don't press for words. Someone who freezes may not be able to speak.", ("R3",)),
    ),
    "forgot": (
        Line("You don't remember the words. Then there is nothing here to read a verdict from.", ("I2",)),
        Line("What stayed is how it felt. That's real, and it may not be what was said.", ("I2", "I4")),
        Line("The no stands.", ("R3",)),
    ),
}

TITLES = {
    "words": "Their words",
    "guess": "My guess",
    "others": "Other guesses",
    "known": "Known",
    "unknown": "Unknown",
}

# "Their words", beside what they told.
WORDS = {
    "no": Line("They said no, and gave no reason.", ("I2",)),
    "reluctant": Line("Some of it sounds like giving in. That isn't a yes.", ("R2", "R3")),
    "not_a_no": Line("There's no clear no in them, and no clear yes.", ("I2",)),
    "empty": Line("There were none.", ("I2",)),
    "stop": Line("They mean stop.", ("R3",)),
    "cruel": Line("They are cruel.", ("I10",)),
    "gesture": Line("There were none. They turned away, or moved your hand.", ("I2",)),
    "silence": Line("There were none.", ("I2",)),
    "froze": Line("There were none. They froze.", ("R3",)),
    "forgot": Line("You don't remember them.", ("I2",)),
    "warm": Line("There were kind words for you in it.", ("I12",)),
    "warm_heavy": Line("There were kind words, too. They don't undo the rest.", ("I9",)),
    "offers": Line("They spoke of something else, or of another time.", ("I12",)),
}

OTHERS = {
    "situation": (Line("It may be what they said, and no more.", ("I5",)),),
    "no": (
        Line("It may be about their day, their body or their mood.", ("I2", "I5")),
        Line("They may not know why, either.", ("I2",)),
    ),
    "reluctant": (Line("They may have gone along to keep the peace.", ("R2",)),),
    "not_a_no": (Line("They may not have found the words for a no.", ("I2",)),),
    "empty": (Line("They may not have found the words for a no.", ("I2",)),),
    "gesture": (Line("They may not have found the words for a no.", ("I2",)),),
    "silence": (
        Line("They may have been half asleep.", ("I2",)),
        Line("They may not have dared to say no.", ("R2",)),
    ),
    "forgot": (Line("What stayed with you may not be what they said.", ("I2", "I4")),),
}

KNOWN = {
    "stands": Line("There was a no, and it stands.", ("R3",)),
    "no_yes": Line("There was no clear yes. So it's a no.", ("R3",)),
    "reason": Line("They gave a reason, and it was about how things are.", ("I5",)),
    "lasting": Line("It isn't only about tonight.", ("I9",)),
    "about_you": Line("They said something about you, and it counts.", ("I9",)),
    "between_us": Line("They said something about the two of you, and it counts.", ("I9",)),
    "ordinary": Line(
        "Two people often want different things on the same day. Where couples wrote it down for three weeks, it was most days.",
        ("R4",),
    ),
}

UNKNOWN = {
    "more": Line("Whether there was more to it. They'd have to tell you.", ("I16",)),
    "why": Line("Why. They didn't say, and they don't have to.", ("I2", "I13")),
    "silence": Line("What it meant that they said nothing.", ("I2",)),
    "forgot": Line("What was said.", ("I2",)),
    "offers": Line("Whether that other time comes. You'd both have to feel like it.", ("I13",)),
    "lasting": Line("How long it will last. They may not know, either.", ("I9",)),
    "you": Line("What it means about you. A no can't tell you that by itself.", ("I2", "I5")),
    "heavy": Line("All that they meant. Only a real talk can tell you, another day.", ("I9",)),
}

# How strong it is, from hardly at all to filling everything.
STING = (
    None,
    Line("It stings a little. That's real.", ("I4",)),
    Line("It stings. That's real.", ("I4",)),
    Line("It hurts a lot. That's real, and it isn't foolish.", ("I4",)),
    Line("It fills everything right now. That's real, and it isn't foolish.", ("I4", "I8")),
)

NOTES = {
    "once": Line("This was one no. Look first at the meaning you add to it.", ("I9",)),
    "reluctant": Line(
        "Where people went along again and again, it did harm over time. Leave them room to say no.", ("R2",)
    ),
    "so_far": Line(
        "Think of what their no's have turned out to mean so far. It tells you more than the sting.", ("I15",)
    ),
    "both": Line(
        "Both can be true. One no may be about one evening, and the many may have something to tell you.", ("I9",)
    ),
    "state": Line(
        "Many no's most often come from how someone is: worn out, under strain, or wanting sex less. "
        "The guess that hurts most is often not the one that fits.",
        ("I19",),
    ),
    "differ": Line("One of you may want sex more often than the other. Then nobody is at fault.", ("I9", "R4")),
    "wish": Line("Your wish is fine. It isn't owed to you, and a no needs no reason.", ("I13", "R3")),
    "together": Line(
        "On a calm day you could look at it together. Start with sleep, work, worry and pain. "
        "Then who carries what at home, and how each of you asks and says no.",
        ("I9", "I18"),
    ),
    "doctor": Line(
        "A doctor may help when sex hurts, when someone misses wanting it, or after a birth, an illness "
        "or a new medicine. Each of you decides for your own body.",
        ("I19",),
    ),
    "therapist": Line(
        "If you get stuck, a couples therapist who makes room for this talk may help. "
        "If one of you is afraid of the other, get help alone, not together.",
        ("I21", "R5"),
    ),
    "old_yes": Line("You've known this hurt before. Some of the sting may be older than tonight.", ("I3", "I10")),
    "old_more": Line(
        "A page like this only helps a little. Looking at where it began, maybe with a therapist "
        "of your own, lasts longer.",
        ("I11",),
    ),
    "old_limit": Line("Scorn or pressure between you now is no old hurt. Take it as it is.", ("I10",)),
    "old_unsure": Line("You don't have to know where it began.", ("I8", "I11")),
    "worth": Line("The less your worth hangs on one answer, the less one answer can shake it.", ("I17",)),
    "care": Line("You don't have to stop caring. It's enough to hear what was really said.", ("I20",)),
    "ask": Line("To know more, ask on a calm day. Answers are often milder than the fear.", ("I16",)),
    "heavy_talk": Line("Take their words seriously, and don't try to settle it tonight.", ("I9",)),
    "heavy_many": Line("If it comes again and again, talk about that, too. It counts that it keeps coming.", ("I9",)),
    "heavy_small": Line(
        "If words like these make you feel small or afraid, you don't have to bear it alone. There is more help.",
        ("I10",),
    ),
    "days": Line("If it stays this heavy for days, tell someone you trust. More help has numbers, too.", ("I11",)),
}

READINGS = Readings(
    stands=Line("The no stands.", ("R3",)),
    said=SAID,
    first=FIRST,
    rest=REST,
    whole=WHOLE,
    urges=URGES,
    titles=TITLES,
    stories=STORIES,
    no_story=NO_STORY,
    words=WORDS,
    others=OTHERS,
    known=KNOWN,
    unknown=UNKNOWN,
    sting=STING,
    heavy_sting=Line("How much it hurts is real.", ("I10",)),
    notes=NOTES,
)
