"""English patterns for the check of a draft, and what it says of each finding. Patterns and sentences are our own.

Manner follows R1; that a plain no is complete follows I13.
"""

CLASSES = {
    "NOT": "not never dont doesnt didnt wouldnt wont isnt arent wasnt aint cant couldnt shouldnt havent hasnt",
    "PET": "love babe baby honey darling sweetheart hun gorgeous handsome beautiful lovely dear mate sweet",
    "TIME": "tomorrow weekend friday saturday sunday monday tuesday wednesday thursday morning later next week",
    "SEX": "sex it that anything",
    "BAD": "selfish needy clingy demanding pushy lazy insensitive inconsiderate unfair impossible childish immature greedy horrible nasty "
    "annoying unreasonable rude cruel controlling thoughtless unbearable exhausting manipulative heartless obsessed ridiculous",
    "INSULT": "moron loser pig creep pervert perv freak jerk asshole arsehole dickhead prick twat bastard bitch cow "
    "slob wanker knob cunt dick",
    "MILD": "idiot muppet weirdo animal monkey pig donkey fool",
    "LOW": "pathetic disgusting gross useless worthless repulsive revolting desperate laughable vile ugly hideous fat "
    "stupid thick dumb hopeless tragic creepy boring",
    "AWFUL": "bad terrible rubbish useless awful crap shit horrible lousy worst failure disappointment disgrace",
    "ME": "wife husband partner girlfriend boyfriend person lover human gf bf",
    "WELL": "okay fine alright sure yes",
}

NO = """
no
not .tonight/now/today/yet
not this time
not .for .while/now/bit
not that
not ..in the mood
not .up to/for
not .feel ..it/like/up
not .happening
NOT .want
NOT .feel like
NOT .fancy
cant/couldnt/wont .tonight/now/today/do
cant .face/manage/have/be
rather .not
lets not
let us not
maybe/suppose/think/guess/hope/probably not
will pass
pass .tonight
rain check
too .tired/sore/stressed/ill/sad/full/drunk/much/hot/sleepy/knackered/exhausted/upset
too .anxious/low/wired/poorly/shattered/wound/busy/sick/late/raw/weak/out/far/hurt
NOT .touch .me
touched out
NOT .ready
leave/skip it .tonight/for
only/just .cuddle/cuddles/hold/sleep/hug/snuggle
nothing .left
havent/dont ..energy/strength/left
not ...in me
need/want ..skin/sleep/rest/night/bed
going .to .sleep/bed
goodnight
night .night
sleep well
off .table
no .sex/touch
end of
not .into/for .it/me
"""

# "No" that declines nothing.
IDLE = """
no idea/one/worries/problem/rush/pressure/doubt/wonder/need
no offence/longer/energy/time/room/protection/condom/privacy/lie/joke
no matter
yes and no
say/said/saying no
might/may/maybe/possibly/probably .be .too
know/sure if .i .want
not .sure/certain
not .that/going .i/to NOT
NOT .want .you .to
NOT .want .to .hurt/upset/lose/let/fight/argue/make/disappoint
"""

HEDGE = """
maybe/perhaps/possibly/dunno/hmm/hm/um/umm/uh/er/erm/depends/might
NOT know
not .sure
not certain
will/lets/let see
see how
kind/sort of
a bit
i guess/suppose
what/you .you .think/decide/reckon
up to you
NOT mind
not saying no
think about it
"""

