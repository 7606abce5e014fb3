"""English: the words on the screens themselves."""

from app.content.screen_types import HearNo, Home, Page, SayNo, Screens, Shell, Simple

SHELL = Shell(
    name="Soft Landing",
    skip="Skip to the page",
    places="Places",
    place_home="Home",
    place_ideas="Ideas",
    more_help="More help",
    noticing="This app can miss signs of danger. Help is always one tap away, noticed or not.",
    waking="One moment. The buttons are waking up.",
    no_scripts="Without scripts this page can only be read. Help works either way.",
    newer="A newer version is ready. What you typed stays.",
    take_newer="Change over now",
    not_kept="This browser keeps nothing between visits. All works until you close this.",
    danger={
        "afraid": "What you wrote sounds as if you may not be safe.",
        "happened": "What you wrote sounds as if something was done to you.",
        "self_harm": "What you wrote sounds as if living is hard to bear right now.",
        "harming": "A no is final. If you went on, or feel you may, there is help to stop.",
    },
    danger_door={
        "afraid": "Help: I'm afraid",
        "happened": "Help: something happened",
        "self_harm": "Help: someone to talk to now",
        "harming": "Help: I kept going after a no",
    },
    continue_ask="You were in the middle of something. Continue?",
    continue_yes="Continue",
    continue_no="Let it go",
    back="Back",
    source="Rests on",
)

HOME = Home(
    page=Page(
        title="Soft Landing",
        description="Kind words for saying no to sex tonight, and a clear ear for a no you heard. Nothing you type leaves your phone.",
    ),
    heading="Soft Landing",
    lead="For two people who love each other, and one hard moment.",
    say_door="I want to say no",
    say_hint="Words you can use, right now",
    hear_door="I heard a no",
    hear_hint="What was said, and what wasn't",
    continue_heading="Continue?",
    continue_say="Go on with the words for your no",
    continue_hear="Go on with the no you heard",
    calm_heading="For a calm moment",
    calm_ideas="Why a no can hurt, and what helps",
    promise="What you type stays on this phone.",
)

SAY_NO = SayNo(
    page=Page(
        title="Say no kindly · Soft Landing",
        description="Find true, gentle words for a no. A plain no is enough. Works without network, and nothing leaves your phone.",
    ),
    heading="Say no",
    enough="A plain no is enough. Nobody may demand a kind one.",
    just_no="Just no",
    asked_again="They asked again",
    asked_again_help="If they won't stop, there is help",
    not_simple="It's not that simple",
    groups={
        "states": "What is true right now?",
        "duration": "How long?",
        "scope": "No to what?",
        "tell": "What do you want them to know?",
        "not_about": "What might they hear in it?",
        "offer": "Anything to offer?",
        "how": "How?",
    },
    hints={
        "tell": "Only what is true.",
        "not_about": "You can answer it before it's asked.",
        "offer": "Only if you mean it.",
    },
    none={"tell": "Nothing to add", "not_about": "Leave it out", "offer": "Nothing"},
    more="More",
    name="Their name, if you like",
    name_hint="Used once at most.",
    words="Your words",
    another="Another wording",
    edit="Edit",
    edit_label="Your words, edited by hand",
    done="Done",
    copy="Copy",
    share="Share",
    large="Show large",
    close="Close",
    handed={
        "copied": "Copied.",
        "shared": "Shared.",
        "failed": "This browser wouldn't copy. Hold a finger on the words to mark them.",
    },
    own_kept="These are your own words. A tap above won't change them.",
    use_built="Use the built words",
    own_aside="Your own words are still here.",
    use_own="Bring them back",
    past="You wrote before",
    use_past="Use these",
)

HEAR_NO = HearNo(
    page=Page(
        title="Hear a no clearly · Soft Landing",
        description="You heard a no and it stings. Tell what was said apart from what it felt like. Nothing you type leaves your phone.",
    ),
    heading="Hear a no",
    enough="A plain no is enough. Nobody may demand a kind one.",
    said="What was said?",
    said_hint="As close as you can, in their words. It stays on this phone.",
    message="Their words",
    or_choose="Or, if there were no words",
    read="Read it",
    not_fit="Not fit to read this now",
    resting="Good call. It's saved.",
    resting_more="Nothing here runs away. Drink some water, put the phone down, sleep if you can. Read it with a clear head.",
    from_start="Back to it",
    lines="In three lines",
    their_words="What was said",
    urge="What do you feel like doing?",
    urge_next="What now?",
    enough_tonight="Enough for tonight",
    look_closer="Look closer",
    later_hint="Now, or another day. It waits here.",
    skip="Skip",
    next="Next",
    left={"0": "Last step", "1": "One more after this", "2": "Two more after this", "many": "A few short steps"},
    steps={
        "strength": "How strong is it?",
        "stories": "What did it tell you?",
        "pattern": "Is this one no, or many?",
        "old_hurt": "Have you known this hurt before?",
    },
    hints={
        "strength": "Just for you. Nobody counts it.",
        "stories": "What it felt like, not what was said. As many as fit.",
        "pattern": "Both are real, and they're not the same.",
        "old_hurt": "You can leave this.",
    },
    nothing_marked="Nothing in these words is about a reason.",
    reading="The reading",
    to_question="A question for a calm time",
    finish="Done for now",
    opens_tomorrow="This opens tomorrow. A question like this needs daylight, and both of you rested. Tonight there is nothing you need to do.",
    question_parts={"opening": "How to begin", "question": "What to ask", "way_out": "A way out for them"},
    note="A note to yourself",
    note_hint="Only if it helps. It stays with this, on this phone.",
    let_go="Let it all go",
    let_go_done="Gone. Nothing of it is kept.",
    undo="Undo",
    end="That's enough for tonight.",
    end_more="The rest can wait for daylight. Be as kind to yourself as you'd be to a friend.",
    kept_hint="What you wrote waits on this phone until you let it go.",
    stop_help="Help to stop, and help if you're hurt",
)

IDEAS = Simple(
    page=Page(
        title="Ideas · Soft Landing",
        description="Why a no to sex can feel like a verdict, what helps both of you, and where each idea comes from.",
    ),
    heading="Ideas",
    lead="What this app rests on, in short. Each idea names its source.",
)

HELP = Simple(
    page=Page(
        title="Help · Soft Landing",
        description="Help lines by country if you are afraid, if something happened, or if you kept going after a no. Readable without network.",
    ),
    heading="Help",
    lead="Take the door that fits. You don't have to be sure.",
)

LOST = Simple(
    page=Page(title="Not found · Soft Landing", description="This page is not here."),
    heading="There is nothing here",
    lead="The page you looked for isn't part of Soft Landing. Nothing of yours is lost.",
)

BROKEN = Simple(
    page=Page(title="Soft Landing", description="Something broke in the app."),
    heading="Something broke here",
    lead="That's the app, not you. What you typed is kept on this phone. Open it again and it will ask to continue.",
)

SCREENS = Screens(
    shell=SHELL,
    home=HOME,
    say_no=SAY_NO,
    hear_no=HEAR_NO,
    ideas=IDEAS,
    help=HELP,
    lost=LOST,
    broken=BROKEN,
)
