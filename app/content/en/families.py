"""English words that stand for one another when a text is weighed: what is learned of one holds for its family.

"knackered" may never have been seen beside "night", "tired" has. A `~` stands for the usual endings (ach~: ache, aches,
aching, ached). A word may be in several families. Words are written as `app/engine/text.py` gives them.
"""

FAMILIES = {
    # Who.
    "I": "i im ive id ill me my mine myself",
    "YOU": "you your youre youve youd youll yours yourself yous yall",
    "WE": "we us our ours were weve ourselves",
    "THEY": "he she they him her them his their hes shes theyre hell shell theyll theyve hed shed theyd himself herself themselves someone somebody guy "
    "woman man bloke fella dude geezer",
    "ANYONE": "anyone anybody everyone everybody whoever people anyones everyones everybodys someones somebodys others elses",
    "NOBODY": "nobody noone none nobodys",
    "PARTNER": "husband hubby hubs husbands wife wifey wives missus misses partner partners boyfriend boyfriends bf girlfriend girlfriends gf fiance fiancee "
    "spouse lover mrs girl fella bloke",
    "CHILD": "kid~ child children childs baby babies babys toddler~ newborn bairn~ wean weans bub son sons daughter~ twins triplets boys girls teen~ "
    "teenager~ grandkid~ grandchild grandchildren grandson~ infant littlun littluns nipper~ bambino tot stepson stepdaughter stepkids youngest eldest ones "
    "bubba baba",
    "KIN": "mum mums mummy mom moms mam mams mama mamas ma dad dads daddy da papa mother mothers father fathers nan nans nana gran granny grans grandma "
    "grandmas grandad grandpa grandmother grandfather grandparents brother~ sister~ bro sis uncle~ aunt~ auntie~ cousin~ inlaw~ laws parents family families "
    "niece~ nephew~ stepdad stepmum stepfather stepmother relatives relations folks amma appa ammi nani dadi nanny pops grammy stepbrother abuela papi",
    "HOUSEMATE": "roommate~ flatmate~ housemate~ neighbour~ neighbor~ guest~ visitor~ lodger~ tenant~ landlady inlaws nanny",
    "FRIEND": "friend~ mate~ pal pals buddy buddies lads chums bestie crew gang",
    "PET": "dog dogs cat cats puppy puppys puppies kitten~ hamster rabbit parrot budgie labrador terrier spaniel vet goldfish hound poodle tortoise chickens "
    "hens pony horse cow calf lamb lambs greyhound guinea snake",
    "BOSS": "boss bosses manager client~ customer~ colleague~ coworker~ supervisor foreman chef hr director ceo department management chairman headteacher "
    "principal professor prof landlord",
    "AFFAIR": "affair cheat~ cheater mistress unfaithful faithful infidelity betray~ fling tinder grindr bumble hinge dating flirt~ snog~ lipstick hickey "
    "lovebite secretary barmaid",
    # Yes, no, perhaps.
    "NO": "no nah nope never not nuh nay nein negative na noo naw non",
    "NOT": "not dont doesnt didnt wont wouldnt isnt arent wasnt werent aint cant couldnt havent hasnt hadnt shouldnt never without no neednt darent nor "
    "cannot dinnae cannae",
    "PASS": "pass veto denied reject~ declin~ unavailable closed shut cancelled cancel postponed suspended",
    "YES": "yes yeah yep yup yea okay ok sure fine alright absolutely definitely deal aye course certainly indeed gladly agreed",
    "MAYBE": "maybe perhaps possibly might could dunno guess suppose supposing probably mebbe idk depends unsure hmm hm um meh erm see",
    "VERY": "so very too really absolutely completely totally proper properly fucking bloody super extremely utterly literally seriously truly pure fully "
    "insanely ridiculously beyond",
    # When.
    "TONIGHT": "tonight now today evening tonights tonite nite todays rn currently",
    "DAY_NAME": "monday tuesday wednesday thursday friday saturday sunday weekend weekends fri mon tues tue wed thurs wednesdays tuesdays thursdays fridays "
    "saturdays sundays mondays fortnight",
    "SEASON": "january february april june july august september october november december spring summer autumn winter easter christmas eid diwali ramadan "
    "xmas hanukkah advent thanksgiving",
    "LATER": "later soon next another sometime someday afterwards eventually rain check raincheck tomorrow tmrw tomorrows tmw tomoz",
    "DAYTIME": "morning mornings mornin afternoon noon breakfast dawn sunrise daytime lunch lunchtime brunch",
    "SMALL_HOURS": "midnight oclock am 1am 2am 3am 4am 5am 6am 7am 5 6 4 half past dawn alarm alarms fajr crack 8am 9am clock quarter sunrise earlies",
    "LONG": "weeks months years ages yrs wks decade~ year month lifetime eternity",
    "SPAN": "week weeks day days hour hours hrs hr minute minutes mins min second seconds secs moment sec fortnight",
    "ALWAYS": "always constantly forever constant continually nonstop everytime everyday every single whenever relentlessly permanently",
    "AGAIN": "again still keep keeps kept already repeat~ repeatedly",
    "NUMBER": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty sixty seventy eighty ninety hundred thousand dozen million couple 2 3 7 8 9 10 11 12 13 14 15 16 17 18 20 24 25 30 33 34 36 38 39 40 50 52 "
    "60 100 22 48 72",
    "TIMES": "times time twice third fourth fifth sixth seventh eighth ninth tenth hundredth millionth thousandth umpteenth already once 3rd 4th 5th 10th "
    "40th",
    "IF": "if unless whether otherwise else until till til suppose",
    # Tired.
    "TIRED": "tired tiring exhaust~ knackered shattered wiped drained bushed pooped zonked wrecked frazzled sleepy drowsy weary fatigue~ whacked spent "
    "cooked lethargic overtired flagging goosed buggered yawn~ cream~ jaded depleted gassed kaput sapped sluggish groggy jetlagged jetlag sleepless comatose "
    "zombie husk running fumes bolloxed banjaxed wracked conked gone dead ruined done worn fried beat cabbaged tuckered stuffed shagged nackered knackerd "
    "exausted tierd bleary slumped wilted fading crashing bollocksed jiggered crashed dogtired dozing busted frayed frazzle",
    "SLEEP": "sleep sleeping sleeps slept asleep bed beds bedtime rest rested kip nap naps napping doz~ nod nodding nodded pillow pillows duvet snooz~ snore "
    "snoring insomnia shuteye blanket mattress pyjamas zzz slumber hibernat~ eyes eyelids lids",
    "AWAKE": "awake insomnia wake wakes waking woke woken awakened wakeful",
    "ENERGY": "energy steam juice spoons strength battery batteries fuel tank reserves charge charged petrol empty oomph stamina bandwidth charger percent "
    "tether reserve recharge recharging",
    "WORKING": "work~ shift~ job jobs overtime commute doubles rota office site depot warehouse ward factory kitchen payroll nightshift earlies lates "
    "harvest lambing milking calving deliveries callout farm scaffold~ bakery till salon builder~ driver~ carer~ waiter waitress lorry tractor paramedic "
    "patrol guard mechanic engineer plumber trucks truck rig rigs allotment ploughing cleaning tills catering kebab hotel reception canteen customers "
    "stocktake picking",
    "EFFORT": "lift lifting lifted carry carrying carried dug digging hauling hauled drove driving scrubbed scrubbing painted ran walked marathon gym swim "
    "training hike hiking climbing ladder bricks shovel~ gardening trek marched squats spin sparring decorating packed loading",
    # No time.
    "DEADLINE": "deadline~ due submit submission filing launch handover pitch audit~ tender email~ report reports spreadsheet~ invoice~ laptop slack printer "
    "paperwork budget code server deploy~ statement forms project proposal client~ quarter bug agenda minutes memo",
    "STUDY": "exam~ essay~ dissertation assignment~ thesis coursework revis~ study studying finals viva quiz homework lecture~ seminar~ uni college school "
    "teacher marking ofsted class maths grades flashcards library chapter lsat resit campus lab professor dissertations modules placement",
    "MEETING": "meeting~ presentation~ interview~ appointment~ conference call zoom appraisal review hearing~ disciplinary boardroom slides standup summit "
    "induction evaluation performance panel client",
    "TRAVEL": "flight~ train~ bus buses taxi~ uber~ cab ferry airport plane boat tram tube platform station passport~ boarding gate jet suitcase pack "
    "packing packed checkin coach motorway traffic trip visa ticket~ bags shuttle metro underground jeepney matatu rickshaw okada danfo lorry dock bike "
    "cycle",
    "ERRAND": "errand~ nursery pickup delivery parcel post bank shop shops shopping queue dentist mot garage optician haircut prescription collect recycling "
    "supermarket appointment drop mechanic kettle boiler plumber engineer",
    "HURRY": "rush~ hurry~ late leav~ minutes early earliest asap quick~ dash overslept oversleep timetable busy",
    # Ill.
    "ILL": "ill sick unwell poorly queasy nauseous nausea feverish fever flu virus bug covid lurgy norovirus dizzy faint lightheaded woozy rough peaky ropey "
    "crook crummy shivery shivering chills temperature temp vertigo clammy contagious infectious germs manky grotty hungover hangover fragile nauseated "
    "seasick carsick achey malaria dengue shingles sweats sickness lurgi",
    "COLD": "sinus~ hayfever sniffle~ cold cough~ sneez~ snot snotty congested bunged phlegm wheez~ asthma~ tonsil~ throat~ nose strepsils lemsip nostril~ "
    "mucus bronchitis chesty inhaler antihistamine lozenge pneumonia glandular tissue tissues hoarse sore croaky sinusitis hacking sniffly streaming "
    "laryngitis strep sniffling hay pollen",
    "BELLY_ILL": "vomit~ throwing threw puk~ spew~ heav~ retch~ barf~ chunder~ diarrhoea diarrhea runs squits toilet loo bucket indigestion heartburn ibs "
    "gastric constipat~ gurgl~ poisoning prawns oysters dodgy fart~ trots reflux bowel bowels belch~ burp~ gastro cramping takeaway mussels colonoscopy",
    "STOMACH": "stomach stomachs tummy belly gut guts insides",
    "SKIN_ILL": "rash itch~ hives eczema allerg~ shingles sunburn~ sunburnt blister~ peeling ringworm psoriasis nits scabies lice chickenpox spots stye "
    "swelling cellulitis athletes mosquito bites stings sunstroke heatstroke scratching ivy wasp",
    "REMEDY": "antibiotic~ antihistamine~ ibuprofen paracetamol codeine painkiller~ tramadol aspirin nurofen medicine pharmacy chemist prescription drip "
    "vaccine steroid~ morphine insulin cocodamol naproxen gaviscon sudafed benadryl nightnurse ointment plasters syrup medicines",
    "HOSPITAL": "hospital~ doctor~ doc docs nurse nurses surgeon surgery gp consultant clinic ward scan~ biopsy xray mri operat~ op anaesthetic discharged "
    "bloods catheter oxygen physio dialysis stoma ambulance er drain dr hysterectomy mastectomy vasectomy fistula laparoscopy transplant admitted ultrasound "
    "colposcopy smear colonoscopy specialist oncologist gynae icu nhs recovery results bypass",
    "DISEASE": "cancer chemo chemos radiotherapy tumour tumor lump diabetes diabetic stroke epilepsy seizure~ lupus crohns colitis ms parkinsons copd kidney "
    "liver leukaemia anaemia sickle hiv fibroids thyroiditis hepatitis tb malaria heart terminal dementia",
    # Pain.
    "PAIN": "pain~ sore sores hurt hurts hurting ache~ ach~ agony killing throb~ stiff cramp~ spasm~ twinge~ burn~ sting~ stabbing splitting pounding gyp "
    "tender raw nerve~ seized swollen thumping murder excruciating ouch ow pinch~ discomfort smarting chronic screaming grinding crippled winced electric "
    "locked",
    "PAIN_ILL": "migraine~ headache~ backache toothache arthritis sciatica slipped endo endos endometriosis fibro~ vaginismus vulvodynia gout tendonitis "
    "haemorrhoids hemorrhoids piles hernia cyst~ thrush uti cystitis lumbago whiplash rheumatism neuralgia earache cluster aura adeno~ prostatitis pid "
    "carpal flare flares flaring abscess ulcer~ costochondritis shingles frozen fasciitis disc disk discs kidney stones gallstones adenomyosis dyspareunia",
    "INJURY": "bruis~ sprain~ pulled fractur~ broke broken stitches plaster cast cracked torn tore twisted dislocat~ concussion crutches sling strain~ fell "
    "tripped accident crash injur~ wound wounds burnt scald~ splint bandage~ strapped dressing sunburnt stubbed limp brace pinned operation bust busted "
    "scraped dropped",
    "PARTS": "back hip~ knee~ neck shoulder~ leg~ arm~ foot feet ankle~ wrist~ hand hands thumb~ finger~ toe toes elbow~ jaw jaws chest rib~ groin muscle~ "
    "joints bones bone spine temples thigh~ calf shin pelvis pelvic collarbone hamstring scalp skull tailbone coccyx kidneys ear lip lips forehead",
    "TEETH": "tooth teeth gum gums wisdom molar dentist filling denture~ braces",
    "PRIVATE_PARTS": "boob boobs breast~ tits nipple~ womb ovary ovaries vagina vulva cervix penis dick cock balls testicle~ fanny bits pelvic bum arse ass "
    "crotch groin undercarriage",
    # A body in change.
    "PERIOD": "period~ bleeding bleed bleeds tampon~ pad pads cycle pms pmdd pmt spotting menstru~ bloody clots ovulat~ cramps mooncup flooding pmsing",
    "MENOPAUSE": "menopaus~ perimenopaus~ meno hrt flush~ flash~ oestrogen estrogen patches sweats dryness atrophy hormone~ hormonal testosterone thyroid "
    "progesterone pcos hypothyroid hashimotos crone sweating",
    "BIRTH": "birth postpartum postnatal csection section caesarean labour stitches episiotomy breastfeed~ nurs~ latch~ midwife midwifes heal~ epidural "
    "forceps milk leak~ pump~ weaning newborn engorged mastitis delivered tearing checkup feeding feeds formula colic nipples scar maternity",
    "PREGNANT": "pregnan~ trimester bump expecting miscarr~ miscarriage ivf clomid iui embryo antenatal preggers kicking stillborn abortion termination "
    "ectopic fertility transfer eggs nausea placenta preeclampsia",
    "MEDICATED": "antidepressant~ ssri~ sertraline prozac citalopram fluoxetine lexapro zoloft venlafaxine mirtazapine meds medication medicated finasteride "
    "blockers beta statins tablet~ dosage dose pills lithium propranolol injection~ implant depo escitalopram duloxetine quetiapine pregabalin amitriptyline "
    "spironolactone tamoxifen letrozole adderall antipsychotic~ prescribed mg",
    "ERECTION": "erection~ erect prostate viagra cialis soldier stand soft limp plumbing equipment willy urologist",
    # Wanting.
    "DRIVE": "libido drive desire appetite urge urges interest~ enthusiasm motivation",
    "WANT": "want wants wanted wanting fancy fancied fancying desire crave craving wish wishing",
    "RATHER": "rather prefer bothered arsed fussed keen inclined tempted sooner",
    "MOOD": "mood moods vibe vibes zone headspace mode frame spirit",
    "SPARK": "spark flame fire oomph mojo sparkle zing pilot engine engines switch spice fuse match candle electricity buzz flicker jets",
    "HORNY": "horny turned sexy sexual sexually randy frisky aroused arousal steamy raunchy hornier aching throbbing naughty",
    "SEX": "sex shag shagging nookie bonk~ intercourse intimacy intimate lovemaking hump~ foreplay oral blowjob handjob orgasm climax naughty jiggy hanky "
    "romp banging missionary quickie bedroom sexually makeout",
    "ORIENTATION": "asexual ace demisexual gay lesbian straight queer bisexual orientation demi",
    # Drink and drugs.
    "DRUNK": "drunk wasted hammered plastered trollied smashed pissed legless steaming tipsy sloshed shitfaced bladdered blotto leathered wrecked paralytic "
    "mullered merry woozy squiffy spangled blackout langered rubbered pickled slurr~ swaying staggering buzzed sozzled sober sobering wankered arseholed "
    "pished steamin trolleyed stocious fluthered locked tight lit loaded soused wobbly",
    "DRINK": "wine wines beer~ pint~ whisky whiskey gin gins vodka tequila rum shot shots cocktail~ prosecco champagne cider drink~ drank booze boozing "
    "bottle bottles pub bar ale lager stout bourbon brandy bubbly alcohol bevvy sambuca palm margarita~ guinness sherry negroni baileys schnapps mezcal soju "
    "sake grappa tinnies bloody sangria",
    "DRUGS": "stoned high weed joint spliff edible~ gummy gummies mdma pills molly ketamine ket coke cocaine tripping lsd shrooms mushrooms vape bong baked "
    "blazed ecstasy speed meth heroin dope hash ganja drug drugs lines wired valium xanax comedown comeup bumps percs codeine tramadol bhang balloons nos "
    "zopiclone ambien sleeping melatonin rolling cbd blunt gram sesh",
    # Mind.
    "HEAD": "head heads mind minds brain brains thoughts headspace skull",
    "AWAY": "elsewhere somewhere wander~ miles fog foggy distracted preoccupied scattered spaced zoned drift~ absent orbit planet clouds daydream~",
    "FULL_HEAD": "spinning whirling racing full fried mess mush busy scrambled buzzing overthinking churning loop loops looping tabs noodle jumbled "
    "cluttered porridge replay replaying whirring hamster cooked fuzzy rattling rewriting rehears~ repeat stuck parked",
    "THINK": "think thinking thought thoughts thinks wonder wondering focus focusing concentrate concentrating planning composing figuring counting "
    "remembering solving plotting drafting",
    "STRESSED": "stress~ overwhelmed wound frantic frazzled pressure burnout burnt strung tense wired ragged swamped snowed drowning overload~ firefighting "
    "flustered tether crunch stretched responsibilities overworked meltdown stressful",
    "ANXIOUS": "anxious anxiety panic~ nervous nerves worry worried worrying worries jittery edgy knot~ uneasy unsettled restless fret~ dread~ palpitations "
    "butterflies tight clench~ unclench hyperventilat~ spiral~ twitchy shaky pacing jumpy jitters insomnia racing tremble clammy petrified flap nauseous "
    "paranoid",
    "CALM": "relax~ calm calms calmed calmer calming unwind unclench loosen soften settle chill chilled breathe breathing decompress peace",
    "MONEY": "money rent bills bill mortgage debt~ cash pay pays paid payday paying wage~ salary afford loan~ overdraft tax taxes hmrc bailiff~ bank budget "
    "broke owe credit card quid pounds cost costs savings meter repossess~ bankrupt insurance deposit landlord evict~ eviction council payment payments "
    "lender lenders payslip broker invoice electric electricity skint universal naira dollars bucks euros pension pensions fees scam crypto shares",
    "LOST_JOB": "redundan~ redundancy layoff~ laid sacked fired restructur~ unemployed jobless probation consultation unemployment",
    "COURT": "court courts inspect~ inspection inspector~ custody solicitor lawyer tribunal visa immigration hearing judge trial case police jury bail "
    "barrister sentencing lawsuit sued asylum deport~ ofsted",
    "LOW": "low miserable gloomy weepy sad sadness depress~ depression down empty flat numb numbness blue hopeless lonely hollow heavy dark darkness bleak "
    "black rotten despair~ despondent heartbroken heartbreak grim joyless lifeless unhappy grey cardboard shell underwater cement concrete treacle muffled "
    "robot crestfallen drained pointless meaningless worthless sorrow sorrowful dumps fog lowest homesick broken shattered",
    "GRIEF": "grief griev~ mourn~ funeral died death loss lost passed anniversary ashes hospice widow~ burial buried coffin grave missing misses missed "
    "memorial bereave~ stillbirth goodbye condolence~ deceased eulogy cemetery graveside hearse urn remembrance passing headstone requiem",
    "CRY": "tears cry~ cries cried weep~ sob~ bawl~ wept teary blub~ blubber~ howl~",
    "FEELING": "feel feels feeling feelings felt feelin emotions emotional emotionally",
    # Old things that come up.
    "MEMORY": "memories memory flashback~ flashes past trauma~ trigger~ childhood nightmare~ dissociat~ ptsd ghost ghosts haunt~ dream dreams dreamt "
    "remember~ reminds remind reminded reminder retraumat~ echoes echo replaying scars reminding unwanted panic",
    "ABUSE": "abuse abused abuser abusive assault~ rape raped rapist molest~ survivor groomed attacker violated violation pervert predator",
    "THERAPY": "therapist therap~ counsellor counselling counselor counseling emdr psychologist psychiatrist shrink session sessions couples relate "
    "mediation",
    "FROZE": "froze freez~ frozen flinch~ stiffen~ startle~ statue tensed recoil~",
    # Not ready.
    "READY": "ready prepared comfortable readiness prep comfy",
    "SLOW": "slow slower slowly pace step steps wait waiting waited patient patience gradually steady gentle tortoise snail ease crawl baby delay hold inch "
    "turtle",
    "FAST": "fast faster quick quicker quickly soon sudden suddenly speed rush rushing rushed hurry hurrying race accelerator",
    "WEDDING": "virgin virginity marriage married wedding marry engaged vow vows nikah bride honeymoon chaste celibate purity fiance mosque saving ceremony "
    "groom proposal",
    "RELIGION": "church allah pray~ prayer~ mosque temple fasting ramadan suhoor lent pastor priest vicar imam faith sin haram halal bible quran shabbat "
    "niddah navratri puja religious catholic bishop nun convent rabbi hindu karva deacon elder fellowship worship hymn confession communion congregation "
    "sermon novena rosary iftar ablution",
    # Too much for the senses.
    "NOISE": "noise~ noisy loud louder loudly sound~ buzz~ hum humming ringing music telly tv radio bang banging shout~ scream~ screech~ alarm siren sirens "
    "drill drilling clatter thump~ din karaoke chatter barking dryer blender beep~ traffic horns honking stomping blast~ shriek~ squeal~ chewing",
    "LIGHT": "light lights bright brighter lamp bulb~ glare flicker~ strobe fluorescent neon blinking dim",
    "SENSES": "senses sensory overstimulat~ overstim overload~ stimulat~ stimuli input autis~ autistic adhd meltdown~ shutdown texture~ itchy label seam "
    "seams tag scratchy fabric prickl~ sandpaper earplugs headphones static spectrum overwhelmed fluorescents itching tingl~ stimming sensitiv~ labels "
    "masking weighted loops",
    "CROWD": "crowd~ peopled peopling party festival concert mall supermarket ikea restaurant visitors social socialis~ socializ~ smalltalk gathering market "
    "conference parade stadium arena bus packed queue wedding relatives ceilidh disco parties barbecue bbq school",
    "QUIET": "quiet quieter silence silent dark darkness alone cave mute hush peace dim shh",
    # Touch.
    "TOUCH": "touch~ contact tactile physical physically body bodies bodys space bubble",
    "HOLD_ON": "grab~ hang~ hung cling~ clung climb~ pull~ tug~ hold~ held grip~ clutch~ latched pawed mauled poked prodded handled kneed elbowed drooled "
    "sticky jumped sat squeez~ crawling wriggl~ koala nurse jungle straddl~ slob~ stuck glued grasp~",
    "GROPE": "grop~ grabby paw~ maul~ fondl~ squeez~ slobber~ pok~ prod~ handsy rub~ grind~ tickl~ jab pinch~ nibbl~ lick~ knead~ wandering octopus",
    "KISS": "kiss~ peck snog smooch~ lips",
    "CUDDLE": "cuddl~ spoon~ snuggl~ hug hugs hugged hugging hold lie lay lying curl~ arms squeeze nuzzl~ cwtch cosy cozy embrace~ tuck",
    "MASSAGE": "massag~ rub rubs shoulders feet foot back scratch~ stroke hair brush",
    "COSY": "film films movie movies telly netflix series episode bath tea cocoa cuppa coffee chat walk read biscuit~ toast game scrabble crossword puzzle "
    "takeaway cream pizza podcast documentary soup popcorn jigsaw cards breakfast dance stars garden picnic brew chocolate bake baking cook sudoku chess "
    "pancakes crumble pudding icecream playlist vinyl stroll beach swing hammock quiz strictly snacks crisps fire blanket",
    # Not at home in the body.
    "UGLY": "ugly gross hideous minging unattractive frumpy unsexy undesirable dowdy repulsive grotesque horrible plain rank haggard rough mess state "
    "monstrous troll hag gremlin goblin swamp wreck lump corpse unlovable sight fright potato revolting",
    "FAT": "fat bloat~ overweight huge whale blob heavy lumpy flabby sag~ rolls weight belly gut jiggl~ chubby massive puffy balloon moobs cellulite "
    "inflated potato obese pounds bulg~ spilling tight waistband pudgy podgy blubber hippo elephant whales barrel jelly wobbl~ lardy stretchmarks "
    "overflowing swollen size inches stones",
    "LOOKS": "skinny bald balding hairy unfit spotty spots acne greasy wrinkl~ scar scars scarred pimple~ grey hair beard unshaven chin chins stubble "
    "moustache patchy thinning pasty breakout varicose wig shaved veins double eyebrows",
    "SEEN": "mirror mirrors reflection look looked seen naked undress~ photo photos camera visible exposed nude topless",
    "DYSPHORIA": "dysphori~ dysphoria dysphorias binder~ binding trans transition~ gender misgender~ pronouns tuck tucking packer deadname~ chest costume "
    "transmasc transfem nonbinary enby masculine feminine testosterone packing voice",
    "SHAME": "asham~ embarrass~ mortified shame conscious insecure insecurity awkward shy unclean humiliat~ guilty blush~ disgrace inferior",
    "CLOTHES": "clothes shirt~ tshirt jumper hoodie jeans dress trousers pants joggers tracksuit bra knickers underwear boxers socks sock nightie robe coat "
    "jacket shorts vest skirt tights leggings gown towel towels sweater slippers shoes boots hat",
    "WASH": "shower~ wash~ unwashed bath bathed shave~ shaving deodorant toothbrush soap clean mouthwash toothpaste scrub hygiene sponge hose rinsed floss "
    "flannel scrubbed razor trim",
    "SMELL": "smell~ stink~ reek~ stank whiff~ pong~ honk~ sniff~ aftershave odour odor stench breath bo sweat~ garlic onion onions fags smoke ashtray "
    "armpits ripe cigarette~ kebab rancid musty fumes pits feet vinegar",
    "DIRTY": "filthy dirty scruffy grubby greasy grimy manky stained slob muck mud muddy skanky grotty crusty toenails nails",
    # Worry about what may follow.
    "PROTECTION": "condom~ pill protection protected coil contracept~ rubber~ johnny johnnies iud depo cap diaphragm vasectomy implant durex unprotected "
    "precaution~ snip patch tubes barrier latex pills unsafe mirena femidom expired",
    "PREGNANCY_RISK": "pregnant pregnancy late ovulat~ fertile test plan b missed split scare risk~ chance chances caught accident roulette slipped app "
    "upduff conceiv~ accidental knocked oops pullout withdrawal morningafter",
    "STI": "sti stis std stds chlamydia herpes gonorrhoea gonorrhea syphilis hpv hiv prep results tested clinic crabs warts wart swab clap coldsore "
    "undetectable infection thrush discharge outbreak hep hepatitis gum blisters screening screened hpvs cystitis itching burning smear",
    # Privacy.
    "HEAR": "hear~ ears overhear~ audible eavesdrop~ soundproof witnesses listening",
    "WALLS": "walls wall thin door doors downstairs upstairs hallway landing corridor ceiling floor floorboards plasterboard partition paper curtain~ window "
    "lock locked hinge hinges latch letterbox ajar bolt keyhole bolts insulation screen vents vent joins",
    "SLEEPING_PLACE": "tent hostel hotel airbnb caravan camping couch sofa bunk~ mattress airbed dorm dormitory room rooms cottage campervan boat cabin "
    "spare futon guesthouse lounge bedroom loft attic basement hall house flat garage shed car parked bathroom kitchen balcony garden bed villa boarding",
    "CREAK": "creak~ squeak~ springs headboard rattle rattling giggl~ moan~ knock~ monitor footsteps groan~ bedsprings frame clunk baby cough~ banging slats",
    # Love and thanks.
    "LOVE": "love loved loves loving luv lov adore~ adoring cherish~ treasur~ smitten devoted devotion fond fondness worship affection beloved",
    "LOVELY": "lovely gorgeous beautiful handsome amazing cute sweet wonderful perfect attractive stunning lush brilliant adorable incredible special "
    "precious delicious irresistible fantastic dreamy pretty sexy fit hot nicest sweetest dishy ravishing divine favourite favorite fave lucky fabulous "
    "dashing smoking splendid marvellous handsomest hottest cutest finest",
    "KIND": "kind gentle patient kindest kinder thoughtful considerate understanding decent gentlest generous",
    "THANK": "thank thanks thankful thankyou thx thanx ta cheers grateful appreciat~ gratitude blessed chuffed cheer merci gracias",
    "GLAD": "glad liked flattered chuffed touched nice happy pleased tickled honoured enjoy~ delighted thrilled proud smil~ relieved pleasure",
    "PETNAME": "babe baby babes hun hon hunny darling darlin dear dearest sweetheart honey love luv gorgeous pet treacle bab boo bae mi amor habibi habibti "
    "jaan jaanu sweetie sugar handsome sexy poppet duck petal chick angel sunshine bubba princess sweetpea cutie pumpkin bunny flower doll hen lovey lover "
    "cariad mon schatz mahal meri jaanam",
    "ATTRACT": "attract~ attraction attractive drawn fancy fancied fancies fancying chemistry crush turn turns appeal~ physically pulse lust desire desires "
    "type",
    "PROMISE": "promise~ guarantee~ swear swore vow owe pinky",
    # Stop.
    "STOP": "stop stopp stopped stops stopping quit quits cease desist packing halt",
    "ENOUGH": "enough limit limits line boundary boundaries final",
    "ASK": "ask asks asked asking askin question questions begging begged beg begs request~",
    "TRY_IT": "try tries trying tried initiat~ start starts starting started hint~ suggest~ attempt~ propos~ angling",
    "PRESSURE": "pressur~ push~ forc~ coerc~ manipulat~ corner~ persuad~ convinc~ bully bullying bullied insist~ pressurise pressurising wear wearing "
    "railroad~ blackmail~ twist~ press pressing",
    "NAG": "nag~ pester~ badger~ hassl~ bug bugging bother~ harass~ hound~ harp~ pest persist~ moither whinge~ needl~ relentless nonstop keepon spam~ "
    "pressurise hint",
    "SULK": "sulk~ strop stroppy huff huffing huffy pout~ mope moping tantrum~ whin~ moan~ sigh sighs sighing sighed mardy grump~ silent huffed stomp~ slam~ "
    "sour whinge~ whinging flounc~",
    "GUILT": "guilt~ guilttrip~ plead~ martyr regret~ remorse horrified blame blaming blamed conscience forgive",
    "SAID": "said told tell tells telling say saying says spoke",
    "ANSWER": "answer~ reply word words sentence mean meant clear plain plainly english repeat~ language",
    "MOVE_OFF": "off away back over remove shift budge move moves moved scoot out",
    "KEPT_ON": "kept keep keeps carried carrying continue~ ignored anyway regardless persisted",
    "LISTEN": "listen~ hear heard hearing respect~ accept~ understand ignor~ believe register",
    # Cruel.
    "VILE": "pathetic worthless disgusting useless repulsive revolting vile hopeless stupid dumb creepy perverted unlovable laughable nasty spineless "
    "disgraceful sleazy pitiful inadequate impotent ridiculous evil twisted deluded cruel dismal lame tragic feeble weak grim desperate contemptible "
    "shameful abysmal ghastly abhorrent gormless witless mediocre insignificant toxic rotten foul clueless incompetent charmless gutless pointless "
    "talentless lousy crap shitty wretched",
    "INSULT": "loser degenerate creep~ perv~ pervert bitch bastard cunt twat prick dick dickhead dickheads idiot moron whore slut slag sleaze freak weirdo arsehole "
    "asshole tosser knob bellend saddo coward psycho wimp gobshite cretin imbecile incel git hag wench cripple frigid sod minger narcissist manchild slob "
    "lowlife deadbeat bum dosser scrounger gimp fuckwit nonce tramp skank failure bitches dumbass jerk twonk dimwit dunce motherfucker bastards skiver "
    "nobody nutter lunatic lech beggar idiots",
    "VERMIN": "pig pigs rat rodent snake slug worm parasite leech maggot toad cockroach vermin animal animals monster beast dog cow donkey ape goat insect "
    "tick louse hyena weasel reptile gorilla flea mosquito sewer bitch",
    "RUBBISH": "waste trash garbage rubbish scum dirt filth joke embarrassment disappointment failure disgrace burden excuse mistake stain turd shit crap "
    "doormat corpse lump dustbin leftovers bin scrap dud reject mess gutter vomit wart tumour plague disaster",
    "TEASE": "muppet muppets eejit daft silly numpty plonker wally pillock doofus donut doughnut dope goof menace pest rascal sausage cheeky devil clown "
    "noodle",
    "DISGUST": "disgust~ repuls~ repel~ revolt~ sicken~ crawl crawls shudder~ heave retch gag gagging puke cringe ick eww ew yuck bile recoil vomit~ creep "
    "grim vom vile gross",
    "HATE": "hate~ hating loath~ despise~ detest~ resent~ contempt",
    "MOCK": "laugh~ joke joker jokes hilarious funny pity giggle comedy dream imagine dreaming delusional charity lottery pathetic pmsl clown circus",
    "GO_AWAY": "fuck piss sod bugger off hell jog shut",
    "HARM": "hit slap~ smash~ break stab~ punch~ hurt cut burn knock~ beat smack~ batter~ kick~ kill~ murder~ strangl~ chok~ destroy ruin~ bury rip thump~ "
    "deck lamp clout belt whack~ throttle drown gut shoot poison snap crush bash cripple knife hammer skull slit scald axe bleach ribs fist fists",
    "THREAT": "threat~ threaten~ regret warn warned warning consequences careful unless dare lesson regrets fatal suffer",
    # About the listener.
    "NEEDY": "needy hornbag clingy insatiable demanding pushy greedy obsessed relentless suffocating overbearing smothering desperate selfish persistent predictable "
    "possessive controlling intense eager grabby nympho grasping exhausting draining moody jealous impatient ravenous hypersexual overeager pestering",
    "ANIMAL": "dog animal rabbit rabbits teenager octopus limpet machine puppy bull caveman goat labrador stag leech hound horse monkey bear",
    "CHANGED": "used changed change become became turned anymore longer stopped different faded fizzled dried drifted evolved shifted cooled gone altered",
    # Between the two.
    "ANGRY": "angry mad cross annoyed upset furious irritated fuming raging livid frustrated seething hacked peeved salty vexed heated incensed pissed "
    "bitter steaming stewing simmering boiling ticked miffed anger huff resentful ratty cheesed rage sulky spitting wound offended",
    "HURT": "hurt hurts wounded gutted offended sore stung insulted humiliated crushed disappointed raw smarting betrayed resentment hurtful stabbed "
    "heartbroken devastated unloved taken granted",
    "ROW": "argu~ argument~ fight fights fighting fought row rowed rows rowing bicker~ shout~ yell~ scream~ snap snapped slammed fallout barney spat tiff "
    "swore quarrel~ clash~ blowup feud squabbl~ roar~ scrap rant~ tension ding dong spats",
    "LIE": "lied lies liar hid hiding hidden secret~ deceiv~ dishonest truth honest honesty pretend~ fake trust~ loyal loyalty faith lying truthful sneak~ "
    "cheated deception dodgy",
    "WRONGED": "forgot forgotten embarrassed humiliated ignored blamed mocked criticised criticized undermined dismissed stormed called laughed abandoned "
    "belittled gambl~ joked broke promised interrupted corrected snapped insulted laughing ditched dumped ghosted excluded betrayed undermine",
    "SETTLE": "fix fixed sort sorted resolve~ talk~ conversation~ discuss~ chat chats speak~ spoken mend repair settle",
    "APOLOGY": "apolog~ apologies apologise apologize apologised forgive forgiven forgiveness admit sorry soz pardon",
    "CHORES": "dishes washing dishwasher bins bin chores chore housework laundry hoover~ vacuum cleaning cook~ ironing nappies nappy maid servant cleaner "
    "skivvy plate~ sink mop dusting tidy~ lunches mess help~ dishcloth sweep~ recycling groceries mowing lunchbox folding",
    "DISTANT": "distant distance apart strangers stranger drifting drifted connected disconnected connection close closer lonely invisible unseen unheard "
    "ships gap bridge detached withdrawn ghosts lodgers flatmates parallel robots",
    "SPLIT": "split divorc~ separat~ breakup over done finished ended ending solicitor ring moved leaving marriage relationship",
    "PHONE": "phone phones text~ messag~ whatsapp instagram insta snapchat facebook tiktok scrolling dms dm call~ voicemail screen notification~ passcode",
    "GAMES": "game games gaming xbox playstation ps5 controller headset football match rugby cricket golf darts snooker poker tennis league goal score",
    # Danger.
    "FEAR": "scared afraid terrified fearful petrified fear~ scare scares scary scaring frighten~ terrif~ intimidat~ eggshells flinch~ unsafe shaking "
    "trembl~ cower~ terror fright nervous dread scaredy hide hid trapped panic",
    "SAFE": "safe safer safety unsafe danger dangerous protect refuge shelter helpline police aid 999 911 protection escape",
    "HIT": "hit hits hitting slap slaps slapped slapping punch~ kick~ shove~ push~ smack~ thump~ beat beats beating beaten headbutt~ backhand~ whack~ "
    "attacked attack attacks battered threw throws flung whipped strik~ struck spat spit lash~ bit bites biting scratched burned elbowed dragged bruise~",
    "CHOKE": "chok~ strangl~ throat neck throttl~ smother~ suffocat~ pillow pinned pins breath breathe squeezed hands pressed compress~",
    "RAGE": "violent violence aggressive aggression rage rages temper explode~ flips smash~ broke breaks punched kicked ripped slammed throws abusive brute "
    "vicious savage",
    "WEAPON": "gun knife knives weapon belt blade rifle pistol hammer bat machete cane bullet",
    "BLACKMAIL": "blackmail~ leak~ post send share expose revenge threat~ threaten~ online ransom doxx~ upload~ publish sends shame",
    "PICTURES": "picture~ photo~ pic pics video~ nude nudes screenshot~ film filmed filming recorded recording snaps footage naked camera selfie~ tape "
    "gallery",
    "FORCE": "forc~ made makes make pinned rape raped rapes molest~ assault~ coerc~ against consent permission overpower~ dragged unwilling unwanted refused "
    "consented violat~ tie handcuff~ pressured",
    "HELPLESS": "unconscious blacked passed drugged spiked froze frozen limp asleep drunk wake woke sedated sleeping rohypnol ghb blackout drowsy slurring",
    "SEX_ACT": "inside finger~ penetrat~ condom stealth~ anal oral knickers underwear undressed trousers",
    "CONTROL": "control~ allowed allow allows permission checks tracker track~ follow~ stalk~ locks locked password isolat~ forbid~ banned monitors watches "
    "keys passport jealous gps hides spy spies spying grounded allowance",
    "SELF_HARM": "suicid~ overdose overdosed hang hanging jump jumping bridge razor rope blades pills tablets tracks cliff roof selfharm wrists cutting "
    "railing note overdosing jumper hung drown drowning pact cutter bleach unalive harm cocktail platform",
    "DIE": "die dies dying dead death kill killing kms unalive end ended ending kys exist existing alive live living life disappear vanish deceased dissolv~ "
    "forever",
    "OWED": "owe owes owed deserve~ entitled rights right duty duties job wifely married earn~ allowed conjugal privileges obligation vows wifes expect "
    "expected paid",
    "PUSHED_ON": "kept pushed carried continued begged sulked guilted nagged pressured persuaded convinced caved gave give gives cave persisted wore ignored "
    "submitted surrendered insisted bullied sulking",
    # Tone.
    "LAUGH": "lol haha hahaha hehe emo_laugh jk joking kidding lmao rofl lmfao ha hah heh",
    "WARM_SIGN": "emo_heart emo_kiss emo_hug x xx xxx xo xoxo",
    "QUESTION": "what why how who where which when did do does is are can could would will whats wheres hows whos shall",
    "OATH": "fuck fucking fuckin bloody damn shit christ jesus god hell crap bollocks arse effing frigging feck bleeding flipping",
    "OH": "oh ooh ah aw aww wow whoa oi hey ugh ew ow argh gosh hmm phew ay mmm wah omg",
    "ALL": "all every everything whole entire entirely everywhere everythings total",
    # Round the house.
    "FOOD": "dinner lunch breakfast supper food eat eats eating ate eaten curry pizza rice chips kebab soup sandwich bread cheese chicken fish egg eggs cake "
    "crisps biscuit noodles pasta roast burger lasagne biryani beans salad stew oven fridge hungry starving bowl fry pie sausage~ dumplings sushi taco~ "
    "cereal toast snack~ samosa pancakes braai buffet potato~ porridge feast lamb beef pork ham bacon stuffing gravy wings ribs tikka dal ramen trifle "
    "barbecue takeaway",
    "HEAT": "hot heat heating boiling sweaty sweating degrees fan melt~ sticky warm humid muggy sweltering roasting sauna furnace aircon clammy freezing "
    "chilly baltic nippy humidity heatwave fridge ac arctic",
    "HOUSE_THING": "table chair floor sink fridge oven kettle boiler tap window carpet rug shelf wardrobe drawer cupboard box boxes lamp sheets towel "
    "radiator freezer microwave roof tiles pipe paint~ drill~ plumbing wallpaper plasterboard builders shelves sawdust grout hammer",
    "SCREEN": "tv telly television screens laptop netflix film movie series episode youtube news watch~ final documentary podcast radio book page",
}
