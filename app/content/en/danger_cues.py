"""English words and patterns that speak of danger, written as `app/content/danger_cues.py` explains.

What counts as fear, force and pressure follows R3 and R5; the patterns are our own.
"""

CLASSES = {
    "NOT": "not never dont doesnt didnt wouldnt wont isnt arent wasnt aint havent hasnt hadnt nobody noone without",
    "I": "i im ill ive id",
    "ONE": "husband hubby wife missus partner boyfriend bf girlfriend gf fiance ex man",
    "WHO": "he hes hell hed she shes shell shed they theyre theyll theyd you youre youll youd guy someone uncle stepdad "
    "brother dad half ONE",
    "HIM": "him her them he she they you half ONE",
    "HIS": "his her their your ur",
    "THING": "it its this that work flu cold bug virus news day week shift class gym heat music traffic baby "
    "toddler kid child cat dog puppy back head feet exhaustion grief wave ball film dress bra",
    "HIT": "hit slap punch kick beat beaten choke strangle smack shove push hurt headbutt bite attack batter burn drag "
    "throttle stab spit spat whack threw thrown throw knock grab squeeze twist pinch suffocate abuse harm restrain corner",
    "HURTS": "hurt hit kill beat attack force choke slap punch explode snap flip rage violent angry mad furious nasty "
    "aggressive rough punish scream shout yell kick do lose react",
    "FEAR": "scared afraid frightened terrified fearful petrified fear",
    "FEARS": "scare frighten terrify terrifies intimidate",
    "FORCE": "force rape molest assault coerce",
    "PRESS": "pressure pressurise guilt guilttrip manipulate bully bullied pester badger nag harass coerce",
    "SAY": "say said tell told threaten reckon",
    "SHOW": "send sent post show share leak upload publish",
    "PICS": "picture photo pic video vid nude screenshot",
    "UNTIL": "until till til",
    "YIELD": "give gave yes let cave agree okay fine do did have had",
    "REACT": "angry mad furious nasty violent mental crazy ballistic scream shout yell threw throw break broke smash hit slap "
    "shook shake punish sulk ignore rage snap lock hurt kick threaten worse drove pay paid moody names strop huff tantrum abuse call",
    "WHEN": "if when whenever unless because after every for time",
    "ASLEEP": "asleep sleep slept unconscious",
    "DRUNK": "drunk drug wasted unconscious",
    "TOUCH": "touch finger grope undress molest rape rub grind hump filmed fuck shag fondle penetrate thrust",
    "PART": "throat neck wrist arm hair face leg head",
    "GO": "go going went carried carry kept keep",
    "LEAVE": "leave cheat divorce dump elsewhere else end",
}

