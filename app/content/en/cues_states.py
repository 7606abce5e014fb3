"""What people say about how things are with them when they say no, by state."""

from app.content.cue_types import Cue

WORN_OUT = (
    Cue(
        "tired",
        """
        TIRED, dead $, IM dead, worn/wore out, WORN me, done in/for, all in, KO/burn~/tapped out, dead/asleep/rushed/run on/off my/me feet, run~ on,
        DROP off/asleep, half asleep/dead, asleep/sleeping already/here/on, im/i asleep/sleeping, was/am asleep, brain dead, zombie, ready to drop, no/zero/any/out/more/much/the/little of? ENERGY,
        took/takes/take/taken ..out of me, could/id ..sleep/nap, need/want~ ..SLEEP $, need/want~ to ..sleep, let me ..sleep, trying to sleep, ready for/to bed/sleep, early night, must/should sleep,
        long/big/full/busy/hectic/mad DAYISH, night/double/late/long/back/early shift~, shift~, on my feet, been up, up all night, up half, up with ..KIDS, up since, on the go, awake since/all, going/working since, since NUMBER,
        hours sleep, slept badly, HARDLY ..slept/awake/open/stand/move/speak/talk/walk/think/keep, HARDLY ..sleep/slept, CANT ..keep ..eyes, CANT ..open/awake/lift/move/function, CANT sleep, NOT ..slept/sleep~ ..well/much/since/properly/days/all, no/little sleep, NOT get ..sleep,
        eyes ..clos~/shut~/heavy/open/burning, emo_sleep, battery, nothing/anything left, nothing ..tank, tank, past my bedtime, sleep deprived, jet, insomnia, on my last, hit ..wall, ran me ragged, crash~, fading, zzz, tiredness, fatigue, pillow, like lead, legs ..jelly
        """,
        ("I5",),
        True,
    ),
    Cue(
        "no_time",
        """
        have/got/need/got/be ..up ..NUMBER/early, up at/early, early start/morning/meeting/flight, work in the, alarm, im/running/be/are/were late, late for, no/any/enough/the/much/have time, time for/to, out of time, in a rush/hurry, rush~, hurry, got to ..leave/go/run/finish/pack/dash,
        have/need to ..leave/go/run/finish/pack/dash, to leave/finish, here/leave/leaving/home/back in, in NUMBER minutes, minutes, in an hour, my/the ..train~/taxi/flight/bus/uber/lift at/in/is/leaves, deadline, essay, packed, busy, at work, meeting in/at, call in, on my way, stuff/work/lot to do, school run, middle of, midnight, appointment
        """,
        ("I5",),
        True,
    ),
)

MOOD = (
    Cue(
        "not_in_mood",
        """
        NOT ..in ..mood/zone/headspace, NOT ..mood, mood ..NOT/gone/left/dead/passed/killed/isnt/just, no/zero/lost/low/killed/ruined/any/wrong/lack/lost/bad ..DRIVE, DRIVE ..GONE, DRIVE, lost interest, NOT feeling IT/up/sexy/frisky/sexual/horny/like, NOT ..up for, NOT ..horny/turned, NOT feel/fancy/felt IT/like/sexy/up, NOT fancy, NOT ..feel ..like IT,
        CANT be ARSED, CANT/NOT get/getting into/in ..IT/mood, NOT ARSED, NOT ..into IT, NOT ..interested, NOT ..wanted/want/crave IT/sex/anyone for/in/lately/anymore/since/much/months, havent wanted, heart isnt, NOT doing IT for me, isnt doing, off sex, asexual, in a ..mood, headspace, not a sexual, sex is the last, last thing, too hot/full/stuffed, do nothing, NOT tickle, NOT got it in me, not turned
        """,
        ("I5", "I19"),
        True,
    ),
    Cue(
        "distracted",
        """
        my ..HEAD ..AWAY, HEAD ..AWAY, CANT ..switch/turn/shut ..HEAD/off/down, CANT ..stop thinking, CANT ..concentrate/focus/present, CANT ..think ..anything/straight/about, in/on/through my HEAD, LOTS ..on ..HEAD, LOTS going on, think~ about ..work/tomorrow/meeting/interview/exam/money/else, miles away, distracted, preoccupied, scattered, all over the place, overthinking, spaced/zoned out, in my own world/head, work mode, elsewhere, half here,
        not here, NOT ..really/fully here/present, NOT present, brain fog, foggy, at work, another planet/world
        """,
        ("I5",),
        True,
    ),
)

