/** Common words that are one typo away from a word of the vocabulary and must not be corrected. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "crypto inventory roasters scary sing slimy stylize thank this allays alloys ally amazes amuse amuses anchormen anchorwomen anger angle angriest animate metre metres meter meters joyous " +
    "animates ants archived armory armoury assure assures astonishes attired automation automobiled " +
    "babiest backboard backer backing bade badly baits bake baled baling balking banana bandanna bang " +
    "banking barbs bard barer barfs barking barks barn barony basing basking basses bats bays bead " +
    "beaded beaker beaning beat beeches beefs beeps beet best bets bicker bide bids bier biked biking " +
    "blanker blaze blazes bleach blends blinds bloat block blonder blondest blots bloused blued bluer " +
    "bluest bluey blurs blush board boarded boards boars boas boast boded bodes bodices bolts bombs " +
    "bond bonkers bonze boobs boos boost booty bore bores bossy bother bounce bouncier bouts brags " +
    "braking brats braved braver bravest bravos breach breast bred bridge bridle broke bronzes brood " +
    "brook brow brunt budge budges bully bunker bunks buoys burns burrow burrs burst businessmen " +
    "businesswomen buss busty butchery buzzers cabs caches cackled caddied caddies calicoes came " +
    "camped camps candled candor canon caper capos capped cards cares carks carped carps carton cast " +
    "causal ceding cellar chafe chairmen chairwomen champ champing char chats cheap checks cheek " +
    "cheer cheeriest cheesy chic chief chilli chilly chino chip chips chocks choirs choke chook " +
    "choral chromed chucking chucks chumps ciders cites clam clamber clamping claps cleanser clicks " +
    "clod clothe cloths cloud cloudiest coal cobble cock cockiest codding codger coil coking colder " +
    "collage collard collide collies compose composes composted compute concentrate concentrates " +
    "concerto condo condos confidant congressmen congresswomen conjure constriction cooing coops " +
    "copes copped cording cornet corps corral cosiest cosily cosmic cossies cost costumed cots " +
    "countless coups courtier courtiers cows coziest cozily cozzies crackle crackling craftsmen cram " +
    "cramping crapped craps crimes crises crock crocus crook crooking crouch crowd crowed crusade " +
    "culling curios curl curliest curs cusp czars daemon dais daises dams danker dazing deadlocked " +
    "deadlocks defer demo depresses deriving dessert deter determine determines dies dine dinging " +
    "dings dinning diploma diplomata directer directory divan dive diverse divert donor dosing " +
    "dragoon dream dreamiest dressers dressy drier drive drove drover drovers droves drowse drowsiest " +
    "drunks ducking duded duds dues dunces dune duress dusky earls earns earphone elates eleven " +
    "emceed engage engages enrages eras erring eves excite excites exes exhilarates exited explore " +
    "facet faded fads faeces fags faire fairly fakes fannies fans farce fares farther fates fathered " +
    "fatigue fats faxes fazes feather fell fence fiercer fiercest filed firemen firmer firs fishermen " +
    "fishy fizzy flair flaming flawing fleeced fleecy flinch float flounder flowered flowery focal " +
    "focuses foes foggiest fogs fogy fonder foreman fores forma former fours frame framer framers " +
    "fraying friend friendliest friends fringed frizz frizziest frost funniest furls gabs gaggles gales galls gaping " +
    "garbo garde gays gelded genes genius genome genomes gentile gentled gentler gentlest gently gets " +
    "gigging giggle ginning gins glade gland glided gloat glob globs gloom gloomiest glosses gloved " +
    "goals goat gods gofer goggle goggling goof goofiest grab graduated grain grams grand grander " +
    "grant grasping grasps grassy gravy grind grittiest grizzliest groan groin grosses grow grumpiest " +
    "guise hairy halts handymen happiest hared harem hart hast hates hear hearth hearty heat heirs " +
    "hems herbs herds heroin hike hill hippos hired hoarse hoes homed homer homey homie hone honed " +
    "hood horny horsed hose hostel housed housewives humane husk huskiest hype hypes iciest impale " +
    "influence intenser intensest inter intrigue intrigues irritate irritates isolate isolates jaded " +
    "jangle jellies jewellery jingle jokey jolliest judged jumpier keynoted kinda kink kinkiest kits " +
    "knotting lades lags lamas lands lards lasso lasts late latter lauds layer lays leans legging " +
    "legs lends lessen lien lies limed limps linear liners linger lingers lisp littler littlest loads " +
    "lobes lock logs loin lolls loneliest loner loners looky losses lounged lounger lunge madame " +
    "magma mailmen mains mallet mamma mana manage mange manger maple mares marks marries marsh martin " +
    "marts mass massed matured maturer maturest mayo means mediating mends menus merch merriest " +
    "meshes mess messiest midwifed midwives miens miked millennia mince minder mine minors minty " +
    "miserably mist mistiest misuses moans modals mode molest money mono month months mood moodiest " +
    "moos moron morose mosses mossies mouser mousiest mousing mousse moustaches mumps muse mushing " +
    "musses mussing mustaches natured navels nays nebulae neckties nets neural nice nigh nipping " +
    "noblemen noblewomen noes noire noise noisy noose nosed nosiest notching noting nouns nursed " +
    "obits ores outsider paediatrician paining paints pairs paled paler palest pals pandering pans " +
    "pant panting papal para parish pars parson parting pastured patrol pats patter pawn pawns paying " +
    "peals pears peas peasant peasants pedant peonies peony peopled persona peruse pets phoned phoney " +
    "phonies phony piazza pigtail pimped pings pins pirated pitchers pith pixies plane plant plat " +
    "pleas pleases pleat plot plotter plugs plumb plume plump plumped plunk pointer pointing poise " +
    "poises policemen policewomen polio pool poppies posed postmen posture pottery pottier prairies " +
    "prance preying price pries prod programme prying puffier puffing pulps pumps puns purpler " +
    "purplest putter rabbet rabies rafts raged rager ragging rags raider rainiest ramps ranches range " +
    "ranging rants rates rave ravers reads readying reams redwood reeds refereed relaxes rends " +
    "researches retire retires retried retrieve ride ringlet roams robbin robed robs rods roes roost " +
    "rooter rosiest roster rots rouse roust rubes rubiest rubs rugby runnier rusting rusty ruts sacks " +
    "sacred sades sager sagest saggy sags sail sails sake sakes sales salesmen saleswomen salon " +
    "salver sandiest sanger sapping sarin sass saved saving sawn scads scale scar scare scares " +
    "scarfed scarred scoots scored scree scrub scruffiest scuff seals seams sears seater secs seek " +
    "seep seeping seeps senna sense sensor sepals serener serenest serve sever shacked shacks shade " +
    "shaggiest shares shes shied shipping shires shit shone shored shove shoved shoving showier " +
    "shucked shucks shuns sick sicked signer signing silk silkiest sill silliest simile simmer sine " +
    "singe singeing singling sinned sins sires sitar sits skein sketchiest skipping skit skiter " +
    "skiting skying slack slacked slash slat slated slays sleep sleepiest sliced slices slides sliest " +
    "slimed slinger slinging slipping sliver slot slung smash smiled smock snaked snaring snipping " +
    "snowmen socked socking solder solider solver songs sook sopping sops sore sort sorter sows " +
    "spaced spacer spacey spays specks spectra sphinx spiced spices spied spiels spikes spines spires " +
    "spites spoked spooky sportsmen squads stacking stag staged stair staked stark start started " +
    "startle startles stash stat stats steal steals steamer steamers steel steeply sticking stiffs " +
    "stinger stinging stirs stock stocked stokes stoking stored storey storm stormiest story strand " +
    "stroked studies studious stuffs stuns sturgeon subbing suite sulkies sunk sunned sunniest surer " +
    "swam swampy swank swap sweatier sweeter swinger swingers swinging tabled tablet tads tale tangs " +
    "tapers taping tarrier tars taster teaches teaks teams tear tease teats teems teethe telephoned " +
    "terrifies thanking thanks theme think thins though tier tiered tines tiniest tinned tinny tins " +
    "tires toady toddle togs toll tomatoes tonics tons toot torque tousles tows tracker trackers " +
    "tracks trail treat treats tree treed tricker tricks tried trilled trills trough trouser truant " +
    "truants trusses tuck twee tying unhappiest urbane vents vice vicing victor vigilant violent " +
    "vising voiced volcanoes wads waives wandering waned wars watches waviest weeing whaler what whet " +
    "whine whisker whiten whiter whitest wielder wielders wilder wince wincing wined wining wins " +
    "wiser wisest wishes woos wrestle wring wrinkle write zombies zooms " +
    "iris docks liver livers bail lenin accent accents advocate advocated alumni amour antarctic applied applies arches archived " +
    "ascent auditory bach bali batman beam beams beatles beef benign bind binds blows bohemia " +
    "borne burger bury cameron cannes cass castes castile causes certain claim claims clash " +
    "clashes clever columbia come contrast contrasts crank ding discus docks dove dover dumping " +
    "elvis emotion emotions europa excite factor factors fare fast fees fields find finds fined " +
    "finish finishes flora flourish fore forge forged forget frau fraud gale genesis genus " +
    "georgia grady granada gravel graves groove grooves gujarat hamburg harp hern hobbies hungry " +
    "indiana italia jamaica kansas kent lakers laps larva lately learn learning learns litter " +
    "locke locus macedonia magna marches marking midst mins minsk moist monarch monarchy motor " +
    "motors munster muster noel oliver packaged paid panel panels partly patent patents penis " +
    "persia philippine pleasant pods polk portion portions pound pounds preach pursue pursues " +
    "radius revered romeo ruin ruins saddle sala sell sells shear shears sheer shell shia " +
    "shooting shootings shotgun skills soon spain span spans spark sparks sparta spec specs spin " +
    "spine spit split steer sticky strike strikes surely swing swinging swings syriac temper " +
    "tensor terrain texas thing things timeless tire tires titan titans tong topical tract trans " +
    "trips undertake vale viral vital weaving willow wires"
  ).split(" "),
);