# What people in no danger say with the same words. What these cover is not read again.
HARMLESS = """
THING ...HIT/FEARS/FORCE/pull .me
THING ..pull .my
HIT .by .THING/hayfever/allergies/bug/tiredness
needs .too/like
guilt/PRESS ..me into .watch/going/eating/buying/seeing
i nearly threw
hit .me up/with/hard/how/like/that
beat .me/HIM/it at/to/today
HIT ...pillow/cushion/snowball/sock/towel/duvet/ball/elbow
killing me
kill/strangle/murder/hit/scare .HIM/me 8.laugh/emo_laugh/steal/eat/late/kidding/joking
FEARS .me ..thought
FEARS .me .laugh/emo_laugh/jump/boo/half
push ..on
i ..push .HIM away
push .HIM/me .to try/apply/go/do/be/study/run
hurt .HIS/my feelings/pride/ego/heart
i ..hurt my
hurt .HIM .by/when .say/turn/i
hurt .me .when/that/what/how HIM/WHO ..say/said/turn/reject/ignore/no
hurt .me to/with .see/hear/words
said .hurt me
NOT ..want/mean/meant to ..hurt/upset/scare/frighten/harm HIM $
NOT ..want/mean/meant to ..hurt/upset/scare/frighten HIM .but/feel/by
FEAR .of/about .losing/lose/hurting/upset/disappoint/letting/failing/rejection/height/spider/missing
FEAR .that ..HIM/youll/hell/shell .dont/doesnt/wont/will/might/may .me/be/leave/love/think/bored/tired
FEAR .that ..HIM/youll/hell/shell .be/think/leave/love/fancy/want/find .me/be/leave/love/think/bored/tired
FEAR .that ..HIM/youll/hell/shell .dont/doesnt/wont/will/might/may .fancy/want/find/disappointed/sad/upset/hurt/else
FEAR .that ..HIM/youll/hell/shell .be/think/leave/love/fancy/want/find .fancy/want/find/disappointed
FEAR .that ..HIM/youll/hell/shell .be/think/leave/love/fancy/want/find .sad/upset/hurt/else
rain/sky/cloud/work/boss/manager/storm .threaten
threaten .me/to .with/to .rain/tickle/sing/cook/cake/kisses/cuddle
blackmail ...chocolate/biscuit/cake/pizza/cuddle
force to .sit/work/stay/watch/eat/go/listen/smile/rest/attend/wait/cancel/take
force ..me/myself/himself/herself to ..work/stay/watch/eat/go/wear/take/rest/sit
force ..me/myself/himself/herself to ..listen/see/clean/dance/laugh/relax/drink/sleep/smile/read
force .a smile/laugh
made/make .me/HIM .a/to/dinner/tea/breakfast/lunch/coffee .work/tea/coffee/safe/better/loved/good/sexy
made/make .me/HIM .laugh/smile/happy/soup/work/late/feel/jump .work/tea/coffee/safe/better/loved/good/sexy
NOT ...safe ..drive/eat/cycle/take/swim/week/wine/sex/period/walk/fly/driving/walking/without/condom
condom/pill/tablet/protection/thing/food/car/road/house .NOT safe
NOT ..anything/nothing safe
thanks/thank/glad/grateful/appreciate/love ....NOT ....PRESS/push/force/make
owe .me/HIM a/an/one/money/dinner/coffee/drink/big/ten
right to vote/remain/know/rest/privacy/be/feel
die of/from/laughing/for/before/laugh
embarrassed/embarrassing/mortified/cringe ....die
kill .myself laughing/at/trying/over/with/to/for
suicide squad/mission/drill
died/death/lost .by/to suicide
live with/in/here/there/near/next/by/abroad/together/apart/alone
wake up .HIM/baby/kid/early/at/hungover/neighbour/the/late/to
hurt myself .at/in/on/lifting/running/doing/playing/with .gym/football/the/my/yoga/bike
cut myself .shaving/cooking/chopping/on/with
cutting down/back/out/grass/hair/onion/carb/the/it
held/hold .me close/tight/tightly/all/while/together/until/when
GO .on/going/with ..reading/watching/cooking/working/cleaning/typing/playing/talking/driving
GO .on/going/with ..walking/book/film/telly/dishes/washing/game/chores/paperwork
let .HIM sleep/know/talk/rest/cook/choose/drive/win/lie/in/off/go
threw/throw/thrown .my/his/her/a/the .back/ball/pillow/sock/party/tantrum/cushion/snowball/blanket/up
grab .me/HIM/HIS a/some/an/something/hand/hands/coat/coffee
grab .hold .of my hand
drag .me/HIM to/out/through/around/into/along/shopping
knock .me out/for
kick .me/HIM .out .pub/bar/club/kitchen
call .me/HIM .later/back/tomorrow/babe/cab/taxi/doctor
corner shop
a while
finish/finished .my/mine/the/his/her
no to .dessert/drinks/cake/dinner/pudding/seconds
kick .me .in .HIS/my sleep
give/gave/giving in to .chocolate/cake/food/temptation/kids/baby/toddler
grab .HIM for
miss HIM
SHOW .me ..PICS
control of my/the .car/bike
help/stop/control myself .laughing/eating/smiling/crying/yawning/falling
froze/freeze .on/at/over .stage/work/bus/stop
knife .in/away .dishwasher/drawer/sink
pressure .at/of/from work/job/boss
work/boss/job/manager/deadline/parent ..PRESS
lost it laughing/when/at
"""

# What the later patterns are made of: someone's no, and someone's going on.
NO = """
SAY ..no/stop
SAY ..NOT .want
ask/beg/begging/plead ..stop
NOT want/like/consent/agree
froze/frozen/freeze/crying/cried/cry/tears/sobbing/unconscious/struggled/asleep/refuse/scream
passed/blacked out
out cold
NOT move/speak
couldnt move/speak
too drunk
turned .away
push .HIM/HIS .off/away
SAY .it hurt
SAY/ask .HIM .NOT .to
NOT say/said yes
in pain
went/gone .stiff/still/quiet/limp/silent/numb
NOT .say anything
said nothing
stiffened
when it hurt
moved .HIS hand
"""
ON = """
kept/keep/keeps going/on/at/trying/touching/asking/doing/pushing/saying
carried/carries/carry/went/goes/go on
carrying on
went/goes ahead
NOT stop/listen/care
continue/anyway/regardless/finished/TOUCH/used
did/do it/things/stuff
still did
ignored HIM/me
had/has/have/having sex
had .HIS/my way
put/stuck/stick/slip it/himself/herself
started .touching/on/kissing/having/again
inside me/HIM
on top
push .my/HIS .leg/head
"""

