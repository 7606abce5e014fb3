"""A no without a reason, a yes that is none, kind words, offers, and how long it may last."""

from app.content.cue_types import Cue

LIGHT = (
    Cue(
        "not_now",
        """
        ^ no $, ^ no no $, no thanks/thank/sorry/sex, but/so no, a no, ^ no ..NOW, NOT ..NOW, not/nothing NOW, not again $, not yet, not just yet, not for ..me/now/a/bit, not happening/going, not ..chance, no chance/way, uh uh, RATHER ..not,  ^ pass $, hard pass, have/going to pass/decline/say, id/i will pass, sit this, a miss, skip it/this/tonight, NOT ..want ..to $, NOT want to ..tonight/right/now/do/have/be/go/with/anymore, NOT want it/that/this/any/anything/sex, NOT want $, NOT think so/i/we, NOT sure i/want, CANT $, CANT tonight/do/now/right, ^ i CANT, i wont, were not ..doing/having, ^ lets not, can/could we ..not/skip/leave/stop, please no/not/dont, ^ dont $, ^ never $, not really, nice/good try, you wish, goodnight, good night, night night, ^ night $, sleep well/tight, sweet dreams, go/get to? sleep, lets ..sleep, leave it for/until/till/tonight, ^ maybe not, probably not, afraid not, not keen, its late, saying no, think about it, we will see, well see, will see, ^ later, ^ in a bit, ^ nothing $, ^ sleep $, ^ bed $, im good $, im good thanks, no need, emo_no, call it a night, calling it, going/off/time to/for bed/sleep, off the menu, not on the, not an option, out of the question, ^ wait, hold off/on, negative, im out, ill say no, ^ sorry $, mind/okay/alright if we/i ..dont/not/skip, no sex, answer is no, do/must we/i have to, not want~ to, some other time, not up, i CANT ..right, a no $, no for, give me ..minute/time/space
        """,
        ("I5",),
        True,
    ),
    Cue(
        "reluctant",
        """
        ^ fine $, ^ fine then/whatever/ill/i/but/go/have/do/just/lets/be/if, ^ okay/alright fine, ^ whatever $, okay/fine/sure whatever, ^ whatever you/then/just/makes/keeps/shuts, be quick, it quick, but/if quick/quickly/fast, quick then, ^ hurry up, but hurry, get/got it over, over with, over and done, whatever you ..want/like/say/need, if you must, if you ..have/want/need/like/insist $, if you have/need to, if you must/insist, if thats what, if it/that/itll ..makes/make/gets/keeps/shuts/means/stops/helps/will/shut/keep, if i must, if i/we have to, suppose, i guess $, guess so, i guess ..can/we/ill/could/i, ^ go on then, go ahead then, do what you, do whatever, have your way, get on with it, get it done, do it then, just do it, take what you, might/may as well, dont care, i dont mind $, your call, up to you $, will/ill just lie, lie there, lie back, think of england, dont expect me, you can if, as long as ..quick/dont, without waking, you can do/have, wont stop you, if ..shut/keep/make/makes you ..up/happy/quiet, keep you happy, keep the peace, anything for ..quiet/peace, i ..should/ought ..guess/suppose, okay if, okay/alright but ..quick/fast/dont/only/just, alright alright, yes ..guess/suppose/whatever, five/ten/two/5/10/2 minutes $, five/ten/5/10 minutes then, you have/got ..minutes, just finish, finish quick~, no choice, a choice, as you wish, suit yourself, ^ meh $, easier than, easier to, then ..let/leave/can ..sleep/alone, just this once, ill do it, for you then, tell/wake me when ..done/over, not that i want
        """,
        ("R2",),
    ),
    Cue(
        "yes",
        """
        no worries/problem, yes please, of course, love to/that/it, come here, ^ come up/over/on/back/closer, come to bed, get in/over/up here, get in bed, up for it, im in $, lets do it/this, lets go, all yours, im yours, take me, want you now/so/right, want it $, cant wait, dont stop, keep going, wide awake, hell yes, yes yes, absolutely $, definitely $, sounds good/great/lovely, why not, on my way, be right there, youre on, never ask, mmm, emo_yes, hurry home, turned on, im horny
        """,
    ),
    Cue(
        "acknowledges",
        """
        love you, i love ..that/how/when/being/your/us/you, loved ..today/tonight/being, adore, miss~ you, you mean ..world/everything/lot/much/so, mean ..lot/world ..me, you ..matter ..me, important to me, care about/for you, cherish, YOUARE ..LOVELY, YOUARE my ..favourite/best/person/world/rock/everything/one/love, YOUARE the best/one, YOUARE everything, good to me, patient, LOVELY of you, you ..look ..LOVELY, find you ..LOVELY, think youre ..LOVELY, fancy you, fancy the, still ..fancy/want you, want you $, i ..do want you, i want you but/and/so/i/im, WANTTO but/i/just/its/my, wish i ..could/felt/had/wasnt, desire you, crazy/mad about you, into you, attracted to you, turn me on, like ..being/spending/lying/waking ..you, i like ..you, like that/how/when you, being with you, happy/glad/pleased ..you/your, grateful, thank/thanks you/for/babe/gorgeous, appreciate, flattered, sweet/lovely/kind/nice of you/that, nice/lovely/good to be/feel ..asked/wanted, means ..lot/world, proud of you, lucky to, best thing, happiest, safe with you, make/makes me ..happy/smile/feel/laugh, emo_heart, thinking of you, wish you were, wish i was, CANT wait to ..see/be/hold/kiss, stop thinking about you, noone ..like you, noone else, enjoy ..you/us/being, you looked, looking at you, favourite, butterflies, i know you ..want/hoped/miss/disappointed, understand, deserve better, more than anything, come first with, to bits, easy on, means you
        """,
        ("I12", "I13"),
        True,
    ),
    Cue(
        "acknowledges",
        "NOT ..dont/stop/stopped/doubt ..love/want/fancy/find/loving/wanting/attracted you/that, doesnt mean i dont, not because i dont, never doubt, NOT love you any less, couldnt love you more",
        ("I12",),
    ),
    Cue(
        "offers",
        """
        cuddl~, spoon~, snuggl~, emo_hug, hug~, hold me/you/each/my/your, holding me/you, held, wrap ..arms, arms ..round/around, lie/lay/sit/curl/stay/cosy/rest ..with/next/beside me/you/here/close/together, curl up, next to me/you, be ..close/near ..another/other/without/together/instead/and, fall asleep ..with/together/on/in, in your arms, play with my, strok~, tickle, rub my/your, back/foot/shoulder/head rub, massage, kiss ..instead/me/you/goodnight, a kiss, kisses, make out, LETS ..ACTIVITY, ACTIVITY instead, film, movie, netflix, watch, episode, telly, cup of tea, tea, cuppa, hot chocolate, takeaway, popcorn, breakfast, bath, shower together, walk together, tell me, talk~ ..tomorrow/instead/later/day/weekend, can/we/just talk, just chat, chat/call/ring/facetime/phone/speak/text ..tomorrow/later/instead/you, instead, ANOTHERTIME, rain check, save it, ask me ..later/again/tomorrow/when, make it up, owe you one, reschedule, postpone, soon $, one day, if/when we? both, both feel, another/other way~, something else, different/gentle~, stay close, something ..instead, date night, kettle, WHENBETTER, sofa
        """,
        ("I14",),
        True,
    ),
    Cue(
        "lasting",
        """
        for ..now/while/weeks/months/ages/years/long, in weeks/months/ages/years, lately, these days, recently, weeks, months, years, ages, since ..BIRTHY, anymore, no longer, all/this week/month/year, long time, NOT know ..long/when, how long, until ..heal~/better/healed/doctor/stitches/scan/check/checked/ready, foreseeable, chronic, always been, every time, ever since, heal~, menopaus~/perimenopause, postpartum, breastfeeding, antidepressants, meds, medication, TABLET, treatment, chemo, pregnant/pregnancy, depressed/depression, griev~, grief, low libido, DRIVE GONE, arthritis, fibro~, endo, indefinitely, ongoing
        """,
        ("I9", "I19"),
    ),
)
