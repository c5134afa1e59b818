import type { ClothingType, Eyewear, Headwear } from "../../brief/values/clothes.ts";

/**
 * Costumes, protective gear and tools: the words that mean a value in a prompt, and the phrase for it in descriptions,
 * where `{}` is replaced by a colour. Without a phrase it is the name of the value.
 */
export interface Term {
  readonly words: string;
  readonly phrase?: string;
}

export type Terms<Value extends string> = { readonly [value in Value]?: Term };

export const clothingTerms = {
  "tank-top": { words: "tank top, vest top, singlet, sleeveless top, muscle shirt" },
  "polo-shirt": { words: "polo, polo shirt, golf shirt" },
  turtleneck: {
    words: "turtle neck, roll neck, polo neck, turtleneck sweater, rollneck",
  },
  vest: { words: "waistcoat, gilet, sleeveless jacket" },
  coat: {
    words:
      "trench coat, trenchcoat, overcoat, winter coat, peacoat, duffle coat, long coat, greatcoat, wool coat",
  },
  "leather-jacket": { words: "biker jacket, leather coat, motorcycle jacket" },
  tailcoat: { words: "tail coat, white tie, tails and top hat" },
  tracksuit: { words: "track suit, track jacket, warm up suit, jogging suit" },
  cloak: {
    words: "cape, hooded cloak, flowing cape, caped, travelling cloak, traveling cloak",
  },
  "fur-cloak": { words: "fur cape, fur mantle, fur collar, furs, pelt cloak" },
  tunic: { words: "jerkin, doublet, medieval tunic, gambeson" },
  toga: { words: "roman toga, chiton" },
  kimono: { words: "yukata, hakama, haori" },
  sari: { words: "saree" },
  apron: { words: "bib apron, pinafore, work apron, leather apron, kitchen apron" },
  scrubs: { words: "surgical scrubs, medical scrubs, hospital scrubs" },
  "chef-jacket": {
    words: "chef's jacket, chefs jacket, chef whites, chef's whites, chef coat, chef uniform, chef's coat",
    phrase: "a {} chef's jacket",
  },
  coveralls: {
    words: "coverall, boiler suit, boilersuit, work overalls, hazmat suit, flight suit, mechanic suit",
  },
  "hi-vis-vest": {
    words:
      "high vis vest, hi vis jacket, high vis jacket, hi vis, high vis, high visibility vest, safety vest, reflective vest, high visibility jacket, reflective jacket",
    phrase: "a {} high-visibility vest",
  },
  "firefighter-gear": {
    words:
      "turnout gear, turnout jacket, bunker gear, firefighter uniform, firefighter suit, fire suit, turnout coat",
    phrase: "{} firefighter gear",
  },
  "police-uniform": { words: "police shirt, cop uniform" },
  "officer-uniform": {
    words:
      "pilot uniform, captain's uniform, naval uniform, captain uniform, dress uniform, navy uniform jacket, airline uniform",
    phrase: "a {} officer's uniform",
  },
  "military-uniform": {
    words: "army uniform, fatigues, army fatigues, combat uniform, soldier uniform",
  },
  "sailor-suit": { words: "sailor uniform, sailor shirt, sailor outfit" },
  jersey: {
    words:
      "football shirt, soccer jersey, football jersey, hockey jersey, soccer shirt, sports jersey, team jersey, baseball jersey, rugby shirt, football kit",
  },
  "basketball-jersey": { words: "basketball shirt, basketball uniform" },
  "martial-arts-gi": {
    words:
      "gi, karate gi, judo gi, karate uniform, judogi, karategi, dobok, martial arts uniform, jiu jitsu gi",
    phrase: "a {} gi",
  },
  "fencing-jacket": { words: "fencing uniform, fencing suit" },
  "racing-suit": {
    words: "race suit, racing overalls, motorcycle leathers, cycling jersey",
  },
  wetsuit: {
    words: "wet suit, diving suit, diver's suit, neoprene suit, scuba suit",
  },
  swimsuit: { words: "bathing suit, swim suit, swimwear, one piece swimsuit" },
  tutu: { words: "ballet dress, ballet costume, ballet outfit, leotard" },
  "academic-gown": {
    words:
      "graduation gown, academic dress, graduation robe, academic robe, gown and mortarboard, gown and cap",
  },
  "judge-robe": {
    words: "judge's robe, judicial robe, judges robe, court robe",
    phrase: "a {} judge's robe",
  },
  cassock: {
    words: "clerical collar, dog collar, soutane, roman collar, priest collar",
  },
  "religious-habit": {
    words: "nun's habit, monk's habit, monk robe, monk's robe, nuns habit",
    phrase: "a {} habit",
  },
  "samurai-armor": { words: "samurai armour, japanese armor, japanese armour", phrase: "{} samurai armor" },
  "jester-costume": {
    words: "jester outfit, harlequin costume, clown costume, clown suit",
  },
  "santa-suit": { words: "santa costume, santa outfit, santa claus suit", phrase: "a {} Santa suit" },
  "royal-robe": {
    words: "royal robes, ermine, ermine robe, royal cape, coronation robe, ermine cloak, royal mantle",
  },
  cardigan: { words: "cardie, knitted cardigan, chunky cardigan, cardi" },
  "bomber-jacket": {
    words: "bomber, flying jacket, flight jacket, varsity jacket, letterman jacket, blouson",
  },
  "denim-jacket": { words: "jean jacket, jeans jacket" },
  "puffer-jacket": {
    words: "puffer, down jacket, quilted jacket, padded jacket, puffer coat, ski jacket, down coat",
  },
  raincoat: {
    words:
      "rain coat, rain jacket, oilskin, oilskins, cagoule, mackintosh, waterproof jacket, yellow slicker, rain slicker",
  },
  "fur-coat": {
    words:
      "sheepskin coat, sheepskin, shearling, shearling coat, shearling jacket, sheepskin jacket, fake fur coat, faux fur coat",
  },
  tuxedo: {
    words: "tux, dinner jacket, dinner suit, black tie attire, black tie outfit, black tie dress code",
  },
  "school-uniform": {
    words: "school blazer, schoolboy uniform, schoolgirl uniform, academy uniform",
  },
  "sports-bib": {
    words: "bib, training bib, press bib, photographer's bib, sports vest bib, tabard",
    phrase: "a {} bib",
  },
  bathrobe: { words: "dressing gown, bath robe, terry robe, house robe" },
  poncho: { words: "serape, ruana" },
  "off-shoulder-top": {
    words:
      "off the shoulder top, off shoulder blouse, bardot top, off the shoulder blouse, off shoulder sweater, off the shoulder sweater, off shoulder, off the shoulder, bare shoulders",
    phrase: "a {} off-shoulder top",
  },
  corset: { words: "bustier, steampunk corset, laced bodice, bodice" },
  "evening-gown": {
    words:
      "ball gown, ballgown, evening dress, strapless dress, strapless gown, cocktail dress, prom dress, off shoulder dress, off the shoulder dress, off shoulder gown, off the shoulder gown, red carpet dress, sweetheart gown",
    phrase: "an {} evening gown",
  },
  "puff-sleeve-dress": {
    words:
      "puffed sleeves, puff sleeves, dress with puffed sleeves, victorian dress, medieval dress, renaissance dress, renaissance gown, peasant dress, milkmaid dress, prairie dress, regency dress, edwardian dress, victorian gown, puffy sleeves, princess dress, princess gown",
    phrase: "a {} dress with puffed sleeves",
  },
  "wedding-dress": { words: "wedding gown, bridal gown, bridal dress" },
  "maid-dress": {
    words: "maid outfit, maid uniform, french maid, maid costume, maid's dress",
    phrase: "a {} maid's dress",
  },
  dirndl: { words: "tracht, trachten" },
  qipao: {
    words: "cheongsam, chinese dress, ao dai, tang suit, mandarin collar jacket, changshan",
  },
  hanbok: { words: "jeogori, korean dress, hanfu" },
  kurta: {
    words: "sherwani, salwar kameez, kameez, shalwar kameez, achkan, kurti, barong",
  },
  abaya: {
    words: "jilbab, chador robe, kaftan, caftan, thobe, thawb, djellaba, dishdasha, kandura, galabeya",
    phrase: "an {} abaya",
  },
  dashiki: {
    words: "agbada, boubou, kente, african shirt, kaba, ankara shirt, african print shirt, ankara dress",
  },
} as const satisfies Terms<ClothingType>;

