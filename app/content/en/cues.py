"""English: classes of words, names for phrases, and the order in which all cues are looked for."""

from app.content.cue_types import Cue, Cues
from app.content.en.cues_heavy import HEAVY
from app.content.en.cues_light import LIGHT
from app.content.en.cues_states import STATES

WORDS = {
    # What the engine asks for by name: words to skip, words that open or close a clause, words around a state.
    "FILLER": "just really so very honestly literally actually fucking bloody totally completely absolutely quite pretty proper like um er "
    "well super fairly extremely seriously genuinely still even also already all too damn basically though anyway hun babe hon darling dear "
    "sweetheart honey mate please laugh ever almost right much somewhat slightly incredibly emo_sad emo_laugh emo_heart only probably",
    "OPENER": "please no yes okay and but so then because babe hun hon darling love dear mate sweetheart honey seriously look listen ugh oh hey sorry "
    "laugh fuck christ jesus god right now hm mm mmm er um ah gorgeous beautiful sexy bro dude man though anyway well ow stop",
    "STARTER": "just really honestly still also well can could will would i",
    "CLOSER": "please babe hun hon darling love dear mate sweetheart honey baby laugh sorry tonight today now okay thanks kiss x xx xxx but and because so "
    "im i though thank right yes then anyway ever emo_heart emo_kiss emo_hug emo_sad emo_sleep emo_laugh emo_angry emo_stop bro dude man gorgeous "
    "beautiful sexy again cheers really actually well its my ive bit goodnight lets",
    "NOT": "used not isnt wasnt aint arent never dont doesnt didnt hardly without havent hasnt",
    "LINK": "that because like if think saying",
    "OTHER": "you youre your hes shes he she they theyre youve",
    "BETWEEN": "that because like as if the a it its about is are was were be been being feel feeling look looks seem seems get getting must any "
    "my much of in on to want think saying have got with for at",
    "SELF": "i im ive my id",
    # Who and how.
    "A": "a an the such one as being",
    "IM": "im am feeling",
    "CANT": "cant couldnt",
    "HARDLY": "hardly barely",
    "DIDNT": "didnt wouldnt wont",
    "NEVER": "never dont nothing not",
    "CAN": "can could will would",
    "WILL": "will going might could swear ill",
    "YOUWE": "you we youve weve were things",
    "WHO": "nobody noone who whod",
    "SOMEONE": "someone somebody anyone they people neighbours him her",
    "HER": "her him she",
    "EX": "ex",
    "NUMBER": "1 2 3 4 5 6 7 8 9 10 15 20 one two three four five six seven eight nine ten 4am 5am 6am 3am 30 too for hundred twenty half",
    "NOW": "tonight now today",
    "LOTS": "lot loads much many stuff things full",
    "NEED": "need want wanting",
    "RATHER": "rather sooner prefer",
    "MAKE": "makes make",
    "GET": "get getting fall end be being up",
    "EVERY": "everynight",
    "LOST": "lost losing",
    # States.
    "TIRED": "tired exhausted knackered shattered wiped drained beat bushed pooped zonked wrecked frazzled fried sleepy drowsy weary fatigued "
    "whacked spent cooked lethargic overtired flagging goosed buggered tried yawning cream",
    "KO": "wiped knocked worked maxed",
    "DROP": "drop~ doze nod~ dozing drift~ fall~ fell pass~ conk~",
    "SLEEP": "sleep bed rest kip nap",
    "ENERGY": "energy steam juice spoons gas strength",
    "DAYISH": "day days week shift night one",
    "HEAD": "head mind brain thoughts",
    "AWAY": "elsewhere somewhere spinning whirling racing full fried mess mush busy wander~ miles fog foggy other place everywhere stuck off switch settle stop "
    "quiet work scrambled not isnt wont buzzing still gone",
    "MOOD": "mood",
    "DRIVE": "libido drive desire mood interest urge appetite",
    "GONE": "gone out low zero dead went holiday floor disappeared left missing nonexistent playing bad",
    "IT": "it this that anything sex sexy intimate",
    "ARSED": "arsed bothered assed fucked",
    "TOUCH": "touch~ contact hug~ handled grab~ grop~ poke poking paw~ kiss~ stroke",
    "ROUGH": "rough awful crap shit grim rotten terrible dreadful poorly off queasy rubbish horrible nauseous faint funny weird lousy ropey peaky",
    "SICKLY": "unwell poorly queasy nauseous feverish flu fever virus bug covid sinus~ migraine~ lurgy norovirus indigestion heartburn vomiting hayfever",
    "WELL": "well good great hot right clever grand best",
    "STOMACH": "stomach tummy belly gut guts",
    "COLD": "cold",
    "BADLY": "splitting pounding thumping banging killing throbbing explode bad",
    "HEADACHE": "headache~ migraine~",
    "HURTS": "hurt~ ach~ sore killing painful pain burn~ throb~ stiff bits agony playing bad seized murder fucked trapped",
    "PARTS": "back hip~ knee~ neck shoulder~ leg~ arm~ foot feet ankle wrist hand hands tooth teeth jaw stomach tummy belly body throat chest rib~ groin pelvis "
    "boobs breasts nipples muscles joints bones bits skin womb ovaries vagina balls penis dick scar stitches",
    "TABLET": "tablet~ pills",
    "MUM": "mum mom mam dad mother father nan gran grandad grandma brother sister son daughter friend dog cat baby him her uncle aunt",
    "KID": "kid child young younger little teenager",
    "DOWN": "down low empty flat blue dark rubbish broken hopeless worthless lost fragile nothing shit crap numb lonely",
    "LOW": "low miserable gloomy weepy",
    "STRESSED": "stressed anxious panicking panicky stressy",
    "WORRY": "worry worried worrying",
    "WORK": "work job boss office uni school college",
    "HELL": "hell mental mad awful brutal crazy nightmare shit hectic insane murder horrible stressful rough hard intense killing",
    "AWFUL": "awful shit horrible bad terrible rough hard crap rubbish nightmare stressful tough hell",
    "READY": "ready prepared comfortable",
    "GROSS": "gross disgusting fat ugly horrible hideous minging unattractive frumpy bloated sweaty smelly huge rank yucky awkward exposed undesirable old",
    "LOOK": "look smell feel~",
    "BODY": "body skin belly reflection stomach thighs boobs self",
    "SEXY": "sexy attractive pretty beautiful desirable confident",
    "MISSED": "missed forgot skipped",
    "KIDS": "kids kid baby children toddler child son daughter boys girls twins mum mums mom dad parents mother roommate flatmate neighbours brother sister nan mates friends family "
    "guests teenager lodger everyone",
    "AROUND": "up awake here room hear~ door downstairs upstairs home asleep bed next hall come back walk~ about still staying soon wake visiting over see off house",
    "HOUSE": "parents mums moms dads house public car office tent",
    "DRUNK": "drunk wasted hammered plastered trollied smashed pissed legless steaming tipsy sloshed shitfaced",
    # Stop.
    "STOP": "stop stopp stahp quit",
    "SEND": "send~ text~ messag~ call~ ring~ whin~ moan~ star~ follow~ sulk~ beg~ pok~ mak~ treat~ wak~ pushing grabbing",
    "BOTHER": "pressur~ nag~ pester~ badger~ hassl~ bug bugging push~ guilt~ forc~ beg~ rush~ bother~ harass~ coerc~ manipulat~",
    "TELL": "tell told telling asked ask asking need want begged begging wish said",
    "SAID": "said told",
    "ASKED": "asked told",
    "ASK": "ask touch try",
    "PART": "part bit word letter",
    "HAND": "hand hands fingers paws mitts",
    "ALONE": "alone be lonely unloved invisible ignored unseen unheard distant neglected rejected unwanted",
    "ENOUGH": "enough",
    "KEEP": "keep kept",
    # Cruel.
    "BAD": "bad fat old little stupid sad selfish ugly dirty lazy weak needy small fucking disgusting pathetic useless worthless sick horrible nasty total complete "
    "absolute utter such boring tiny greedy desperate real entitled",
    "VILE": "pathetic worthless disgusting useless repulsive revolting vile hopeless stupid dumb thick creepy perverted unlovable laughable ugly nasty spineless disgraceful "
    "rank minging sleazy pitiful gross inadequate impotent subhuman embarrassing ridiculous evil twisted deluded cruel",
    "INSULT": "loser creep perv~ pervert pig cow bitch bastard cunt twat prick dick dickhead idiot moron whore slut slag sleaze freak weirdo waste joke embarrassment disappointment "
    "failure parasite animal monster scum trash arsehole asshole wanker tosser knob bellend saddo coward psycho nobody wimp slob lowlife disgrace burden mug virgin rat snake "
    "nonce predator narcissist manchild pussy toad incel minger excuse crybaby",
    "LAUGHABLE": "laughable contempt",
    "DISGUST": "disgust~ repuls~ repel revolt~ sicken~ repulse",
    "SICKEN": "sick vomit puke ill cringe heave retch gag skin shudder throw",
    "HATE": "hate loathe despise detest",
    "DIE": "die eat stick chew swallow shag fuck kiss dead alone stranger anyone lick",
    "HARM": "hit slap smash break stab punch hurt cut burn knock beat smack batter kick kill murder strangle choke end destroy ruin bury rip thump deck",
    "FACE": "face arm arms head nose jaw neck fingers legs teeth",
    "DICK": "dick cock penis willy",
    # About you.
    "WANT": "want~ need~ think~ ask~ expect~ after touch~ grab~ grop~ horny sex it care push~ talk~ try~ initiat~ hug~ kiss~ cuddl~ nice nag~ pester~ at bother~",
    "NEEDY": "needy clingy insatiable demanding pushy greedy obsessed intense relentless suffocating overbearing desperate exhausting draining selfish overwhelming handsy horny "
    "randy nympho controlling moody ridiculous annoying childish immature sensitive dramatic possessive irritating boring lazy",
    "DOG": "dog animal rabbit teenager octopus leech limpet machine child caveman nympho nag",
    "EVERYTHING": "everything its it",
    "ANYTHING": "anything something else",
    "PAST": "yesterday already twice last~ morning days night week",
    "ATTRACTED": "attracted attraction attractive drawn",
    "TURN": "turn~",
    "UGLY": "fat overweight skinny bald hairy unattractive unfit old sweaty smelly filthy dirty big heavy huge scruffy rough",
    "BELLY": "belly gut stomach breath feet hair beard teeth toenails weight body moustache smell size",
    "SMELL": "smell~ stink~ reek~ stank",
    # Between us.
    "ANGRY": "angry mad cross annoyed upset furious pissed irritated fuming raging livid disappointed resentful frustrated seething gutted sore wounded bitter",
    "MATTER": "this that last what earlier yesterday how everything dinner it today morning night saturday sunday friday monday before why your you our money her",
    "TREAT": "treat~ talk~ speak~ spoke",
    "LOVED": "loved appreciated wanted seen heard valued respected safe close connected happy listened supported cared",
    "APOLOGY": "apolog~ apologis~ apologiz~ apology",
    "FIX": "fix~ solv~",
    "ACT": "spoke talk~ treat~ act~ behav~ speak react~ were ignor~ look made said did",
    "WRONGED": "shouted yelled snapped screamed swore called laughed embarrassed humiliated ignored blamed walked left let broke promised lied cheated forgot betrayed hurt upset spoke talked treated "
    "stormed criticised lie shout snap ignore slept kissed chose spent",
    "HORRID": "horrible mean nasty cruel cold distant rude awful arsehole dick snappy unkind grumpy dismissive moody shitty aggressive off harsh unfair weird short absent",
    "IGNORE": "ignor~ blank~ ghost~ avoid~",
    "START": "start~ stop learn apologise grow treat say help act listen talk show make",
    # Light.
    "LOVELY": "lovely gorgeous beautiful handsome sexy amazing hot cute sweet wonderful perfect attractive fit stunning lush brilliant adorable incredible darling special important kind great "
    "good desirable angel dream star precious",
    "ACTIVITY": "watch talk chat lie lay be sit stay have do hold play read call facetime go get make eat try wait see cook order hang chill plan spend find relax",
    "DAYS": "tomorrow weekend saturday sunday friday monday tuesday wednesday thursday morning afternoon later evening lunch",
    "BETTER": "better rested slept sober home healed feel feeling calmer calm back asleep kids recovered alone over less ready",
    "BIRTHY": "birth baby surgery operation miscarriage meds tablets kids menopause pregnancy died",
}

