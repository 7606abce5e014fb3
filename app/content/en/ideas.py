"""The ideas behind the app in short, and the questions people ask, in English."""

from app.content.guidance_types import Entry, Group, IdeasPage, Line, Section


def _entry(source_id: str, title: str, text: str, *more: str) -> Entry:
    return Entry(source_id, title, text, (source_id, *more))


GROUPS = (
    Group(
        id="why",
        title="Why a no can hurt",
        entries=(
            _entry(
                "I1",
                "Asking is a bare moment",
                "When you ask for sex, you show what you want, and you show yourself wanting it. "
                "There isn't much to hide behind. So a small word can hit hard.",
            ),
            _entry(
                "I2",
                "News or verdict",
                "The same no can be heard two ways: as news about their evening, or as a verdict on you. "
                "If you mostly feel wanted, you'll tend to hear news. If you doubt it, you may hear a verdict.",
            ),
            _entry(
                "I3",
                "The verdict is often old",
                "The harsh meaning was mostly there before you two met. It may come from times when you were left out "
                "or passed over. It speaks up before you can think.",
            ),
            _entry(
                "I4",
                "It isn't foolish",
                "The mind learns what hurts and warns you fast. Here the warning may come too fast, "
                "and for too many things. That makes it wrong at times. It doesn't make you silly.",
            ),
            _entry(
                "I5",
                "Two things to keep apart",
                "Most no's come from the day, the body or the mood. The verdict mostly comes from before. "
                "Once you can tell them apart, the no may land more softly, and you have more ways to respond.",
            ),
            _entry(
                "I6",
                "Going quiet, asking on",
                "One person shuts down, another asks again and again. Both may be the same hurt at work. "
                "Silence has its price, and asking on puts weight on both of you.",
            ),
        ),
    ),
    Group(
        id="stories",
        title="Which story it is",
        entries=(
            _entry(
                "I7",
                "Three old stories",
                "The hurt tends to say one of three things. They don't find me attractive. "
                "I don't count enough. Or: I want too much.",
            ),
            _entry(
                "I8",
                "The sore spot has a place",
                "It can feel as if everything hurts. Look at how it hurts, and you may find which story woke up. "
                "With a story that has a name, you can begin to do something.",
            ),
            _entry(
                "I9",
                "One no, or many",
                "With one no, look at what you add to it. With many over a long time, look at the pattern too: what "
                "weighs on wanting, and what it may say about the two of you. You may be seeing something real. "
                "Both can be true.",
            ),
            _entry(
                "I19",
                "What many no's mostly say",
                "When no's come often, they mostly speak of the one who says them: tired, strained, or with a wish of "
                "their own for less sex. The guess that hurts most often fits worst.",
            ),
        ),
    ),
    Group(
        id="declined",
        title="For the one who was declined",
        entries=(
            _entry(
                "I10",
                "A touch on an old bruise",
                "Their no mostly presses on a sore place. It seldom made it. We add a limit of our own: if someone is "
                "cruel to you now, or pushes you, that is a new hurt, and this app won't call it old.",
            ),
            _entry(
                "I11",
                "Where it began",
                "If you know where the hurt began, you can look at it, and not only bear it. That work lasts longer "
                "than getting through each evening. Many do it with a therapist of their own. "
                "Next to that, this app helps only a little.",
            ),
            _entry(
                "I15",
                "A story that fits the facts",
                "What helps most is to explain a no in a way that fits. For that you need two things: to know your "
                "own old story, and to notice what this person's no's have meant so far.",
            ),
            _entry(
                "I16",
                "Ask on a calm day",
                "You could ask straight out, away from the moment. You'll learn more than by guessing, and what you "
                "hear is often much milder than what you feared. They may also choose not to answer.",
            ),
            _entry(
                "I17",
                "Not all on one answer",
                "If your worth rests on many things, one answer can't tip it over so easily.",
            ),
            _entry(
                "I20",
                "You may still care",
                "The aim isn't to feel nothing. It's to feel what fits what was said.",
            ),
        ),
    ),
    Group(
        id="declining",
        title="For the one who declines",
        entries=(
            _entry(
                "I12",
                "How it is said counts",
                "A no that shows you see the other person may land more softly, with a reason or without one. "
                "A reason tells them more, so the old story has less to fill in.",
            ),
            _entry(
                "I13",
                "No show of desire",
                "You never owe a wish that you don't feel. A plain no is enough. If you want to add a few words, "
                "they only grant that your no may sound bigger to them than it is.",
            ),
            _entry(
                "I14",
                "If you want to help",
                "Some people take every no hard. If yours does, and you'd like to help, "
                "saying a bit more may do more good than saying less.",
            ),
        ),
    ),
    Group(
        id="both",
        title="For both",
        entries=(
            _entry(
                "I18",
                "Say what a no means",
                "Talk about wanting, about asking, and about what a no means and doesn't mean to each of you. "
                "What stays unsaid feeds the worst guess. Once it's said, the guess has less to live on.",
            ),
            _entry(
                "I21",
                "Help for two",
                "A couples therapist who makes room for this talk tends to help more than going it alone. "
                "If there is abuse, it may not be safe.",
                "R5",
            ),
        ),
    ),
    Group(
        id="research",
        title="Research and its limits",
        entries=(
            _entry(
                "R1",
                "Four ways to say no",
                "One team found four ways that people say no: with comfort, straight out, around the corner, and with "
                "scorn. The comforting kind went along most with a happy partner. Going along with is not the same as "
                "causing.",
            ),
            _entry(
                "R2",
                "A kind no or sex without wanting it",
                "A kind no left couples as content with each other as sex done to avoid letting someone down. For how "
                "content they were with their sex life, that did not hold. And when it went on and on, sex without "
                "wanting it did harm.",
            ),
            _entry(
                "R3",
                "What counts as pressure",
                "Groups that help after sexual assault name these as force: guilt, asking on after a no, "
                "and using your sadness to get a yes.",
            ),
            _entry(
                "R4",
                "It is ordinary",
                "In one study of three weeks, couples wanted different things on more than two days in three. "
                "A no came about once a week. That is a picture of those couples, not a rule for you.",
            ),
            _entry(
                "R5",
                "When couples therapy isn't safe",
                "The US hotline on abuse advises against seeing a counsellor as a couple where one harms the other. "
                "So this app points to help for each one alone.",
            ),
        ),
    ),
)