RULES = (
    ("", False, HARMLESS),
    ("NO", False, NO),
    ("ON", False, ON),
    # Something done against the will.
    (
        "happened",
        False,
        """
i/me/my ...NO 9.WHO ..ON
NO 3.WHO 3.ON
WHO ...ON 7.I/me/my ...NO
SAY .no/stop .like .four/five/six/ten/several/many/over
NO ..and/but/so ..WHO ...ON
SAY ..no/stop 4.WHO NOT $
WHO NOT ..stop ..when .i/me/say/said
WHO ..on top 5.NOT
WHO ..wake/woke .me .up .sex
wake/waking/woke .up 7.TOUCH/naked/sex
wake/waking/woke .up .....clothes/knickers/pants/underwear
wake/waking/woke .up ....WHO ..ON
took/take/slip/remove ..condom
stealthed/stealthing/stealth/spiked
put something in .my drink
ON .....in/while/when/as .my/i/im ...ASLEEP/DRUNK
WHO ..start/began/tried .while/when .i ..ASLEEP/DRUNK
i/im/me .was/too .drunk/drugged ....WHO ....ON
TOUCH/did/does/do ....in my sleep
NOT consent
NOT consensual
i couldnt .move/speak 8.WHO/HIM
WHO 8.couldnt .move/speak
too FEAR to .move/stop/fight
so i let HIM
couldnt say no
used .my body
WHO ..used me
WHO ..stuck/put .it in
NOT say/said yes
froze 4.it .happened
SAY .no/stop 5.anyway
someone/stranger/guy/uncle/boss .TOUCH me
wasnt awake
WHO .had me .pinned/down/trapped/cornered
NOT ..HIS hands off
ignore .my .safe
middle of it
happened .i ...NOT want
did .things/stuff/something to me
refuse .wear .condom
just lay/lie there .while/and/until/because
never wanted .it/that/to
""",
    ),
    (
        "happened",
        True,
        """
WHO ....FORCE .me
FORCE .me
FORCE himself/herself/themselves/themself on
i/ive/im .been/was/got .....rape/assault/molest/force/grope/coerce/spiked
is/its/it/was/this/that/date/marital rape/assault
sexual/sexually assault/abuse
WHO ....make/made me .do/have/sleep/touch/watch/suck/go/perform
make/made me ...sex
WHO ...pin me
pin/held/hold me down
lay/lie/laid there ....over/waiting/wait/let/frozen/finish/done
wait/waiting .for it .be .over/end/stop/finish
against my will
HIS .weight/strength .keep/hold/held/kept/me
without my consent/permission
NOT get .off
push/pressure/guilt/bully/bullied/talk/trick/nag/force .me into .sex/it/bed/things/doing/having
feel/felt violated
felt used
took/taken/take/taking advantage
hand over my mouth
went/go .along with it
touched .me ....NOT/when/where
said yes 6.scared/afraid/fear/safe/stop/alone/peace
""",
    ),
    # Fear, and not being safe.
    (
        "afraid",
        True,
        """
FEAR .of ..HIM/HIS
FEAR .of/about what/how ..WHO
FEAR ...WHO ...HURTS
FEAR .to ....no/home/bed/sleep/refuse/move/alone/down
FEAR .of what .happen
what happens if i .say/dont/refuse
flinch/dread/dreading .when/HIM/WHO/bed/bedtime
HIS fist
in danger
nowhere to go
escape .HIM/this
FEAR .of ..saying/say/refuse
FEAR when/around/near/whenever/at .WHO/HIM/home/night
FEAR if i ....no/refuse/dont
in fear
FEAR for .my/our
FEAR to .say/leave/speak/refuse
WHO ...FEARS ....me
on edge ....HIM
HIM ..blow up
HIM ..kick off
FEARS me when/how WHO
feel/felt/im intimidated .by .HIM/my
if WHO ....HURTS .me
what if WHO ..REACT/HURTS
what .WHO .....capable
what .WHO ..do .if/to/when .i/me
get away from HIM
WHO 7.to FEARS me
in my face .NOT/when/if/for/after/because
""",
    ),
    (
        "afraid",
        False,
        """
unsafe .with/around/at/near/here/to/$
feel/feeling/felt unsafe
i/im/am/feel/were/was NOT .safe
NOT .feel/felt/feeling/be .safe
NOT safe .for/here/at/with/around .me/home/HIM/here/say
eggshell
NOT dare
never/NOT/cant .able/allowed/feel/could/can .to .say no
so .WHO NOT HURTS
so .WHO NOT .get .REACT/HURTS
or WHO ...REACT/hell/LEAVE/life
or else $
ive/must to .have sex
ive/must to .sleep with HIM
easier .to .give/let/say/just/do
WHO 9.UNTIL .I ..YIELD
WHO NOT stop .ask/beg/push/nag/touch/try/pester/UNTIL
WHO .keep/keeps/kept ..push/pester/pressure/touch/grab/grope/beg .me
keep/keeps/kept asking .me $/for/again
SAY .me .if i ..NOT/no/refuse
SAY .i .dont love
SAY .WHO .has/have needs
so i .just .do/did/let/give/gave/say/said .it/HIM/in/yes
good/proper/real wives/wife/girlfriend/boyfriend/husband/partner .dont/doesnt/would/do
know if .im safe
NOT hit me .but/yet
always/just give/gave in
let me go $
let go of me
WHO 4.REACT 5.WHEN ....no/refuse/NOT/down
WHEN ....no/refuse/NOT ..WHO 3.REACT
WHO .NOT .speak/talk .me ...WHEN/until
hell to pay
gave/given/give up .say no
NOT allowed .to .no/leave/see/refuse
cant/never .say no
say/saying no ..NOT .option/choice/possible/allowed/safe/worth
WHO NOT accept/respect ..NOT/no/my
kept/keep saying stop
i kept saying no
no/NOT .choice
WHO ..cry/cries/beg/badger/moan/whine/keep/keeps/go/goes/ask 7.UNTIL .I
SAY ....nobody/noone/lucky ....me
SAY ....SHOW .my/the .mum/mom/sister/family/friend/boss/work/parent
NOT let .me .leave/go/sleep/out/see/say
couldnt get .out/away
WHO NOT ..take/accept/hear ..no
SAY .....LEAVE/take/throw/kick 5.if/unless/when/whenever/every/because ....no/NOT/refuse
if i ..no/NOT/refuse .WHO ....LEAVE/lock/throw/HURTS/take/took/smash/punish/sulk
please dont HIT me
$ dont HIT me
NOT leave me alone
""",
    ),
    # Violence and threats.
    (
        "afraid",
        True,
        """
WHO ....HIT .me
WHO ....HIT .my .PART/son/daughter/kid/child/dog
slap/punch/choke/strangle/batter/beaten/stab/headbutt/throttle .me
i/ive/im .got/was/get/been/being ..hit/slap/punch/kicked/beaten/shoved/choke/strangle/attack/batter/abuse
hit/hitting/beat me .again/because/when/last/if/in/across/and/so/up/$
WHO ...get/go/is/was/turn/hes/shes/youre ..violent/physical/aggressive/abusive
WHO .violent/abusive
WHO ...get/go/going .so .angry/mad/furious/nasty ....no/refuse/mood
WHO/HIS ...temper
domestic violence/abuse
abusive relationship/marriage/partner/ONE
abuser/abuse
by the throat/hair/neck
hand .round/around/on/over/at .my/me throat/neck/mouth
over my .face/mouth
ruin/destroy my .life/career
pull/yank/drag .me/my .by/hair
pull/yank my .hair
WHO ......bruise
bruise ......HIM/HIS
black eye
WHO ...punch/kick/smash/broke/break/threw/throw/hit ....wall/door/window/hole/phone/furniture/thing/stuff/plate
WHO ...threw/throw ....at me/my
WHO ....knife/gun .....me/my
WHO ...gun/weapon
WHO ...knife .by/at/under
WHO bit me
raise .HIS hand/fist
broke/break my .PART/nose/rib/finger
left .mark/bruise
my door locked
WHO ..check/track/monitor my .phone
threaten to .LEAVE/tell/take/hurt/kill/throw/kick/send/show
tell .everyone ....if/unless
WHO .record/film .me/us
pull a knife/gun
block .door/doorway/way
in front of the door
lock me .in/out
lock .myself
lock .the .door/bathroom .....HIM/because/scared/hide
hide/hiding/hid .from/in .HIM/bathroom/spare/toilet
take/took/hide/hid/control .away .my .phone/keys/card/money/passport/bank
feel/feeling trapped
trapped with/by .HIM
WHO .control
use .against me
banging on the door
WHO ...threaten/blackmail/stalk/punish
threaten/blackmail .me
being/been threatened/blackmailed
SAY ......SHOW ....PICS/everyone
PICS of me 8.SHOW/if/everyone/unless
if i ........SHOW ....PICS/everyone
revenge porn
PICS .online
nude ......if/unless/everyone/online
SAY .....regret
SAY .....HURTS/kill .me/us/himself/herself/themself
SAY ....make .my/me .pay/life/sorry/suffer
will/would/going/tried/try/wants/hell/shell/could .to kill/strangle/choke/drown me
take .my/our/the kid/children .away/from/off
SAY .....get .it elsewhere
""",
    ),
    # Guilt, and wearing someone down.
    (
        "afraid",
        True,
        """
WHO .....PRESS .me
PRESS me
i/im/ive .feel/feeling/felt/been/being .pressured/coerced/manipulated/bullied/guilted
WHO .guilt .trip
made/make/making me .feel .guilty/bad/ashamed/terrible/crap/shit/dirt
frigid
coercion/coercive
SAY ..if .i ..love/loved
if i .loved HIM
my .wifely/marital .duty
its my duty
my job as
SAY ....my duty/job
SAY ..i owe
SAY ..real ONE/woman
i owe HIM .sex/it
expects/expect me to .have/sleep/put/do
sulk 6.UNTIL .I
sulk ...WHEN ....no/NOT/refuse
silent treatment
UNTIL .I ..give/gave/yes/let/cave/agree
on and on .at/about .me
on and on ...UNTIL
kept/keep/keeps on at me
kept/keep/keeps on/asking/trying/begging/pushing/pestering/touching .....no/UNTIL/give
wear/wore/wears/wearing/grind me down
i .give/gave/giving in .because/so/just/HIM/keep/avoid/stop
WHO 9.i ..give/gave/giving in
so i .give/gave in
do/did/say/said .it/yes .so .WHO
keep/keeping .the peace
quiet life
i .only/just .say/said yes
only/just .said/did/do/does/had .it/yes/sex .so/because/to
just let HIM .do/have/get/finish/use/$
let HIM .do it
just let it happen
emotional blackmail/abuse
""",
    ),
    (
        "self_harm",
        True,
        """
want/wish/ready/rather/like ..die/dead
want/wish ...disappear $/forever/and
rather not .be .alive/here/exist
want it all .to .be over
want it .to end
going/want/ready to .end it $
well be dead
be dead
hope/let/should/deserve .i/me/to die
want .be gone
happier ..me .gone/dead
drive .into/off .tree/wall/bridge/cliff
wish i .was/were/wasnt .dead/gone/alive/born/here
kill .myself/himself/herself/themself
hang/drown/shoot/stab/cut/hurt/harm myself
end/ending .it all
end/ending/take/taking/took .my/his/her own/life
suicide/suicidal/selfharm/overdose/kms/unalive
self harm
better off ..dead/gone
better/happier .if i ..gone/dead/died/here
point .of/in .living/life/alive
been/started cutting
cut .my wrist/arm/thigh/leg
took/take/taking/swallow .all .my/the/those .pill/tablet/med
jump/step .off/in/under ..bridge/roof/train/bus
slit my
hate being alive
if i died/disappeared/vanished
tired of living/life
done with life/living
""",
    ),
    (
        "self_harm",
        False,
        """
NOT .want .to .live/exist/alive
NOT .want .be .here anymore
NOT wake up $
NOT wake up .again/tomorrow/ever
never .wake .up
NOT/cant .see ...reason/point/future/way .of/in/forward/out/$ .living/life/and/$
no/NOT ..reason/point to .live/living/go
nothing .to live for
better/happier .off .without me
better/happier without me
point anymore
world .without me
cant go on .anymore/like/living/$
NOT ..care/notice/miss/better .if ..gone/died/dead/live/die/disappeared
NOT .miss me
NOT worth living
NOT exist
never .been born
NOT be .here tomorrow
""",
    ),
    ("happened", False, "couldnt/cant .push/get HIM off"),
    ("", False, "couldnt/cant .HIT .HIM"),
    # Being the one who pushes on, or feels owed.
    (
        "harming",
        False,
        """
HIM ...NO 9.i/ive ....ON
i/ive ...ON 6.HIM ...NO
NO ..and/but .i ..ON
i/ive NOT stop/listen .....when/no/HIM/even
i NOT/cant ..take/accept/hear .no
i/ive ...ON ....while/when .HIM ...ASLEEP/DRUNK
i/ive ...TOUCH ....while/when/in .HIM/HIS ...ASLEEP/DRUNK
HIM ...ASLEEP/DRUNK 7.i/ive ...ON
without .HIM/HIS .knowing/consent/permission
whether .HIM .....not/NOT
i NOT let .HIM leave/go/sleep/out
so .HIM couldnt/cant .go/leave/move
couldnt/cant/didnt control/stop myself
i took the condom off
i .woke/wake .HIM ....sex/TOUCH
NOT care .if HIM .want/like
NOT get to .say/refuse
HIM ..only .did/said/let/gave ...because .i
i/ill/id .....LEAVE ...if/unless .HIM ....NOT/no/sex/sleep/refuse
i SAY .HIM 7.if/unless .HIM .keep/NOT/refuse/say/says/turn
""",
    ),
    (
        "harming",
        True,
        """
i/ill/ive/im ...HIT/kill .HIM
i/ive/ill ...HIT .HIS/my .PART/ONE
i/ive/ill ....FORCE .HIM/my/myself
am i .rapist/abuser/abusive
im/was .rapist/abuser/abusive
make HIM/HIS .pay/suffer/regret/sorry
i/ive/ill .made/make/making .HIM .do/have/sleep/feel/say/give/pay/regret/suffer/sorry .it/sex/in/guilty/bad/$
i/ive ....PRESS .HIM/my
i/ive ....push/pressure/guilt/talk/nag/persuade/bully/bullied/coax/trick .HIM .into/UNTIL
have/ive/may/might/i push .HIM/it/too/things/for .far/hard/$
too far .with HIM
keep/kept push .HIM/for/when/even
i/ive ...threaten/blackmail .HIM/to
ill .SAY/SHOW ....everyone/everything/family/PICS/work
i .will/going/to/tell .SAY/SHOW ....everyone/everything/family/PICS/work
HIM .owe/owes me
owes .me/it
im owed
earned it
you/youll .regret it/this/saying
i/ill/im ...make HIM $
wifes/husbands/womans duty
i .FEARS HIM
FEAR of me
having it .anyway/$
i .deserve .it/sex/to
deserve sex
entitled to .it/sex/HIM/HIS
im entitled $
mad/angry/furious ..i ..hit/punched/kicked/threw/slapped/grabbed
i/ive ..right to
my rights
its my right
HIS job/duty .as/to
HIS .duty
ive ..needs
man/men has/have needs
what .wife/wives/husband/girlfriend/partner .for
after .all/everything .i .....owe/least/expect/should
should/has/have/must/needs .give me
put out
HIM ..cant/shouldnt .say/refuse/deny/keep .me/no/sex/say/saying/HIS
no right to .say/refuse
take what .mine
just take it
UNTIL HIM ..YIELD
i .sulk/ignore/punish .HIM ....UNTIL/if/when/because
lost/lose my temper
lost/lose/losing .control .with/$
i lost it
of myself
FEAR .im/ill/i ...HIT .HIM
might/could/want/going/would .to .HIT/kill .HIM
NOT trust myself
i ...grab/held/hold/pin/pinned .HIM/HIS .down/PART
i blocked .door
i ....smash/broke/punch/threw ....wall/door/phone/plate
keep/kept on .at HIM
keep/kept .ask/beg/pester/push .HIM ..UNTIL/even/after/no
i raped/molest/assault/grope
i took advantage
i ...threw/throw ....at HIM
no so i .just .do/take/did
i .get/got/go .angry/mad/furious/shout/scream ...WHEN .HIM ..no/NOT/refuse/turn
i .shout/scream/yell .at HIM .UNTIL/WHEN
HIM .look .scared/afraid/terrified/frightened
went too far
belongs to me
bought/paid ....so .HIM
crossed .line
if you .loved me
""",
    ),
)

# In words quoted from the partner: who reads them, and anybody else.
YOU = ("you", "your", "youre", "youll", "youve", "yourself")
OTHERS = ("he", "hes", "she", "shes", "they", "him", "her", "them", "his", "their", "hell", "shell", "hed", "shed")