NAMES = (
    Cue("FILLER", "a bit/little/tad/touch, to be honest, kind/sort of, as fuck/hell, not going to lie, oh my god, to tell you the truth, at the moment/minute, right now, i think/swear, if im honest, to be fair, a lot, so much, at all, i feel like"),
    Cue("NOW", "right now, this evening/morning/week/time, at the moment, for now"),
    Cue("IM", "i feel/felt/was/am, ive been, been/im/ive feeling, id be"),
    Cue("NOT", "no longer, not been"),
    Cue("CANT", "not able to, HARDLY, struggling to"),
    Cue("HARDLY", "CANT hardly/barely/even, can hardly/barely, could hardly/barely, didnt, havent"),
    Cue("WORN", "wearing, wears, wore, worn, tires, knackers, wiped, killed"),
    Cue("YOUARE", "youre, your, youre being/getting/acting/just, you look/seem/act/were/get/sound/feel, youve become/gone/got/been/always/turned, you can be, you used to be"),
    Cue("MYPART", "my/the/me/every/all ..PARTS, everything, body"),
    Cue("MYBODY", "my body/bits/parts, down there, it, he, things"),
    Cue("IFYOU", "if you, next time you, every time you, once you"),
    Cue("WANTTO", "want to, id love to, would love to"),
    Cue("EVERY", "every ..night/day/time/single/morning"),
    Cue("TIREDOF", "tired/sick/bored/weary/fed of/up of/with?, sick and tired of"),
    Cue("LETS", "lets, can/could/shall we/i, can/could/will/would you, how/what about, do you want to, fancy a, want to, would you like, id ..love/like to/a, happy to, we can/could, just want to/a, just need, rather just?"),
    Cue("ANOTHERTIME", "^ DAYS $, another/different/other time/night/day/evening/morning, maybe/perhaps/how/about/what/for ..DAYS, in the morning, DAYS maybe/instead/yes/though/promise/night/morning, later $, later on, maybe later/soon/when/next, next time/week/weekend, NOT until/till DAYS, "
        "LETS ..DAYS, ask/try/see ..DAYS, but ..DAYS, on DAYS $, at/over/this the? weekend, wait till/until DAYS, in a few/bit/while/hour, after work/dinner/school/exams, free DAYS"),
    Cue("WHENBETTER", "when/once i/im/ive/my/the/we/were/its/youre ..BETTER"),
)