HARMLESS = """
you never push/pressure/judge/force/rush
you never .make/let me
hope/know/glad ..you NOT
would/could/will/can you just
NOT .think .its/im/i
NOT .blame you
you always ....nice/kind/gentle/sweet/lovely/patient/know/smile/laugh/look
you always ....smell/better/happy/nicely/safe/warm/loved/beautiful/cared/first
you always .want me
you make me feel ..loved/wanted/happy/safe/better/good/sexy/special/beautiful/lucky
you make me .laugh/smile/happy
dont have to
NOT because of you
NOT ..your fault
NOT ..BAD
NOT ..a INSULT/joke/burden/pest/nightmare
NOT .think .youre
NOT .too much
talk/call/text/chat/ring/help/cook/see/cuddle/hold/walk/breakfast/explain/listen/hug/tell/watch/speak ...TIME
TIME ...talk/chat/coffee/breakfast/walk/cuddle
promise .its/im/i/that/this/you/nothing/it .its/not/love/do/want/am/find/fancy/still/havent/just/nothing/isnt/dont/im
talk ...promise
swear .its/im/i/it .not/love/do/just/still/isnt
NOT .sorry
NOT .have to ..sorry/apologise
sorry .to hear
sorry .for/about your/his/her
feel sorry
sorry .you/your .had/have/day/boss/head/back
if you want/like/feel .to/too/we
i/im/feel/feeling/look/am .gross/disgusting/stupid
you feel .LOW
dont be silly
"""

