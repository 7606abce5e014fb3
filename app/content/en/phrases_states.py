"""What may be true of the one who says no, as someone would say it late in the evening."""

from app.content.phrase_types import Said

STATES = {
    "tired": Said(
        plain=("I'm worn out", "I'm too tired", "I've got no energy left"),
        warm=("I'm tired all the way through", "I'm so worn out I can hardly speak", "I can hardly keep my eyes open"),
        playful=(
            "I'm so tired I'm basically furniture",
            "I'm too tired to work my own eyelids",
            "I'm so worn out the duvet's winning",
        ),
        more=(
            "There's nothing left in me but sleep",
            "I've used up everything I had",
            "I'd be half asleep the whole way through",
        ),
    ),
    "not_in_mood": Said(
        plain=("I'm not in the mood", "I'm just not feeling it", "I don't feel like it"),
        warm=("I'm just not in the mood", "the mood isn't there for me", "I can't find the mood in me"),
        playful=(
            "my mood has left the building",
            "my mood's gone to sleep without me",
            "I've looked for the mood and it isn't in",
        ),
        more=(
            "I'd rather tell you that than pretend",
            "I can't make it come by trying",
            "There isn't more to it than that",
        ),
        lasting=(
            "I haven't been in the mood lately",
            "I'm not feeling much desire these days",
            "the mood's been gone lately",
        ),
    ),
    "distracted": Said(
        plain=("my head's somewhere else", "I'm miles away in my head", "I can't get my mind to settle"),
        warm=("my head's too full", "my thoughts keep running off with me", "my mind's still going in circles"),
        playful=(
            "my head has wandered off without me",
            "I've got forty tabs open in my head",
            "my brain's still out there with its coat on",
        ),
        more=(
            "I'd only be half here",
            "It won't come to bed with the rest of me",
            "I'd be lying here thinking of something else",
        ),
    ),
    "touched_out": Said(
        plain=("I'm all touched out", "I've had all the touch I can handle", "my skin's had enough"),
        warm=("I've been touched enough", "I'm full up with being touched", "I need my body to be just mine"),
        playful=(
            "my skin has shut up shop",
            "I've been a climbing frame all day",
            "I've been patted as if I were the dog",
        ),
        more=(
            "Even a kind hand is one too many",
            "I just need nothing on me",
            "Anything on my skin is too much",
        ),
    ),
    "unwell": Said(
        plain=("I'm not feeling well", "I feel rough", "my body's not right"),
        warm=("I'm really not well", "my body feels rotten", "I'm feeling pretty rough"),
        more=(
            "I just want to lie still",
            "My body needs some peace",
            "I'm no good for anything but lying here",
        ),
    ),
    "private": Said(
        plain=("I'd rather not say why", "I'm keeping the reason to myself", "I don't want to go into why"),
        warm=("I'd rather keep the why to myself", "I'd rather not go into it", "the reason stays with me"),
        playful=(
            "the reason's staying under my hat",
            "the reason's between me and the duvet",
            "my reasons have gone to bed already",
        ),
        more=(
            "That's all there is to say about it",
            "Please let that be enough",
            "It's mine to keep",
        ),
    ),
    "stressed": Said(
        plain=("I'm stressed", "I'm wound up tight", "the stress has got on top of me"),
        warm=(
            "I'm so wound up I can't come down",
            "I've got too much stress in me",
            "I'm stressed right to my fingertips",
        ),
        playful=(
            "I'm wound tighter than a cheap clock",
            "I'm so stressed even my hair's tense",
            "my stress has taken the good pillow",
        ),
        more=(
            "My shoulders are up by my ears",
            "I can't just switch it off",
            "I don't know how to put it all down",
        ),
    ),
    "pain": Said(
        plain=("I'm in pain", "my body hurts", "the pain's too much"),
        warm=("the pain's taking all I have", "everything hurts", "I'm in too much pain"),
        more=(
            "It takes up all the room I've got",
            "I can't think past it",
            "I'm just trying to get through it",
        ),
    ),
    "low": Said(
        plain=("I'm feeling low", "I'm really down", "I'm too sad"),
        warm=("my heart's too heavy", "I'm carrying a lot of sadness", "I feel so low"),
        more=(
            "It's sitting on everything",
            "There isn't room in me for much else",
            "I can't shake it off",
        ),
    ),
    "body": Said(
        plain=("my body isn't up to it", "my body's not its usual self", "my body's going through changes"),
        warm=(
            "my body's got a lot going on",
            "I'm still getting used to how my body's changed",
            "my body isn't ready for that",
        ),
        more=(
            "I have to go at its pace",
            "I can't hurry it",
            "I'm still learning how it works",
        ),
    ),
    "memories": Said(
        plain=("old memories have come up", "I'm caught in old memories", "something old has come back to me"),
        warm=(
            "some old memories are very near",
            "an old memory's got into the room with me",
            "something from way back has stirred in me",
        ),
        more=(
            "I need it quiet around me",
            "I don't want to go into it",
            "I just need to keep still till it settles",
        ),
    ),
    "not_ready": Said(
        plain=("I'm not ready", "I don't feel ready for that", "this is too fast for me"),
        warm=("I'm just not ready yet", "I can tell I'm not ready", "part of me isn't ready"),
        more=(
            "I can't make myself ready by deciding to",
            "I'd rather say so than push myself",
            "I need to go slower than that",
        ),
    ),
    "overload": Said(
        plain=("there's too much noise and light", "it's all too loud and too bright", "my senses have had enough"),
        warm=(
            "all this noise and light is too much",
            "the noise and the light have worn me thin",
            "my senses have had all they can handle",
        ),
        playful=(
            "even the lamp's too loud for me",
            "my ears have handed in their notice over the noise",
            "I'm full to the brim with noise and light",
        ),
        more=(
            "I need dark and quiet",
            "Even small things feel like a lot",
            "I've got no room for one more thing",
        ),
    ),
    "not_at_home": Said(
        plain=("I don't feel at home in my body", "I'm not comfortable in my skin", "I feel awkward in my body"),
        warm=(
            "I feel like a stranger in my own body",
            "I can't get comfortable in my own skin",
            "me and my body aren't on good terms",
        ),
        more=(
            "I'd be hiding the whole time",
            "I feel clumsy being seen",
            "I can't settle in it",
        ),
    ),
    "worry": Said(
        plain=(
            "I'm worried about protection",
            "I don't feel sure about protection",
            "I'd be worrying we're not protected",
        ),
        warm=(
            "I can't relax for worrying about protection",
            "the worry about protection is too loud",
            "I'm fretting too much about protection",
        ),
        more=(
            "I can't push that aside",
            "It'd be in my head the whole time",
            "I'd rather be safe and sure",
        ),
    ),
    "no_privacy": Said(
        plain=("there's no privacy here", "we don't have enough privacy", "we're not alone enough"),
        warm=(
            "I can't relax without some privacy",
            "I can't let go when we're not really alone",
            "there's not enough privacy for me",
        ),
        playful=(
            "we've got the privacy of a goldfish bowl",
            "there's as much privacy here as at a bus stop",
            "we're only alone in theory",
        ),
        more=(
            "I'd be listening for the door the whole time",
            "I can't switch that part of me off",
            "I'd be holding my breath the whole time",
        ),
    ),
    "no_time": Said(
        plain=("there isn't time", "I don't have the time", "we'd have to rush"),
        warm=("there's too little time", "I'd feel rushed the whole way", "there isn't time to slow down"),
        playful=(
            "I've run clean out of minutes",
            "the clock has eaten all my time",
            "my time's been spent down to the last penny",
        ),
        more=(
            "I'd have one eye on the clock",
            "I don't want to hurry it",
            "I can't slow down in a rush",
        ),
    ),
    "substances": Said(
        plain=("one of us has had too much", "one of us isn't clear-headed", "one of us has had a few too many"),
        warm=(
            "one of us has had too much for that",
            "one of us has had more than enough",
            "one of us isn't sober enough",
        ),
        more=(
            "It takes two clear heads",
            "Nobody chooses straight in that state",
            "I want us both to know what we're doing",
        ),
    ),
    "between_us": Said(
        plain=(
            "something's unsettled between us",
            "there's something between us we haven't sorted out",
            "things aren't right between us",
        ),
        warm=(
            "things are sore between us",
            "what's between us is still on my mind",
            "something between us is weighing on me",
        ),
        more=(
            "I can't just step over it",
            "I can't act as if it isn't there",
            "I'd rather be honest about that than go quiet",
        ),
    ),
}

# With other states, the one that keeps its reason comes last.
BESIDE_PRIVATE = Said(
    plain=("there's more I'd rather not say", "the rest I'd rather keep to myself", "some of it stays with me"),
    warm=(
        "there's more I'd rather not go into",
        "the rest I'd rather keep inside",
        "some of it I need to keep to myself",
    ),
)
