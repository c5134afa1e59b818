/** English words one slip away from a word of the vocabulary, which they must not be taken for. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "allays alloys ally amazes amuses anchormen anchorwomen anger angle angriest animates ants archived " +
    "armory armoury assures astonishes attired automation automobiled babes babiest backer bade badger " +
    "badly bake baled baling banana bandanna bang barbs bard barer barfs barks barn basses bats bays " +
    "bead beaded beaker beaning beat beeches beet best bets bicker bide bids biked blanker blaze blazes " +
    "bleach blends blinds bloat block blonder blondest blots bloused blued bluer bluest bluey blurs " +
    "blush boarded boards boars boas boast boded bodes bodices bolts bombs bond bonkers bonze boobs boos " +
    "boost booty bores bossy bother bouts brags bras braved braver bravest bravos breach breast bred " +
    "bridge bridle broke bronzes brook brow brunt budges bunker bunks buoys burns burst businessmen " +
    "businesswomen buss butchery buzzers caches cackled caddied caddies came camped camps canon caper " +
    "capped cards cares carks carped carps carton carts cast cellar chafe chairmen chairwomen champ " +
    "champing char chats cheap cheek cheer cheeriest chief chilli chilly chino choirs choke chook choral " +
    "chromed chucking ciders cites clam clamber clamping claps cleanser cloths cloud cloudiest coal " +
    "cobble cock cockiest coil coking colder collage composes composted compute concentrates concerto " +
    "confidant congressmen congresswomen constriction cooing coops copes copped cornet corps corral " +
    "cosiest cosily cosmic cossies cost costumed cots countless coups coziest cozily cozzies crackle " +
    "crackling craftsmen cram cramping crapped craps crimes crises crook crooking crouch crow crowed " +
    "crusade curios curl curliest czars daemon dais daises danker deadlocked deadlocks demo depresses " +
    "deriving dessert determines dies dine diploma diplomata directer directory dive diverse divert " +
    "diving donor dream dreamiest dressers dressy drier drive drowse drowsiest duded duds dues dunces " +
    "dune duress dusky earls earns earphone elates eleven emceed enrages eras erring eves excites exes " +
    "exhilarates exited explore facet faded fads faeces fags fairly fakes fannies farce fares farther " +
    "fates fathered fatigue fats faxes fazes feather fell fence fiercer fiercest filed firemen firmer " +
    "firs fishermen fizzy flair flawing fleeced fleecy float flounder flowered flowery focuses foes " +
    "foggiest fogy fonder foreman fores former fours frame friendliest frizz frizziest frogs frost " +
    "funniest furls gabs gaggles gales galls gaping garbo gays gelded gentile gentled gentler gentlest " +
    "gently gets gigging giggle ginning gins glade gland glided gloom gloomiest glosses gloved goals " +
    "goat gods gofer goggle goof goofiest grab graduated grain grams grand grant grasping grasps grassy " +
    "gravy grind grittiest grizzliest groan groin grosses grow grumpiest guise hairy halts handymen " +
    "happiest hared harem hart hates hear hearth hearty heat heirs hems herbs herds heroin hike hill " +
    "hippos hired hoarse hoes homed homer homey hone honed hood horny horsed hose hostel housed " +
    "housewives humane husk huskiest hypes iciest influence intenser intensest inter intrigues irritates " +
    "isolates jaded jangle jellies jewellery jingle jolliest judged jumpier keynoted kinda kink kinkiest " +
    "kits lades lags lands lards lasso lasts late latter lauds layer lays leans legging legs lends " +
    "lessen lien lies limed limps linear liners lisp littler littlest loads lobes lock logs loin lolls " +
    "loneliest losses lounged lunge mailmen mains mallet mamma manage mange manger maple mares marks " +
    "marries marsh martin marts mass massed matured maturer maturest mayo means mediating mends menus " +
    "merriest meshes mess messiest midwifed midwives miens miked millennia mine minors minty miserably " +
    "mist mistiest misuses moans modals mode mono mood moodiest moos moron mosses mossies mouses " +
    "mousiest mousing moustaches mumps mushing musses mussing mustaches navels nays nebulae neckties " +
    "nets neural nice nigh noblemen noblewomen noes noise noisy noose nosed nosiest notching noting " +
    "nouns nursed ores outsider paediatrician paining paints pairs paled paler palest pals pandering " +
    "pans pant panting papal parish pars parson pastured patrol pats patter peals pears peas pedant " +
    "peopled persona peruse pets phoned phoney phonies pigtail pimped pins pirated pitchers pixies plane " +
    "plant pleas pleases pleat plot plotter plugs plumb plume plump plumped plunk pointer pointing " +
    "poises policemen policewomen polio pool poppies posed postmen posture pots pottery pottier prairies " +
    "prance price pries prod programme puffier pulps pumps puns purpler purplest putter rabies raged " +
    "rager ragging rags raider rainiest ranches range ranging rave reads redwood reeds refereed relaxes " +
    "rends researches retires ride ringlet robed robs rods roes roost rosiest rots rouse rubiest rubs " +
    "rugby runnier rusty ruts sacks sacred sades sager sagest sags sales salesmen saleswomen salon " +
    "sandiest sanger sass saved scads scale scar scares scarfed scarred scoots scored scrub scruffiest " +
    "scuff seals seams sears secs seek seeping sense sensor serener serenest serve sever shade shaggiest " +
    "shares shes shied shit shock shone shored shove shoved showier shucked sick sicked signer silk " +
    "silkiest sill silliest simile simmer singe sinned sins sires sits skein sketchiest skit skiter " +
    "slack slacked slash slat slated slays sleep sleepiest sliced slices slides sliest sliver smash " +
    "smiled smock snaring snowmen socked socking solder solider songs sook sops sore sort sows spaced " +
    "spacey spays specks spectra spiced spices spied spiels spikes spines spires spites spooky sportsmen " +
    "stacking stag staged stair staked stark start started startles stash steel steeply sticking stiffs " +
    "stinger stirs stock stocked stokes stoking stored storey storm stormiest story strand stroked " +
    "studies studious stuffs subbing suite sulkies sunned sunniest surer swam swampy swap sweatier " +
    "sweeter tabled tablet tale tangs teaches teaks teams tease teats teems teethe telephoned terrifies " +
    "thanking thanks theme think thins though tier tiniest tinned tinny tins tires toddle togs toll " +
    "tomatoes tonics tons toot torque tousles tows tracks trail tree tricks tried trilled trills trough " +
    "trouser tuck twee unhappiest urbane vents vice vicing victor vigilant violent vising voiced " +
    "volcanoes wads waives wandering waned wars watches waviest weeing what whet whine whisker whiten " +
    "whiter whitest wigs wilder wince wincing wined wining wins wiser wisest wishes woos wrestle wring " +
    "wrinkle write zombies zooms"
  ).split(" "),
);