SKIN = (
    Cue(
        "touched_out",
        """
        touched out, hugged/cuddled/climbed/pawed out/on, TOUCH enough/anymore, more/no/any/another TOUCH, NOT ..want/like/bear/stand/take/handle/cope ..TOUCH, TOUCH me today, be/being touched, touches me, my skin, space tonight/from/to/right/please/$, NEED ..space, ..body ..back/mine/myself/own, ..KIDS ..on/off/over/at/from me, hanging/climb~/cling~/pull~/crawl~ ..off/on/over/at/to/from me, boob/breast/nipple all/out,
        climbing frame, jungle gym, nobody/noone/anything/anyone on/near/touch~, to myself, alone time, be ..alone, left alone, everyone ..want~/piece/need~, pulled/grabbed/poked all/at, piece of me
        """,
        ("I5", "I12"),
        True,
    ),
    Cue(
        "overload",
        """
        overstimulated, stimulated, stimulation, overload~, sensory, too loud/bright/noisy, too many/much ..noise/light~/people/sound~, everything/its ..loud/bright/much noise?, every sound/noise/light, noise, NEED ..quiet/dark/silence/cave, dark room, meltdown, shutdown, shutting down, ears ..ring~/hurt~, peopled, social battery, my senses, loud
        """,
        ("I5",),
        True,
    ),
)

UNWELL = (
    Cue(
        "unwell",
        """
        IM ..sick/ill, be sick, SICKLY, under the weather, sick $, IM ..ROUGH, like death, coming/come/came/gone/going down with, NOT ..feel~ WELL, NOT WELL, IM not WELL, not right, throw~/threw/thrown up, vomit~, puk~, nausea, STOMACH, the runs, diarrhoea, ibs, food poisoning, poison~, COLD, HEADACHE, temperature, throat, cough~,  bunged/blocked up, nose, infection, thrush, uti, cystitis, hungover, hangover, hung over, chemo, treatment, dizzy, vertigo, emo_ill, antibiotics, hospital, asthma, flar~ up?, lupus, palpitations, head ..BADLY, run down, surgery, operation, recover~, breathe, blood pressure, doctor ..said/says, allerg~/allergic, fatigue syndrome, covid
        """,
        ("I5", "I12"),
        True,
    ),
    Cue(
        "pain",
        """
        MYPART ..HURTS, MYPART ..GONE, HURTS MYPART, pain~, agony, ach~, achy, sore, hurts, hurting, cramp~, bad/bloody/dodgy PARTS, backache, sciatica, arthritis, fibro~, endo, endometriosis, vaginismus, HEADACHE, burns, stings, tender, raw, giving/gives/playing me gyp/grief/hell/up, spasm~, slipped disc, pulled ..muscle/back, uti, cystitis, thrush, it hurt, im hurt, hurt $, stiff, in bits, my back, put my back, physio, toothache, earache, CANT ..bend/sit/walk, IM ..in half, flar~, stitch
        """,
        ("I5", "I12"),
        True,
    ),
)

HEART = (
    Cue(
        "stressed",
        """
        STRESSED, wound/worked/keyed up, wound tight, on edge, anxiety, panic, panicking, panicky, freaking/freaked out, stress~, tense/tension, overwhelm~, nerves, burnt/burned out, LOTS on, my plate, under ..pressure, swamped, snowed under, drowning in, up to my, end of my, wits end, losing it/my, about to snap/explode, WORRY ..about/sick, worried, worries, WORK ..HELL, WORK stuff, deadline~, exam~, finals, redundancy/redundant, laid off, lost my job, interview, presentation, court, results, mortgage, rent, bills, cant/NOT ..relax/unwind/cope/wind, eating me, keeping me up, on my shoulders, chaos, AWFUL DAYISH, DAYISH ..AWFUL, a lot on, at my limit, breaking point, racing
        """,
        ("I5", "I19"),
        True,
    ),
    Cue(
        "low",
        """
        IM ..DOWN, feel~ DOWN, LOW, depressed/depression, grief, griev~, funeral, died, death, passed away, lost/miss~/without/losing my/the/our/his ..MUM, lost ..MUM, LOST ..MUM, miscarriage/miscarried, cry~, cried, tears, weepy, tearful, sad, sadness, heartbroken, gutted, dark/bad/low/black place/hole/day~, black dog, my heart, heart ..hurts/heavy/broken, numb, homesick, lonely, hopeless, falling apart, fell apart, in pieces, not okay, NOT okay, mental health, struggling, emo_sad, hard time, rough patch, NOT ..myself, hate myself, bad news, fragile, disappear, pnd, ivf, anniversary of, empty, flat $, cant face
        """,
        ("I5", "I12"),
        True,
    ),
    Cue(
        "memories",
        """
        flashback~, trigger~, nightmare~, ptsd, trauma~, memories, memory, old/bad stuff/things/wounds/ghosts, past, from before, brought/brings/bring/bringing ..back/up, came/come/coming/comes/stirred ..up/back, what happened to/when/back, happened to me, when i was ..KID, abus~, assault~, my ex, what ..did to me, reminded/reminds me, my therapist, therapy, dissociat~, not in the room, back there, body remembers, something old, before you, what he/she did
        """,
        ("I5", "I12"),
        True,
    ),
)

