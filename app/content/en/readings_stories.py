"""What a no told the one who asked: a guess is called a guess, a feeling a feeling."""

from app.content.guidance_types import Line, Story

NO_STORY = Line("You picked no story. There may not be one.", ("I2",))

STORIES = {
    "not_wanted": Story(
        said_back=Line("“They don't want me.” That's a guess. It wasn't said.", ("I2", "I7")),
        other=Line("Someone may find you lovely and still not want sex tonight.", ("I5", "I7")),
        note=Line("It stings where you ask: am I wanted? Seeing that gives you a place to begin.", ("I7", "I8")),
    ),
    "matter_less": Story(
        said_back=Line("“I don't matter enough.” That's a guess. It wasn't said.", ("I2", "I7")),
        other=Line("Someone may run out of strength for the people they hold most dear.", ("I5", "I7")),
        note=Line("It stings where you ask: do I count? Seeing that gives you a place to begin.", ("I7", "I8")),
    ),
    "too_much": Story(
        said_back=Line("“I'm too much.” That's a guess. It wasn't said.", ("I2", "I7")),
        other=Line("Your wish and their evening may not have met. That doesn't make the wish too big.", ("I5", "I7")),
        note=Line("It stings where you ask: do I need too much? Seeing that gives you a place to begin.", ("I7", "I8")),
    ),
    "angry": Story(
        said_back=Line("You felt angry. That's a feeling. It can't tell you what they meant.", ("I4",)),
        other=Line("They may not have meant it the way it landed.", ("I4", "I12")),
        note=Line("You may be angry. Let it cool before you speak or write.", ("I6",)),
    ),
    "ashamed": Story(
        said_back=Line("You felt ashamed. That's a feeling. It can't tell you what they meant.", ("I1", "I4")),
        other=Line("They may have been glad of the wish and still said no.", ("I1", "I5")),
        note=Line("Asking shows a wish, and you along with it. No wonder it smarts.", ("I1",)),
    ),
    "afraid_of_losing": Story(
        said_back=Line("“I'm losing them.” That's a fear about later. It wasn't said.", ("I2",)),
        other=Line("A no to sex may be a no to sex, and to nothing else.", ("I5",)),
        note=Line("One no can't tell you how things will go. A calm talk may.", ("I9", "I16")),
    ),
    "relieved": Story(
        said_back=Line("You felt relieved. That may tell you something about your own wish.", ("I18",)),
        other=None,
        note=Line("You may be relieved. One calm day you could tell them that sex isn't always your aim.", ("I18",)),
    ),
    "may_have_pushed": Story(
        said_back=Line("“I may have pushed.” Don't brush that aside.", ("R3",)),
        other=Line("They may have felt pushed, even if you didn't mean to.", ("R3",)),
        note=Line(
            "If you may have pushed, stop here: no asking, no touching. Don't ask them to comfort you. "
            "Help has a door for this: I kept going after a no.",
            ("R3",),
        ),
    ),
    "just_sad": Story(
        said_back=Line("You felt sad. It needs no story.", ("I20",)),
        other=None,
        note=Line("You may be sad for a while. Nothing has to be done about it.", ("I20",)),
    ),
}
