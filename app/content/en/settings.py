"""English: Settings, and what is said about installing."""

from app.content.screen_types import Install, Page, Settings

SETTINGS = Settings(
    page=Page(
        title="Settings · Soft Landing",
        description="How light, how large, and how much it says at first sight. What this app never does.",
    ),
    heading="Settings",
    lead="All of this stays on this phone.",
    look="How light it is",
    looks={
        "phone": "As the phone has it",
        "light": "Always light",
        "dark": "Always dark",
        "dim": "Always dim",
        "night": "Dim at night",
    },
    look_hint="Dim is low and warm, for a dark room. At night means from nine until six.",
    size="How large the text is",
    sizes={"usual": "Usual", "large": "Large", "largest": "Larger still"},
    labels="What Home calls things",
    labels_hint="Neutral names say less to someone who looks over your shoulder.",
    labels_named={"named": "Plain names", "neutral": "Neutral names"},
    never_heading="What this app never does",
    never=(
        "It never sends what you type. It has no server, and there is no account.",
        "It never counts your no's, and it keeps no record that could be held against anyone.",
        "It never turns a no into a yes.",
        "It never asks you to earn a no.",
        "It never brings up by itself what you typed before.",
    ),
    leave_hint="“Hide this” puts a dull kitchen page here. To come back, open the app in a new tab, or close it and open it again.",
    erase_heading="What is half done",
    erase_hint="Words you began here wait on this phone until you go on or let them go. On its disk they are scrambled.",
    erase="Erase all of it",
    erased="Erased. Nothing half done is kept.",
)

INSTALL = Install(
    heading="Keep it on this phone",
    why="Then it opens like an app, also without network. Still nothing you type leaves the phone.",
    prompt="Install",
    not_now="No, thanks",
    steps=(
        "Tap the share sign at the edge of Safari.",
        "Scroll to “Add to Home Screen”.",
        "Tap “Add”. That's all.",
    ),
    menu="Your browser's own menu may say “Install app” or “Add to Home screen”.",
    installed="It is on this phone, and opens without network.",
)
