/** Common words that are one typo away from a word of the vocabulary and must not be corrected. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "allays alloys ally amazes amuses anchormen anchorwomen anger angle angriest animates ants archived " +
    "armory armoury assures astonishes attired automation automobiled babiest backer backing bade badly " +
    "bake baled baling balking banana bandanna bang banking barbs bard barer barfs barking barks barn " +
    "basing basking basses bats bays bead beaded beaker beaning beat beeches beet best bets bicker bide " +
    "bids biked biking blanker blaze blazes bleach blends blinds bloat block blonder blondest blots " +
    "bloused blued bluer bluest bluey blurs blush boarded boards boars boas boast boded bodes bodices " +
    "bolts bombs bond bonkers bonze boobs boos boost booty bores bossy bother bounce bouncier bouts " +
    "brags braking braved braver bravest bravos breach breast bred bridge bridle broke bronzes brood " +
    "brook brow brunt budges bunker bunks buoys burns burst businessmen businesswomen buss butchery " +
    "buzzers caches cackled caddied caddies calicoes came camped camps candled canon caper capped cards " +
    "cares carks carped carps carton cast causal ceding cellar chafe chairmen chairwomen champ champing " +
    "char chats cheap checks cheek cheer cheeriest chic chief chilli chilly chino choirs choke chook " +
    "choral chromed chucking chucks ciders cites clam clamber clamping claps cleanser cloths cloud " +
    "cloudiest coal cobble cock cockiest codding coil coking colder collage collide collies composes " +
    "composted compute concentrates concerto confidant congressmen congresswomen conjure constriction " +
    "cooing coops copes copped cording cornet corps corral cosiest cosily cosmic cossies cost costumed " +
    "cots countless coups cows coziest cozily cozzies crackle crackling craftsmen cram cramping crapped " +
    "craps crimes crises crook crooking crouch crowd crowed crusade culling curios curl curliest czars " +
    "daemon dais daises dams danker dazing deadlocked deadlocks demo depresses deriving dessert " +
    "determines dies dine dinning diploma diplomata directer directory dive diverse divert donor dosing " +
    "dream dreamiest dressers dressy drier drive drowse drowsiest drunks ducking duded duds dues dunces " +
    "dune duress dusky earls earns earphone elates eleven emceed engages enrages eras erring eves " +
    "excites exes exhilarates exited explore facet faded fads faeces fags fairly fakes fannies farce " +
    "fares farther fates fathered fatigue fats faxes fazes feather fell fence fiercer fiercest filed " +
    "firemen firmer firs fishermen fizzy flair flaming flawing fleeced fleecy float flounder flowered " +
    "flowery focuses foes foggiest fogs fogy fonder foreman fores former fours frame fraying friendliest " +
    "fringed frizz frizziest frost funniest furls gabs gaggles gales galls gaping garbo gays gelded " +
    "gentile gentled gentler gentlest gently gets gigging giggle ginning gins glade gland glided gloom " +
    "gloomiest glosses gloved goals goat gods gofer goggle goof goofiest grab graduated grain grams " +
    "grand grant grasping grasps grassy gravy grind grittiest grizzliest groan groin grosses grow " +
    "grumpiest guise hairy halts handymen happiest hared harem hart hates hear hearth hearty heat heirs " +
    "hems herbs herds heroin hike hill hippos hired hoarse hoes homed homer homey hone honed hood horny " +
    "horsed hose hostel housed housewives humane husk huskiest hypes iciest influence intenser intensest " +
    "inter intrigues irritates isolates jaded jangle jellies jewellery jingle jolliest judged jumpier " +
    "keynoted kinda kink kinkiest kits knotting lades lags lands lards lasso lasts late latter lauds " +
    "layer lays leans legging legs lends lessen lien lies limed limps linear liners lisp littler " +
    "littlest loads lobes lock logs loin lolls loneliest losses lounged lunge madame mailmen mains " +
    "mallet mamma manage mange manger maple mares marks marries marsh martin marts mass massed matured " +
    "maturer maturest mayo means mediating mends menus merriest meshes mess messiest midwifed midwives " +
    "miens miked millennia mine minors minty miserably mist mistiest misuses moans modals mode money " +
    "mono mood moodiest moos moron mosses mossies mousiest mousing moustaches mumps mushing musses " +
    "mussing mustaches navels nays nebulae neckties nets neural nice nigh nipping noblemen noblewomen " +
    "noes noise noisy noose nosed nosiest notching noting nouns nursed ores outsider paediatrician " +
    "paining paints pairs paled paler palest pals pandering pans pant panting papal parish pars parson " +
    "parting pastured patrol pats patter paying peals pears peas pedant peopled persona peruse pets " +
    "phoned phoney phonies pigtail pimped pins pirated pitchers pixies plane plant pleas pleases pleat " +
    "plot plotter plugs plumb plume plump plumped plunk pointer pointing poises policemen policewomen " +
    "polio pool poppies posed postmen posture pottery pottier prairies prance preying price pries prod " +
    "programme prying puffier pulps pumps puns purpler purplest putter rabies raged rager ragging rags " +
    "raider rainiest ranches range ranging rave reads readying redwood reeds refereed relaxes rends " +
    "researches retires retrieve ride ringlet robed robs rods roes roost rooter rosiest roster rots " +
    "rouse rubiest rubs rugby runnier rusting rusty ruts sacks sacred sades sager sagest sags sales " +
    "salesmen saleswomen salon sandiest sanger sapping sass saved saving scads scale scar scares scarfed " +
    "scarred scoots scored scrub scruffiest scuff seals seams sears secs seek seeping sense sensor " +
    "serener serenest serve sever shacks shade shaggiest shares shes shied shipping shit shone shored " +
    "shove shoved shoving showier shucked shucks sick sicked signer signing silk silkiest sill silliest " +
    "simile simmer singe singeing singling sinned sins sires sits skein sketchiest skipping skit skiter " +
    "skiting skying slack slacked slash slat slated slays sleep sleepiest sliced slices slides sliest " +
    "slinging slipping sliver slot smash smiled smock snaring snipping snowmen socked socking solder " +
    "solider songs sook sopping sops sore sort sows spaced spacey spays specks spectra sphinx spiced " +
    "spices spied spiels spikes spines spires spites spooky sportsmen stacking stag staged stair staked " +
    "stark start started startles stash steel steeply sticking stiffs stinger stinging stirs stock " +
    "stocked stokes stoking stored storey storm stormiest story strand stroked studies studious stuffs " +
    "subbing suite sulkies sunned sunniest surer swam swampy swank swap sweatier sweeter swinging tabled " +
    "tablet tads tale tangs taping tarrier tars teaches teaks teams tear tease teats teems teethe " +
    "telephoned terrifies thanking thanks theme think thins though tier tiniest tinned tinny tins tires " +
    "toddle togs toll tomatoes tonics tons toot torque tousles tows tracks trail tree tricks tried " +
    "trilled trills trough trouser tuck twee tying unhappiest urbane vents vice vicing victor vigilant " +
    "violent vising voiced volcanoes wads waives wandering waned wars watches waviest weeing what whet " +
    "whine whisker whiten whiter whitest wilder wince wincing wined wining wins wiser wisest wishes woos " +
    "wrestle wring wrinkle write zombies zooms"
  ).split(" "),
);