BODY = (
    Cue(
        "body",
        """
        period, time/that ..month, shark week, aunt flo, on the/my rag/blob, bleeding, spotting, hormon~/hormonal, pms, menopaus~/menopausal/perimenopause, the change, hot flush~/flash~, hrt, stitches, heal~, postpartum, postnatal, after/since ..birth/baby/section, birth, c section, midwife, pelvic floor, breastfed, breastfeeding, nursing, feeding, boobs, breasts, engorged, pregnant/pregnancy, bump, trimester, antidepressants, ssri~, sertraline, meds, medication, the/my/new/these TABLET, side effect~, erection, get it up, get/stay hard, viagra, dry, dryness, down there, bloated, body ..NOT/changed/changing/same/different/work~/ready/needs, MYBODY NOT, it wont work, NOT work~ tonight/down/properly, prostate, stoma, mastectomy, hysterectomy, surgery, weeks since/after, NUMBER weeks, chemo, coil, my age, CANT feel anything, NOT cleared
        """,
        ("I5", "I12", "I19"),
        True,
    ),
    Cue(
        "not_ready",
        """
        NOT ..READY, ready yet, when/until/till/before im ready, too soon/early, take/taking it/this/things/my slow~/time, go/going/slow/things slow~/down, slow down, too fast, ..need/want ..more time, need time, to wait, wait until/till/for, before/until/till ..married/marriage/wedding, virgin, never/not/havent/hasnt done/had/been IT/this/before, first time, know each other/you ..better, only just met, just met, only been ..weeks/dates/months, NOT there yet, not at that, that step, big step, im/bit scared/nervous, scared $, nervous, uncomfortable, NOT comfortable, NOT sure im, church, faith, religion, out of practice, shy, too young, since ..divorce
        """,
        ("I5", "I12"),
        True,
    ),
    Cue(
        "not_at_home",
        """
        IM GROSS, LOOK GROSS, i GROSS, sweaty, havent/need ..shower~/wash~/shave~, hate ..how/way i look, hate ..my/this ..BODY, CANT ..look at/stand/bear ..my/myself, cant ..naked, NOT ..my/own ..BODY, my own BODY, NOT ..SEXY, NOT at home/comfortable in, conscious, dysphoria/dysphoric, body image/issues, wrong body, my scar~, ive put on, my weight, see/seeing/look/looking at? me ..naked/like/undressed, see me, be/being seen, naked, undressed, lights off, misgendered, BODY ..mine/stranger/wrong/alien, mirror, confidence, confident, i look, like a whale, stoma, mastectomy
        """,
        ("I5", "I12"),
        True,
    ),
)

AROUND_US = (
    Cue(
        "worry",
        """
        GET pregnant/knocked, pregnancy scare/test, another baby/pregnancy, pregnant again, NOT want ..baby, condom~, rubber~, johnn~, unprotected, protection, contraception/contraceptive, birth control, the/my pill, pill~, MISSED ..pill~, morning after, plan b, pull~ out, period late, late this month, fertile, ovulating, std~, sti~, herpes, cold sore, tested, test~ results, risk~, catch it/anything, contagious
        """,
        ("I5",),
        False,
    ),
    Cue(
        "no_privacy",
        """
        KIDS ..AROUND, wake/waking ..KIDS, wake the, people ..AROUND, SOMEONE ..hear/walk/see/come/in/listening/home, hear us/everything/me, can hear, walk in, next door, next/other room, wall~, door ..open/lock/locked/close/shut, no lock, privacy, private, in public, not here, not in/at ..HOUSE, in/at your/my/the ..HOUSE, my/your/his/her parents, in front of, full house, house full, shar~ ..room/tent/bed, hostel, tent, creak~, squeak~, roommate~, flatmate~, housemate~, dog/cat ..watch~/staring/bed, in our bed, cot, on speaker, in laws, inlaws, guests, visitors, company, alone enough, monitor, dorm, not alone
        """,
        ("I5",),
        False,
    ),
    Cue(
        "substances",
        """
        DRUNK, too much/many to/wine/drink/beer~/drinks/gin/vodka, had/have/ive/youve/drank/weve too much/many, few too/drinks/glasses, had a few, one too many, youve/ive/been/weve ..drinking/smoking, IM/too/were/youre/both/bit/so ..high, stoned, tipsy, baked, tripping, edible~, weed, spinning, sober~, bottle of, NUMBER wines/beers/pints/glasses/drinks/gins/shots, wines/beers/pints/shots in/down/deep, comedown, smell/stink/reek of drink/booze/beer/wine, slurring, worse for wear, off my/your face, booze, cant consent
        """,
        ("I5",),
        False,
    ),
)

STATES = (*WORN_OUT, *MOOD, *SKIN, *UNWELL, *HEART, *BODY, *AROUND_US)
