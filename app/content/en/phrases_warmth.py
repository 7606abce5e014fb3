"""What someone may add to a no: what is true of the other, what it does not mean, what to do instead."""

from app.content.phrase_types import Said

# The third way of glad is for beside asking, the third of matter for beside mattering: nothing is said twice.
TELL = {
    "love": Said(
        plain=("I love you", "you're the one I love", "I love you same as ever"),
        warm=("I love you to bits", "I love you more than I manage to say", "I love you so much"),
        playful=("I love you down to your socks", "I love you more than toast", "I love you in a big daft way"),
        more=("That's as true as it gets", "Nothing about that has changed", "That doesn't move an inch"),
    ),
    "being_with": Said(
        plain=("I like being with you", "I like having you around", "you're good company"),
        warm=("I love being around you", "being with you does me good", "I'm happiest around you"),
        playful=(
            "you're my favourite person to do nothing with",
            "you're better company than the whole internet",
            "I like you about the place",
        ),
        more=("We don't have to be doing anything for that", "Even the quiet bits", "That doesn't take anything fancy"),
    ),
    "glad": Said(
        plain=("I'm glad you asked", "thanks for asking me", "I like that you came to me"),
        warm=("I'm really happy you asked me", "it's lovely to be asked by you", "it warmed me that you reached out"),
        playful=("full marks for asking", "you asking made my ears go pink", "I like that you came knocking"),
        more=("I know it isn't nothing to ask", "I know it takes some nerve", "You were right to"),
    ),
    "matter": Said(
        plain=("you matter to me", "you're important to me", "you mean a lot to me"),
        warm=("you matter to me more than I say", "nobody matters to me like you do", "you mean the world to me"),
        playful=(
            "you matter to me more than breakfast",
            "you mean more to me than my whole sock drawer",
            "you're my favourite human",
        ),
        more=("I don't say it enough", "That's not up for question", "That goes for any day of the week"),
    ),
    "want": Said(
        plain=("I do want you", "I'm still drawn to you", "I want you as much as ever"),
        warm=("I want you more than you'd guess", "you still give me butterflies", "you're still the one I want"),
        playful=(
            "I've still got a ridiculous crush on you",
            "I want you more than is sensible",
            "I still want you like the last biscuit in the tin",
        ),
        more=("That's still there", "That hasn't gone anywhere", "That's worth saying"),
    ),
}

# Turned round: naming the fear could plant it.
NOT_ABOUT = {
    "looks": Said(
        plain=("I like how you look", "you look good to me", "I like looking at you"),
        warm=("I love the look of you", "you're lovely to look at", "I could look at you for hours"),
        playful=("you're very easy on these eyes", "my eyes remain your biggest fans", "for the record you look great"),
        more=("I mean that", "I don't get used to it", "That's just a fact"),
    ),
    "mattering": Said(
        plain=("you come first with me", "nobody comes ahead of you", "you're right at the top for me"),
        warm=("you're still first in my heart", "you're the one I put first", "you come before everyone for me"),
        playful=(
            "you outrank everyone including my pillow",
            "you're still number one on my list",
            "you're first in a queue of one",
        ),
        more=("I mean that", "That's how it is with me", "That doesn't shift"),
    ),
    "asking": Said(
        plain=("I like that you ask", "I'd rather be asked than not", "it's good that you ask me"),
        warm=("I like being the one you ask", "I'm happy you're not shy of asking", "it feels good to be asked by you"),
        playful=("asking looks good on you", "I'm a big fan of you asking", "I like a person who asks"),
        more=("I mean that", "I'd rather know than not", "It takes something to do that"),
    ),
}

OFFER = {
    "close": Said(
        plain=("can we just cuddle?", "can we be close another way?", "can I just hold you?"),
        warm=("would you just hold me?", "come and curl up close with me", "could we lie close and leave it at that?"),
        playful=("cuddles are still on the menu", "I vote we cuddle like two old cats", "I'm still open for cuddles"),
    ),
    "talk": Said(
        plain=("can we talk another day?", "let's talk about it another day", "I want us to talk another day"),
        warm=(
            "can we sit down and talk another day?",
            "I want to talk it over with you another day",
            "let's talk about it on a calm day",
        ),
        playful=(
            "shall we talk another day with snacks?",
            "let's talk about it another day over biscuits",
            "can we talk another day with tea in hand?",
        ),
    ),
    "time": Said(
        plain=(
            "another time, if we both feel like it",
            "some other time, if we both want to",
            "maybe another time, if we both feel up to it",
        ),
        warm=(
            "maybe another time, if we both feel like it",
            "let's leave it for another time, if we both want it then",
            "some other time, if we both feel drawn to it",
        ),
        playful=(
            "another time, if we both fancy it",
            "maybe some other time, if we both turn up for it",
            "another time, if we both happen to be keen",
        ),
        lasting=(
            "some other time, no rush, if we both want to",
            "another time, whenever that is, if we both want it",
            "another time, if we both get there",
        ),
    ),
}
