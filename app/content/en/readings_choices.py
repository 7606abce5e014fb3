"""What can be tapped while hearing a no, and the parts of a question for a calm time.

The questions are about no's in general, never about one. None asks for sex or
counts anything, and each can be turned down.
"""

from app.content.guidance_types import Choice, QuestionPart, ReadingChoices

OPENINGS = (
    QuestionPart("tender", "Something tender", "There's something a bit tender I'd like to talk about: our no's."),
    QuestionPart("no_rush", "No rush", "There's no rush with this, and nothing's wrong. It's about our no's."),
    QuestionPart("hear_better", "I want to hear better", "I'd like to get better at hearing a no."),
    QuestionPart("grows", "It grows in my head", "A no can get very big in my head, and I'd like to know more."),
    QuestionPart("curious", "I'm curious", "I've been wondering how saying no is for you."),
)

QUESTIONS = (
    QuestionPart("mostly", "What it's mostly about", "When you don't want sex, what's it mostly about?"),
    QuestionPart(
        "not_mean", "What it doesn't mean", "What doesn't it mean when you say no? I'd like to remember that."
    ),
    QuestionPart("wish_heard", "What I should hear", "What do you wish I'd hear when you say no?"),
    QuestionPart("being_asked", "How being asked is", "How is it for you when I ask?"),
    QuestionPart("easy_to_refuse", "Asking lightly", "Is there a way to ask that's easy to say no to?"),
    QuestionPart("afterwards", "What's good after", "What's good for you after a no: quiet, a hug, going to sleep?"),
    QuestionPart(
        "heavier", "What makes it heavier", "Is there something I do after a no that makes it heavier for you?"
    ),
    QuestionPart("hard_to_say", "If no is hard to say", "Does it ever feel hard to say no to me? I'd want to know."),
    QuestionPart("sign", "A sign for no", "Could we find a small sign that means no, for when words are hard?"),
    QuestionPart("strength", "What takes your strength", "What's taking most of your strength these days?"),
    QuestionPart(
        "closeness", "Other closeness", "What kind of closeness do you like when sex is the last thing on your mind?"
    ),
    QuestionPart(
        "different", "Wanting it differently", "How is it for you that we don't always want it at the same time?"
    ),
    QuestionPart("learned", "What you learned", "What did you learn about saying no when you were young?"),
    QuestionPart("my_side", "What I hear", "Would you like to know what I tend to hear in a no?"),
)

WAYS_OUT = (
    QuestionPart("fine", "Rather not is fine", "If you'd rather not, that's fine."),
    QuestionPart("no_answer", "No answer needed", "You don't have to answer, today or any other day."),
    QuestionPart("drop", "Let it drop", "Take your time with it, or let it drop."),
    QuestionPart("some", "Only as much as you like", "Say as much or as little as you like. Nothing is fine, too."),
    QuestionPart("not_now", "Not now, or never", "Not now is a good answer. So is never."),
)

CHOICES = ReadingChoices(
    how=(
        Choice("words", "Words"),
        Choice("gesture", "A gesture"),
        Choice("silence", "Silence"),
        Choice("froze", "They froze"),
        Choice("forgot", "I don't remember"),
    ),
    urges=(
        Choice("ask_again", "Ask again"),
        Choice("wake_them", "Wake them"),
        Choice("send_something", "Send something"),
        Choice("go_quiet", "Go quiet"),
        Choice("leave", "Leave"),
        Choice("nothing", "Nothing"),
    ),
    strengths=(
        Choice("hardly", "Hardly at all"),
        Choice("little", "A little"),
        Choice("some", "Quite a bit"),
        Choice("much", "A lot"),
        Choice("all", "It fills everything"),
    ),
    stories=(
        Choice("not_wanted", "I'm not wanted"),
        Choice("matter_less", "I don't matter enough"),
        Choice("too_much", "I'm too much"),
        Choice("angry", "I felt angry"),
        Choice("ashamed", "I felt ashamed"),
        Choice("afraid_of_losing", "I'm afraid of losing them"),
        Choice("relieved", "I felt relieved"),
        Choice("may_have_pushed", "I may have pushed"),
        Choice("just_sad", "Just sad"),
    ),
    patterns=(
        Choice("once", "One no"),
        Choice("often", "Often"),
        Choice("long", "For a long time"),
    ),
    old_hurts=(
        Choice("yes", "Yes"),
        Choice("no", "No"),
        Choice("unsure", "I'm not sure"),
    ),
    openings=OPENINGS,
    questions=QUESTIONS,
    ways_out=WAYS_OUT,
)