export const headwearTerms = {
  "hard-hat": {
    words: "hardhat, safety helmet, construction helmet, builder's helmet, work helmet",
  },
  "chef-hat": {
    words: "chef's hat, chefs hat, cook's hat, chef toque, toque blanche, tall chef hat",
    phrase: "a {} chef's hat",
  },
  beret: { words: "french beret, painter's beret" },
  "top-hat": {
    words: "tophat, silk hat, magician's hat, stovepipe hat, magician hat",
  },
  "bowler-hat": { words: "bowler, derby hat" },
  "straw-hat": {
    words: "sun hat, sunhat, panama, panama hat, boater, wide brimmed straw hat, farmer hat, gardening hat",
  },
  "cowboy-hat": { words: "stetson, cowgirl hat, ten gallon hat, western hat" },
  deerstalker: {
    words: "sherlock hat, detective hat, sherlock holmes hat, deerstalker hat",
  },
  "flat-cap": {
    words: "newsboy cap, newsboy hat, tweed cap, baker boy cap, ivy cap, flatcap",
  },
  "peaked-cap": {
    words:
      "captain's hat, captain hat, captain's cap, officer's cap, police cap, police hat, pilot cap, pilot hat, pilot's cap, chauffeur cap, officer cap, captain cap, conductor hat, conductor's cap, conductor's hat, conductor cap, station master's cap, station master's hat, station master cap, stationmaster's cap, stationmaster's hat, stationmaster cap, guard's cap, train driver's cap, bus driver's cap, chauffeur's cap, chauffeur hat, chauffeur's hat, doorman's cap, postman's cap, mailman's cap, admiral's hat, admiral's cap, officer's hat, policeman's cap, military cap, railway cap",
  },
  "side-cap": {
    words: "garrison cap, stewardess hat, forage cap",
  },
  "sailor-cap": {
    words: "sailor hat, sailor's cap, sailor's hat, white sailor hat",
  },
  "graduation-cap": {
    words: "mortarboard, graduation hat, grad cap, square academic cap, academic cap",
  },
  "surgical-cap": {
    words: "scrub cap, surgeon's cap, surgeon cap, hair net, hairnet, nurse cap, nurse's cap",
  },
  "head-bandana": {
    words: "bandana on his head, bandana on her head, head bandana, bandanna, do rag, durag",
    phrase: "a {} bandana",
  },
  headband: { words: "sweatband, hairband, hachimaki, sports headband" },
  "firefighter-helmet": {
    words:
      "fire helmet, fireman helmet, firefighter's helmet, firefighter hat, fireman's helmet, fireman hat, fireman's hat",
    phrase: "a {} firefighter's helmet",
  },
  "army-helmet": {
    words: "military helmet, combat helmet, soldier's helmet, soldier helmet, war helmet",
  },
  "bike-helmet": {
    words: "bicycle helmet, cycling helmet, cycle helmet, skate helmet, climbing helmet, ski helmet",
  },
  "racing-helmet": {
    words:
      "race helmet, motorcycle helmet, motorbike helmet, crash helmet, full face helmet, racing driver's helmet",
  },
  "riding-helmet": {
    words: "jockey cap, jockey helmet, equestrian helmet, riding hat",
  },
  "football-helmet": {
    words: "american football helmet, nfl helmet, quarterback helmet",
  },
  "hockey-mask": {
    words: "hockey helmet, goalie mask, goalie helmet, goalkeeper mask, catcher's mask",
  },
  "fencing-mask": { words: "fencer's mask, fencing helmet, fencers mask" },
  "welding-mask": {
    words: "welder's mask, welding helmet, welder mask, face shield, welder's helmet, welding hood",
  },
  "beekeeper-veil": {
    words: "bee veil, beekeeper hat, beekeeper's veil, beekeeper's hat, beekeeping veil, bee hat",
    phrase: "a {} beekeeper's veil",
  },
  "miner-helmet": {
    words: "mining helmet, miner's helmet, helmet with a lamp, headlamp, head lamp, miner's lamp",
    phrase: "a {} miner's helmet",
  },
  "viking-helmet": {
    words: "horned helmet, helmet with horns, norse helmet, viking hat",
  },
  "samurai-helmet": { words: "kabuto" },
  "visor-helmet": {
    words:
      "visored helmet, helmet with visor, helmet with a visor, futuristic helmet, sci fi helmet, cyber helmet, cyberpunk helmet, power armor helmet, power armour helmet, tinted visor, mirrored visor, glowing visor, helmet visor",
    phrase: "a helmet with a {} visor",
  },
  "roman-helmet": {
    words: "centurion helmet, gladiator helmet, spartan helmet, crested helmet, greek helmet, galea",
    phrase: "a {} Roman helmet",
  },
  "pith-helmet": {
    words: "safari hat, explorer hat, explorer's hat, safari helmet",
  },
  "swim-cap": { words: "swimming cap, bathing cap" },
  "judge-wig": {
    words: "judge's wig, powdered wig, barrister's wig, barrister wig",
    phrase: "a {} judge's wig",
  },
  mitre: { words: "bishop's hat, papal hat, bishop hat, miter" },
  wimple: { words: "nun's veil, coif, nun veil, nun's headdress" },
  hood: {
    words: "hood up, hooded head, hooded figure, cowl, hood over his head, hood over her head",
  },
  "jester-hat": {
    words: "fool's cap, jester's hat, cap and bells, harlequin hat, jester cap",
  },
  "santa-hat": {
    words: "christmas hat, santa's hat, father christmas hat, xmas hat",
    phrase: "a {} Santa hat",
  },
  tricorn: {
    words: "pirate hat, tricorne, three cornered hat, tricorn hat, pirate's hat",
  },
  sombrero: { words: "mexican hat, mariachi hat" },
  "conical-hat": {
    words: "rice hat, bamboo hat, asian straw hat, non la, kasa, paddy hat",
  },
  fez: { words: "tarboosh, fez hat" },
  kippah: { words: "yarmulke, skullcap, skull cap, kufi, taqiyah, zucchetto" },
  "laurel-wreath": {
    words: "laurel crown, laurel wreath on his head, laurel leaves",
  },
  "flower-crown": {
    words: "flower wreath, flowers in hair, crown of flowers, floral crown, flower garland, floral wreath",
  },
  "fur-hat": {
    words:
      "ushanka, fur cap, trapper hat, fox fur hat, hat with ear flaps, earflap hat, russian hat, shapka, cossack hat, furry hat",
  },
  "bucket-hat": { words: "fisherman hat, fishing hat, cloche, bush hat" },
  "pillbox-hat": {
    words: "pillbox cap, pillbox, bellhop hat, bellhop cap, bellboy cap, fascinator",
  },
  "sun-visor": { words: "visor cap, tennis visor, golf visor" },
  "backwards-cap": {
    words:
      "backward cap, cap worn backwards, backwards snapback, cap on backwards, backwards baseball cap, cap backwards, reversed cap",
  },
  "party-hat": { words: "birthday hat, cone hat, birthday cone hat" },
  keffiyeh: {
    words: "kufiya, ghutra, shemagh, keffiyah, arab headdress, gutra, agal",
  },
  "bridal-veil": { words: "wedding veil, bride's veil, lace veil" },
  tiara: { words: "diadem, coronet, small crown, jewelled tiara" },
  bonnet: { words: "sun bonnet, lace bonnet, prairie bonnet, mob cap" },
} as const satisfies Terms<Headwear>;

export const eyewearTerms = {
  goggles: {
    words:
      "safety goggles, swimming goggles, ski goggles, safety glasses, lab goggles, swim goggles, aviator goggles, steampunk goggles",
  },
  "diving-mask": {
    words: "dive mask, scuba mask, snorkel, snorkel mask, snorkeling mask, diver's mask",
  },
  monocle: { words: "eyeglass, quizzing glass" },
} as const satisfies Terms<Eyewear>;

/** The words or the phrase of each value. */
export function termsOf<Value extends string>(
  terms: { readonly [value in Value]: Term },
  part: "words" | "phrase",
): { readonly [value in Value]: string };
export function termsOf(
  terms: Readonly<Record<string, Term>>,
  part: "words" | "phrase",
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(terms).map(([value, term]) => [value, term[part] ?? phraseOf(value)]),
  );
}

/** The phrase of a value that is its own name. A thing in the plural has no article. */
export function phraseOf(value: string): string {
  const noun = value.replaceAll("-", " ");
  return /(?:[^s]s|popcorn|ice cream|yarn|dice)$/.test(noun) ? `{} ${noun}` : `a {} ${noun}`;
}