RULES = (
    ("", False, "NOT .make/made me feel ..bad/guilty"),
    ("hedge", False, HEDGE),
    (
        "feeling",
        False,
        """
im ....upset/hurt/angry/cross/mad/annoyed/furious/sad/raw/frustrated/resentful/disappointed/lonely/numb/wounded/hurting
i .am ....upset/hurt/angry/cross/sad
feel/feeling/felt ...upset/hurt/angry/cross/sad/low/raw/distant
feel/feeling/felt ...disconnected/lonely/numb/anxious/down/flat/off/alone/unheard
""",
    ),
    (
        "not_about",
        False,
        """
not you $/at/its/im
isnt you
not .about ..you/us/looks
nothing/NOT ..to do with ..you/us/how/what
NOT .because .you
NOT ..because i .NOT
NOT .because of .you/anything
NOT .anything you/youve
nothing you/youve
NOT .anything wrong
nothing wrong
NOT ..your fault
NOT ..personal/personally
NOT that i .NOT
NOT mean ..i/im .NOT
NOT change .how/what
NOT .how i feel about
NOT .reflection
NOT ..against you
NOT .reject you
NOT .angry/mad/cross/upset .with/at you
its .me not you
its me $
its all me
a me thing
dont .think .its .you
NOT .how much i
NOT ..how you look
NOT ...less
""",
    ),
    (
        "looks",
        True,
        """
gorgeous/beautiful/handsome/sexy/hot/attractive/stunning/fit/attracted
fancy you
want/desire you
how you look
you look .good/great/lovely/amazing
turn .me on
""",
    ),
    (
        "worth",
        True,
        """
love/adore/treasure/cherish you
love .so .much
mean .everything/world/lot/much
matter
favourite/favorite/important/lucky/precious
come first
being with you
like you
appreciate/miss you
""",
    ),
    (
        "asked",
        True,
        """
glad/thank/thanks/appreciate/like/love/flattered/sweet/nice/good ..you .ask/asking/reach/want/try/tried/touch/do/to/came
ask .me .again/another/any
flattered
you can .always ask
keep asking
""",
    ),
    (
        "stop",
        False,
        """
stop .ask/touch/it/that/now/push/try/this/please/grab/pressure/doing
stop $
please/just stop
i ..said no
i said .i NOT
ive said .no/NOT
told/tell/telling you .no
no means no
get/let off/go ..me
get off
leave me alone
leave it .now/alone/$
NOT ask .me again
NOT touch me $/again
NOT push me
you NOT stop
keep/kept/keeps .ask/push/try/touch ..after/when/even/until/me
back off
hands off
after .i ..say/said no
even when i say no
ive said no
no is .no
enough is enough
how many times .do/have
final answer
""",
    ),
    (
        "no",
        True,
        "going/ive/need/got/has .to say no\nwill say no\nim/am .saying no\nsaying no .to/tonight/for/right/now\nim a no\nits .a .no",
    ),
    ("run_down", True, "feel ...saying no\nfeel ...turning you down"),
    ("talk", False, "talk/chat/speak ...TIME"),
    ("", False, IDLE),
    ("no", False, NO),
    ("stop", True, "feel/felt .pressured/pushed/forced\nmake/made/making me feel ..guilty/bad"),
    ("", False, HARMLESS),
    (
        "blame_always",
        False,
        """
you always want/ask/do/start/moan/sulk/pester/expect/pick/ruin/complain/take/leave
you always bring/nag/think/act/need/go/put/turn/choose/wait/say/come/have
youre always on/at/want/ask/push/moan/start/after/complain/think/paw/grab/nag/horny/touch
youre constantly/forever
you constantly
you always make it about
you always make me .guilty/bad/like/so/wait/do
all you ..want/think/care/do/talk
that all .you/i
you only .want/think/touch/nice/hug/kiss/come/care/love/hold/talk/call/do/notice/cuddle/ever
you just want .sex/one/it/to/me/what
you just .sit/lie/assume/expect/take/use
only .after/want one thing
one track mind
every .time/night/day i ....you
you keep doing/going/bringing/wanting/on
constant asking/nag/pester/pawing
night after night
about you and .you
always .about you
all about you
think about anything else
""",
    ),
    (
        "blame_never",
        False,
        """
you never .listen/help/think/notice/care/ask/understand/see/want/do/get/consider/appreciate/show
you never .clean/bother/respect/spend/take/give/lift/touch/talk/say/stop/hear/come/make/try
you NOT even
you NOT .care/listen/notice/appreciate/bother/respect/deserve/help/try/understand/see/lift
couldnt care less
you/youre/someone .take/taking me for granted
nothing i do .enough
never enough for you
you/someone cant be bothered
you hardly/barely/rarely .talk/touch/look/help/notice/speak/kiss/listen
you .ignore me
you do nothing
while you .sit/sat/play/watch/lay/did/were
not your .maid/servant/slave/mother/mum/toy/cleaner
without .any help
least you
""",
    ),
    (
        "blame_because",
        False,
        """
because of you
thanks to you
because .of .your .nagging/moaning/mother/drinking/mess/behaviour/attitude/mood
""",
    ),
    ("blame_own", False, "its .your .fault that\nits .your .fault\nyour .fault"),
    (
        "blame_fault",
        False,
        """
you .ruin/spoil/spoilt/wreck/killed .mood/night/evening/everything/today/weekend/it
you started .on/it/this/an
$ you did this
you made your .choice/bed
you make/made me .this/angry/tired/small/cheap/sick
you make/made me feel ..guilty/bad/small/cheap/used/stupid/ugly/worthless/disgusting/invisible/shit/crap/like
you make/made it .worse/impossible
i blame you
drive/driving/drove me .insane/up
you .wear/wore me out
youre .why/reason .im
you .stress me
you .wind/piss/work me .up/off
you .get on my nerves
you .do my head
because you .left/never/always/didnt/wont/forgot/ignore/snap/shout/keep/kept/spent/wouldnt
youre always .make it about
you put me .off
youve put me ..off
you turn me off
after the way you
way you .treat/spoke/talk/behave/acted
""",
    ),
    (
        "blame_if",
        False,
        """
if you helped/hadnt/didnt/ever/cared/spent/listened/actually/werent/treated/bothered/showed/stopped/lost/washed/tried
if you were/did/had/could/made/was .nicer/kinder/better/more/less/help/half/anything/any/something/bit
if youd .helped/been/bothered/listened/cared/asked/done/stop
maybe if you/youd
you could/should/might .have .helped/known/thought/asked/noticed/said
""",
    ),
    (
        "blame_why",
        False,
        """
why do youve
why .do/must you .always/have/never/even/keep/only/ask/think/want/ruin/make/just
why is it .always/about
why cant you
why .are you .always/so/even/asking/being/like
cant you .see/ever/understand/get/wait/control/leave
dont you .care/see
do/have you ever/even .think/thought/consider/care/listen/ask/stop/notice/hear
how can/could/dare you
what do/did you expect
what about me
is that/it/sex .all you/we/i
are you .blind/deaf/listening
would it kill you
""",
    ),
    (
        "blame_name",
        True,
        """
you/youre/youve ..BAD
youve been .awful/mean/short/snappy/moody/cold/off
expect this/that/sex/me
try .being/helping/asking/listening
youre too .much/needy/intense/clingy/demanding
youre .bit much
so BAD of
stop being .so/such/BAD
you act like
treat me like .dirt/shit/crap/rubbish/object/maid/servant/meat/nothing/toy/slave
you expect .me/too/it/sex
youre NOT listening/being/helping
youre .bully/burden/nightmare/pain/pest/hypocrite/liar
$ typical $
typical of/you/man/bloke
here we go again
not this again
you .use/using me
""",
    ),
    (
        "contempt",
        True,
        """
youre/your ..INSULT/MILD
what .INSULT/MILD
you/youre .LOW
youre ..LOW
you .so LOW
thats/its/how .pathetic/laughable
$ pathetic/disgusting/gross/desperate/ew/eww/yuck $
ew/eww/yuck .no/gross/you
$ ew/eww/yuck/gross
you ..disgust/repulse/revolt/bore/sicken/gross me
you ..make me .sick/vomit/cringe/puke/ill
you ..turn my stomach
you make my skin
get a grip/life
get lost $
$ get over .yourself/it
$ grow up
grow up $
$ man up
dream on
$ in your dreams
$ as if $
$ you wish
yeah/yes right $
must/got .be joking/kidding
are you ..kidding/joking/serious/mental/insane
you cant be serious
seen/look .at/in yourself
seen yourself
state of you
self respect
are you for real
who .ever want you
who would want
cold shower you
go/take/have .have/take .cold shower
go .and .watch .porn
watch .porn
go .with yourself
go .yourself
sort yourself
keep .in your pants
down boy
in/on heat
think .with .your dick/pants/trousers/cock/crotch
piss/fuck/bugger/sod off
fuck/screw you
shut up $/and/you
go to hell
you .stink/reek
you smell $/like/of/bad/terrible/awful/disgusting
smell .like that
such/being a baby/child/brat/diva/princess
crybaby/boohoo
boo hoo
you/youre ..bad/rubbish/useless/crap/terrible/awful/hopeless/shit in bed
rather .die/scrub/gouge/shave/lick/chew/poke/vomit
rather ...than .have/sleep/touch/kiss
last .man/woman/person .on
flatter yourself
cry me
youre a joke
hardly .catch
let yourself go
get .through .head/skull
sad little
little man
about as .sexy/attractive/appealing
""",
    ),
    (
        "contempt",
        False,
        """
nobody/noone ...want you
NOT touch you .with/if
not .with .you .like/smell/look/breath
i wouldnt ..with you if
NOT stand you
dont be ..baby/child/diva/princess/ridiculous/silly/pathetic
dont make me laugh
NOT .a catch
not with that .belly/face/breath/body/attitude/smell/mouth
what .wrong with you
whats .matter with you
NOT get .it .through
""",
    ),
    ("insult", True, "you .INSULT\nINSULT $"),
    ("contempt_mild", True, "you .MILD $\nyou MILD"),
    (
        "run_down",
        True,
        """
im .such .AWFUL ME
im .AWFUL ME
am .such .AWFUL ME
im the worst/failure
im .failure/disappointment/disgrace
im .so AWFUL at
im such a .AWFUL/$
im pathetic/worthless/hopeless
im useless i/at
im so useless/pathetic/worthless/hopeless/rubbish/broken
hate myself
deserve better than me
deserve .better/more $
deserve someone better
something wrong with me
whats .wrong with me
my own fault
its .my fault
let/letting you down
forgive me
feel ..terrible/awful/horrible/bad/guilty/rotten/crap/shit .for/about .saying/turning/not
feel ..terrible/awful/horrible/bad/guilty/rotten saying/turning
im no good at
ashamed of myself
kick .myself
im .so .selfish/difficult/annoying
sorry for being .such/difficult/useless/boring/rubbish/like/broken
NOT hate me
""",
    ),
    ("run_down", False, "NOT deserve you\nNOT .good enough .for"),
    ("sorry", True, "sorry/apologies/apologise/apologize\nmy bad"),
    (
        "giving_in",
        False,
        """
but WELL $/go/if/be/i/we/you/just/whatever/do/lets
but then WELL $
but if you .must/insist/really
but if youve to
but if you .want/need/like $/it/then/okay/fine
but .guess/suppose .we/i/so/if/can
but i will .do it
but i .will let you
but .we/you can $/if/do/have/go
but go on/ahead
ugh/oh/sigh/god WELL
oh WELL then
$ WELL .then/go/but/only/just/be/whatever/do/quick
WELL but .only/quick/you/be
go on then
yes okay
WELL if you .want/like/need/must/insist $
$ go ahead
so go ahead
if you .must/insist
if youve to $
if you really .need/want $/to/it
can if you want/need/like/must $/to
whatever you .want/say/like/need
do whatever
$ whatever $
do what you .want/like/need $
be quick
make it quick
hurry up $/and
get it over
over and done
just lie there $/and/while/if
i guess/suppose so
i guess/suppose ...can/could/will
will ..do it for/if/then/anyway
do it for you
sleep with you if/so
have sex .with/if .you .if/so
will let you $/do/have
let you have/do it
if it make/makes/keeps/stops/shuts you
only if you .do/take/cook/clean/buy/promise/stop/give
if you .do/wash/clean/cook/buy/take/give ....then/i/okay/might/can/will/we
in return
you win
to keep you .happy/quiet/sweet
to shut you
i give in
just this once
have your .way
get on with it
if i say yes
but you owe me
""",
    ),
    ("yes_alone", False, "$ WELL $\n$ WELL .love/babe $\nif you like $\nNOT bothered $"),
    (
        "promise",
        False,
        """
TIME 5.promise/swear/guarantee
promise/swear/guarantee 5.TIME
do it 5.promise/swear
be/im all yours
im .yours .TIME
be yours
TIME .you .can/will get/have .whatever/what/it/anything/me
you can have .whatever/me/anything
definitely/absolutely/guaranteed ....TIME
TIME .definitely/guaranteed/certain
TIME for sure
we will .do/have .sex/it ...TIME
we will .make love
we will TIME
will do it TIME
TIME .we will .do/have/make
TIME .i will .give/do .you/it/anything
TIME ..be .ready/yours/up/in
will give you .treat/good/best/anything/whatever
i will tomorrow
lets do/have .it/sex .TIME
TIME .its ..on
its a promise/deal
as soon .as 5.yours
soon .as 7.will .do/have/make/be
next time i will
next time 5.promise
have sex .with/you .you/TIME .TIME
up for it TIME
worth your while
""",
    ),
    ("debt", False, "make .up to you\nmaking .up to you\nowe you .one/big/time\ni owe you\nwill pay you"),
    ("polite", False, "no thanks/thank .you\nthanks but .no\nthank you but .no"),
    (
        "sees_them",
        True,
        """
i know/see/hear ....sting/hurt/hard/disappoint/disappointed/disappointing/hoped/hoping/wanted/rough/easy
i can .see/tell you
you deserve .all/love
sweet/lovely/grateful/thankful ..you
you/youre/youve .been .wonderful/amazing/lovely/gorgeous/beautiful/sweet/kind/brilliant/great
you/youre wonderful/amazing/lovely/gorgeous/beautiful/brilliant
you look .nice/good/lovely/great/beautiful/amazing
""",
    ),
    ("close", False, "cuddle/hold/hug/snuggle/spoon/rub/massage/film/bath/hand/lie"),
    (
        "if_both",
        False,
        "we both\nif .im/i/you/it/we ..feel/up/mood/want/like/better/rested/right\nmaybe/perhaps/might/hopefully/hope/see/could/possibly",
    ),
    ("laugh", False, "laugh/emo_laugh/emo_heart/emo_kiss/x/xx"),
    (
        "filler",
        False,
        "sorry/thanks/thank/please/tonight/just/really/PET/goodnight/night/x/xx/xxx/emo_heart/emo_kiss/okay/oh/hey/right/now/today/all/that/to/i/do/have/sex/ok/a/from/me/at/honest/and/for/any/"
        "touch/dear\ncant/couldnt .say/tell .how long\ndont know how long\na while\nbe touched",
    ),
)