QUESTIONS = (
    Section(
        id="why-it-hurts",
        title="Why does it hurt so much?",
        paragraphs=(
            Line("Because you showed a wish, and yourself with it. That leaves you open.", ("I1",)),
            Line(
                "And because an old story may wake up and say more than was said. It's quick, and it isn't foolish.",
                ("I3", "I4"),
            ),
        ),
    ),
    Section(
        id="many-nos",
        title="What do frequent no's mean?",
        paragraphs=(
            Line(
                "Most often they speak of the other person's days: tired, strained, in pain, or wanting sex less.",
                ("I19",),
            ),
            Line(
                "They may also point to something between you. Look at the pattern together, on a calm day. "
                "You may simply want different amounts, and no one is at fault.",
                ("I9", "I18"),
            ),
        ),
    ),
    Section(
        id="not-personal",
        title="How do I stop taking it personally?",
        paragraphs=(
            Line("Put two things side by side: what was said, and what you heard. They may not match.", ("I5", "I15")),
            Line(
                "Find your story, and recall what past no's turned out to mean. On a calm day, ask.",
                ("I7", "I8", "I16"),
            ),
            Line(
                "It takes time, and it may still hurt. If the words were about you, don't talk yourself out of them.",
                ("I9", "I20"),
            ),
        ),
    ),
    Section(
        id="help-a-partner",
        title="How can I help a partner who takes it personally?",
        paragraphs=(
            Line("Only if you want to. Your no is whole without it.", ("I13",)),
            Line(
                "You could show that you see them, say what's true tonight, or say a little more than you need to.",
                ("I12", "I14", "R1"),
            ),
            Line("Once, on a calm day, you could say what your no means and what it doesn't.", ("I18",)),
            Line("Their hurt is not yours to mend with sex.", ("R2", "R3")),
        ),
    ),
    Section(
        id="normal",
        title="Is it normal?",
        paragraphs=(
            Line("Wanting sex at different times is ordinary. So is a no. So is the sting.", ("R4", "I4")),
            Line("Pressure, scorn and fear are another matter. They're not part of an ordinary no.", ("I10", "R3")),
        ),
    ),
    Section(
        id="see-someone",
        title="When should I see someone?",
        paragraphs=(
            Line("A therapist of your own may help when each no hits the same old place.", ("I11",)),
            Line(
                "A couples therapist may help when you two can't get this talk going. Not where there is abuse.",
                ("I21", "R5"),
            ),
            Line("A doctor may help when sex hurts, or when wanting it has gone and is missed.", ("I19",)),
            Line(
                "If you're afraid, or you went on after a no, open Help. You don't have to wait until it's worse.",
                ("R3", "R5"),
            ),
        ),
    ),
)

IDEAS = IdeasPage(groups=GROUPS, questions_title="Questions people ask", questions=QUESTIONS)
