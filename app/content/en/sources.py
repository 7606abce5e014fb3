"""The ideas behind the app, each restated in a sentence or two."""

IDEAS = {
    "I1": "Reaching out for sex shows a wish and the person who has it. Few moments between two people leave "
    "someone this open.",
    "I2": "A no can be heard as news about someone's evening or as a ruling on you. Feeling wanted tips it "
    "towards news.",
    "I3": "The harsh reading is usually older than this love. It comes from earlier times of being passed "
    "over, and arrives before thought.",
    "I4": "Hearing a no that way is not foolish. It is a quick link in the mind, drawn too fast and too wide.",
    "I5": "Most no's come from the situation; the ruling on you mostly comes from before. Seeing which is "
    "which changes what happens next.",
    "I6": "Falling silent and asking again out of worry start from the same hurt. Silence costs something; "
    "asking weighs on both.",
    "I7": "The hurt tells one of three stories: you do not attract me, you count for less, or you ask for too much.",
    "I8": "The hurt feels like everything, and it is particular. How it stings shows which story has woken, so "
    "there is somewhere to begin.",
    "I9": "With one no, look at the meaning you add. With many over months, look at the pattern too. Both can be real.",
    "I10": "A no mostly lands on a sore place that was already there. Contempt or pressure now makes new ones, "
    "never old.",
    "I11": "Finding where the hurt began lets you look at it. Working on that, often with a therapist, lasts "
    "longer than handling single evenings.",
    "I12": "How you say no shapes how it arrives. Letting someone feel seen helps; a reason tells more and "
    "leaves less to imagine.",
    "I13": "Nobody has to act out desire they do not feel. A few true words do, for someone who may hear more than no.",
    "I14": "Where no's are hard for the person you love, and you want to help, saying a little more can do it.",
    "I15": "It helps most to explain a no in a way that fits what happened. That takes knowing your story and "
    "gathering facts.",
    "I16": "Asking openly on a calm day tells you more than guessing. Answers tend to be kinder than the fear expects.",
    "I17": "When your worth hangs less on any one answer, one answer shakes it less.",
    "I18": "Speak openly about wanting, asking and what each no means. Unsaid things feed the worst guesses; "
    "said once, they have less to eat.",
    "I19": "Many no's most often speak of tiredness, strain or someone's own desire. The guess that hurts most "
    "is often not the likeliest.",
    "I20": "You are not meant to stop caring. The aim is a response that fits what really happened.",
    "I21": "Couples therapy with room for this subject tends to help more than two people carrying it alone, "
    "unless there is abuse.",
    "R1": "Researchers found four ways of saying no: reassuring, assertive, deflecting, hostile. Reassuring "
    "ones go along with a happier partner.",
    "R2": "A kind no cost a relationship no more than unwanted sex did, though sexual satisfaction differed. "
    "Repeated reluctant yeses did harm over time.",
    "R3": "Organisations that support survivors of sexual assault count guilt, asking on after a no and using "
    "sadness as pressure as coercion.",
    "R4": "Two people want different amounts on most days, and hear a no about weekly. It is part of ordinary life.",
    "R5": "Where one partner abuses the other, the US hotline advises against going to counselling together.",
}