JOINERS = ("but", "and", "so", "because", "though", "although", "cause", "since", "then")

SELF_WORDS = ("i", "im", "ive", "id", "my", "me", "mine")

# What may lead into an apology: "I am really so sorry".
SORRY_LEADS = ("im", "i", "so", "really", "very", "and", "truly", "again", "just", "but", "well", "oh")
SORRY_TAILS = ("again",)

NO_MORE = "Not tonight."

# "I am tired but fine" becomes "I am tired so not tonight".
BUT_SO = ("but", "so")

NOTES = {
    "blame_always": {
        "kind": "blame",
        "reach": "clause",
        "why": "This counts all the other times too, so it may sound like a charge.",
        "swap": "it feels like a lot right now",
    },
    "blame_never": {
        "kind": "blame",
        "reach": "clause",
        "why": "“Never” leaves them no way to be right. What you miss may be easier to hear.",
        "swap": "I need you to see how I'm doing",
    },
    "blame_because": {
        "kind": "blame",
        "reach": "words",
        "why": "This puts your no on them. Your no stands without it.",
        "swap": "",
    },
    "blame_own": {
        "kind": "blame",
        "reach": "words",
        "why": "This puts your no on them. Your no stands without it.",
        "swap": "",
    },
    "blame_fault": {
        "kind": "blame",
        "reach": "clause",
        "why": "This makes it their fault. They may start to defend, and lose your no.",
        "swap": "I'm not in a good place for it",
    },
    "blame_if": {
        "kind": "blame",
        "reach": "sentence",
        "why": "This turns your no into a bill. It may be worth its own talk, by day.",
        "swap": "",
    },
    "blame_why": {
        "kind": "blame",
        "reach": "sentence",
        "why": "A question like this can feel like an attack. Your no works without it.",
        "swap": "",
    },
    "blame_name": {
        "kind": "blame",
        "reach": "clause",
        "why": "This says what they are, not what you need. That can hurt for long.",
        "swap": "I'm at my limit",
    },
    "contempt": {
        "kind": "contempt",
        "reach": "clause",
        "why": "This may cut deep and stay. Your no is just as strong without it.",
        "swap": "",
    },
    "insult": {
        "kind": "contempt",
        "reach": "words",
        "why": "A name like this may cut deep and stay. Your no is just as strong without it.",
        "swap": "",
    },
    "contempt_mild": {
        "kind": "contempt",
        "reach": "words",
        "why": "Read cold on a screen, this may sting more than you mean.",
        "swap": "",
    },
    "run_down": {
        "kind": "over_apology",
        "reach": "clause",
        "why": "You did nothing wrong. Running yourself down can ask them to comfort you.",
        "swap": "",
    },
    "sorry": {
        "kind": "over_apology",
        "reach": "words",
        "why": "One sorry is plenty. More can make a no sound like a crime.",
        "swap": "",
    },
    "giving_in": {
        "kind": "giving_in",
        "reach": "sentence",
        "why": "This gives your no away. You don't owe a yes.",
        "swap": "not tonight",
    },
    "yes_alone": {
        "kind": "giving_in",
        "reach": "sentence",
        "why": "This gives your no away. You don't owe a yes.",
        "swap": "not tonight",
    },
    "promise": {
        "kind": "promise",
        "reach": "clause",
        "why": "This is a debt for later. You can't know yet how you will feel.",
        "swap": "maybe another time, if we both feel like it",
    },
    "debt": {
        "kind": "promise",
        "reach": "clause",
        "why": "A no leaves no debt. You don't have to pay it back.",
        "swap": "",
    },
    "unclear": {
        "kind": "unclear",
        "reach": "clause",
        "why": "This may not be heard as a no. A few plain words would make it clear.",
        "swap": "not tonight",
    },
    "bare": {
        "kind": "bare",
        "reach": "sentence",
        "why": "This is complete as it stands. You don't need to add a thing.",
        "swap": "",
    },
}