HIDES = (
    Cue(
        "hide",
        """
        no worries/problem/bother/rush/hurry/pressure/stress/doubt/offence/idea/clue/wonder im/i?, not a problem, not to worry, dont worry, no hard feelings, not bad, see/speak/talk you/to? you? later/tomorrow/soon, not at all, dying to/for, tired/sick of waiting, cant wait, kill for, could murder, im fine/okay, thats fine/okay/alright, its fine/okay/alright, nothing to do with you/how/your, nothing ..you/youve ..did/done, not ..about you $, isnt/not about you, isnt you, not you, not your fault, not because of ..you, not personal, NOT ..do/done/did ..anything/nothing wrong,
        did nothing wrong, dont ..be/get/take ..mad/upset/cross/angry/sad/sorry/personally/wrong/hurt, not ..mad/angry/cross/upset at/with, hope youre not, hope you, are/were you ..TIRED/okay/angry/upset/mad/ill/sad/drunk/stressed, you ..okay, you must be, stop by, stop worrying/apologising, not/cant stop thinking about you, sick/tired of work/being/feeling ..tired/ill/sick?, ANGRY ..at/with/about/by ..boss/work/mum/mom/dad/myself/sister/brother, row/argument/fight with ..boss/mum/mom/dad/sister/mother, you always ..make/know/look/smell, you never ..fail/pressure/push, hate ..saying/letting/to/that/having, you dont have/need/mind, you didnt do, you cant imagine, you wont believe, if you dont mind, why dont you, YOUARE too/being LOVELY, no one
        """,
    ),
)

CUES = Cues(words=WORDS, layers=(NAMES, HIDES, (*HEAVY, *STATES, *LIGHT)))
