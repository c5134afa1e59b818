import type { ClothingType, Eyewear, Headwear } from "../../brief/values.ts";

/**
 * Costumes, protective gear and tools: the words that mean a value in a prompt, and the phrase for it in descriptions,
 * where `{}` is replaced by a colour.
 */
export interface Term {
  readonly words: string;
  readonly phrase: string;
}

export type Terms<Value extends string> = { readonly [value in Value]?: Term };

export const clothingTerms = {
  "tank-top": { words: "tank top, vest top, singlet, sleeveless top, muscle shirt", phrase: "a {} tank top" },
  "polo-shirt": { words: "polo, polo shirt, golf shirt", phrase: "a {} polo shirt" },
  turtleneck: {
    words: "turtle neck, roll neck, polo neck, turtleneck sweater, rollneck",
    phrase: "a {} turtleneck",
  },
  vest: { words: "waistcoat, gilet, sleeveless jacket", phrase: "a {} vest" },
  coat: {
    words:
      "trench coat, trenchcoat, overcoat, winter coat, peacoat, duffle coat, long coat, greatcoat, wool coat",
    phrase: "a {} coat",
  },
  "leather-jacket": { words: "biker jacket, leather coat, motorcycle jacket", phrase: "a {} leather jacket" },
  tailcoat: { words: "tail coat, white tie, tails and top hat", phrase: "a {} tailcoat" },
  tracksuit: { words: "track suit, track jacket, warm up suit, jogging suit", phrase: "a {} tracksuit" },
  cloak: {
    words: "cape, hooded cloak, flowing cape, caped, travelling cloak, traveling cloak",
    phrase: "a {} cloak",
  },
  "fur-cloak": { words: "fur cape, fur mantle, fur collar, furs, pelt cloak", phrase: "a {} fur cloak" },
  tunic: { words: "jerkin, doublet, medieval tunic, gambeson", phrase: "a {} tunic" },
  toga: { words: "roman toga, chiton", phrase: "a {} toga" },
  kimono: { words: "yukata, hakama, haori", phrase: "a {} kimono" },
  sari: { words: "saree", phrase: "a {} sari" },
  apron: { words: "bib apron, pinafore, work apron, leather apron, kitchen apron", phrase: "a {} apron" },
  scrubs: { words: "surgical scrubs, medical scrubs, hospital scrubs", phrase: "{} scrubs" },
  "chef-jacket": {
    words: "chef's jacket, chefs jacket, chef whites, chef's whites, chef coat, chef uniform, chef's coat",
    phrase: "a {} chef's jacket",
  },
  coveralls: {
    words: "coverall, boiler suit, boilersuit, work overalls, hazmat suit, flight suit, mechanic suit",
    phrase: "{} coveralls",
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
  "police-uniform": { words: "police shirt, cop uniform", phrase: "a {} police uniform" },
  "officer-uniform": {
    words:
      "pilot uniform, captain's uniform, naval uniform, captain uniform, dress uniform, navy uniform jacket, airline uniform",
    phrase: "a {} officer's uniform",
  },
  "military-uniform": {
    words: "army uniform, fatigues, army fatigues, combat uniform, soldier uniform",
    phrase: "a {} military uniform",
  },
  "sailor-suit": { words: "sailor uniform, sailor shirt, sailor outfit", phrase: "a {} sailor suit" },
  jersey: {
    words:
      "football shirt, soccer jersey, football jersey, hockey jersey, soccer shirt, sports jersey, team jersey, baseball jersey, rugby shirt, football kit",
    phrase: "a {} jersey",
  },
  "basketball-jersey": { words: "basketball shirt, basketball uniform", phrase: "a {} basketball jersey" },
  "martial-arts-gi": {
    words:
      "gi, karate gi, judo gi, karate uniform, judogi, karategi, dobok, martial arts uniform, jiu jitsu gi",
    phrase: "a {} gi",
  },
  "fencing-jacket": { words: "fencing uniform, fencing suit", phrase: "a {} fencing jacket" },
  "racing-suit": {
    words: "race suit, racing overalls, motorcycle leathers, cycling jersey",
    phrase: "a {} racing suit",
  },
  wetsuit: {
    words: "wet suit, diving suit, diver's suit, neoprene suit, scuba suit",
    phrase: "a {} wetsuit",
  },
  swimsuit: { words: "bathing suit, swim suit, swimwear, one piece swimsuit", phrase: "a {} swimsuit" },
  tutu: { words: "ballet dress, ballet costume, ballet outfit, leotard", phrase: "a {} tutu" },
  "academic-gown": {
    words:
      "graduation gown, academic dress, graduation robe, academic robe, gown and mortarboard, gown and cap",
    phrase: "a {} academic gown",
  },
  "judge-robe": {
    words: "judge's robe, judicial robe, judges robe, court robe",
    phrase: "a {} judge's robe",
  },
  cassock: {
    words: "clerical collar, dog collar, soutane, roman collar, priest collar",
    phrase: "a {} cassock",
  },
  "religious-habit": {
    words: "nun's habit, monk's habit, monk robe, monk's robe, nuns habit",
    phrase: "a {} habit",
  },
  "samurai-armor": { words: "samurai armour, japanese armor, japanese armour", phrase: "{} samurai armor" },
  "jester-costume": {
    words: "jester outfit, harlequin costume, clown costume, clown suit",
    phrase: "a {} jester costume",
  },
  "santa-suit": { words: "santa costume, santa outfit, santa claus suit", phrase: "a {} Santa suit" },
  "royal-robe": {
    words: "royal robes, ermine, ermine robe, royal cape, coronation robe, ermine cloak, royal mantle",
    phrase: "a {} royal robe",
  },
  cardigan: { words: "cardie, knitted cardigan, chunky cardigan, cardi", phrase: "a {} cardigan" },
  "bomber-jacket": {
    words: "bomber, flying jacket, flight jacket, varsity jacket, letterman jacket, blouson",
    phrase: "a {} bomber jacket",
  },
  "denim-jacket": { words: "jean jacket, jeans jacket", phrase: "a {} denim jacket" },
  "puffer-jacket": {
    words: "puffer, down jacket, quilted jacket, padded jacket, puffer coat, ski jacket, down coat",
    phrase: "a {} puffer jacket",
  },
  raincoat: {
    words:
      "rain coat, rain jacket, oilskin, oilskins, cagoule, mackintosh, waterproof jacket, yellow slicker, rain slicker",
    phrase: "a {} raincoat",
  },
  "fur-coat": {
    words:
      "sheepskin coat, sheepskin, shearling, shearling coat, shearling jacket, sheepskin jacket, fake fur coat, faux fur coat",
    phrase: "a {} fur coat",
  },
  tuxedo: {
    words: "tux, dinner jacket, dinner suit, black tie attire, black tie outfit, black tie dress code",
    phrase: "a {} tuxedo",
  },
  "school-uniform": {
    words: "school blazer, schoolboy uniform, schoolgirl uniform, academy uniform",
    phrase: "a {} school uniform",
  },
  "sports-bib": {
    words: "bib, training bib, press bib, photographer's bib, sports vest bib, tabard",
    phrase: "a {} bib",
  },
  bathrobe: { words: "dressing gown, bath robe, terry robe, house robe", phrase: "a {} bathrobe" },
  poncho: { words: "serape, ruana", phrase: "a {} poncho" },
  "off-shoulder-top": {
    words:
      "off the shoulder top, off shoulder blouse, bardot top, off the shoulder blouse, off shoulder sweater, off the shoulder sweater, off shoulder, off the shoulder, bare shoulders",
    phrase: "a {} off-shoulder top",
  },
  corset: { words: "bustier, steampunk corset, laced bodice, bodice", phrase: "a {} corset" },
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
  "wedding-dress": { words: "wedding gown, bridal gown, bridal dress", phrase: "a {} wedding dress" },
  "maid-dress": {
    words: "maid outfit, maid uniform, french maid, maid costume, maid's dress",
    phrase: "a {} maid's dress",
  },
  dirndl: { words: "tracht, trachten", phrase: "a {} dirndl" },
  qipao: {
    words: "cheongsam, chinese dress, ao dai, tang suit, mandarin collar jacket, changshan",
    phrase: "a {} qipao",
  },
  hanbok: { words: "jeogori, korean dress, hanfu", phrase: "a {} hanbok" },
  kurta: {
    words: "sherwani, salwar kameez, kameez, shalwar kameez, achkan, kurti, barong",
    phrase: "a {} kurta",
  },
  abaya: {
    words: "jilbab, chador robe, kaftan, caftan, thobe, thawb, djellaba, dishdasha, kandura, galabeya",
    phrase: "an {} abaya",
  },
  dashiki: {
    words: "agbada, boubou, kente, african shirt, kaba, ankara shirt, african print shirt, ankara dress",
    phrase: "a {} dashiki",
  },
} as const satisfies Terms<ClothingType>;

export const headwearTerms = {
  "hard-hat": {
    words: "hardhat, safety helmet, construction helmet, builder's helmet, work helmet",
    phrase: "a {} hard hat",
  },
  "chef-hat": {
    words: "chef's hat, chefs hat, cook's hat, chef toque, toque blanche, tall chef hat",
    phrase: "a {} chef's hat",
  },
  beret: { words: "french beret, painter's beret", phrase: "a {} beret" },
  "top-hat": {
    words: "tophat, silk hat, magician's hat, stovepipe hat, magician hat",
    phrase: "a {} top hat",
  },
  "bowler-hat": { words: "bowler, derby hat", phrase: "a {} bowler hat" },
  "straw-hat": {
    words: "sun hat, sunhat, panama, panama hat, boater, wide brimmed straw hat, farmer hat, gardening hat",
    phrase: "a {} straw hat",
  },
  "cowboy-hat": { words: "stetson, cowgirl hat, ten gallon hat, western hat", phrase: "a {} cowboy hat" },
  deerstalker: {
    words: "sherlock hat, detective hat, sherlock holmes hat, deerstalker hat",
    phrase: "a {} deerstalker",
  },
  "flat-cap": {
    words: "newsboy cap, newsboy hat, tweed cap, baker boy cap, ivy cap, flatcap",
    phrase: "a {} flat cap",
  },
  "peaked-cap": {
    words:
      "captain's hat, captain hat, captain's cap, officer's cap, police cap, police hat, pilot cap, pilot hat, pilot's cap, chauffeur cap, officer cap, captain cap, conductor hat, conductor's cap",
    phrase: "a {} peaked cap",
  },
  "side-cap": {
    words: "garrison cap, stewardess hat, forage cap",
    phrase: "a {} side cap",
  },
  "sailor-cap": {
    words: "sailor hat, sailor's cap, sailor's hat, white sailor hat",
    phrase: "a {} sailor cap",
  },
  "graduation-cap": {
    words: "mortarboard, graduation hat, grad cap, square academic cap, academic cap",
    phrase: "a {} graduation cap",
  },
  "surgical-cap": {
    words: "scrub cap, surgeon's cap, surgeon cap, hair net, hairnet, nurse cap, nurse's cap",
    phrase: "a {} surgical cap",
  },
  "head-bandana": {
    words: "bandana on his head, bandana on her head, head bandana, bandanna, do rag, durag",
    phrase: "a {} bandana",
  },
  headband: { words: "sweatband, hairband, hachimaki, sports headband", phrase: "a {} headband" },
  "firefighter-helmet": {
    words:
      "fire helmet, fireman helmet, firefighter's helmet, firefighter hat, fireman's helmet, fireman hat, fireman's hat",
    phrase: "a {} firefighter's helmet",
  },
  "army-helmet": {
    words: "military helmet, combat helmet, soldier's helmet, soldier helmet, war helmet",
    phrase: "a {} army helmet",
  },
  "bike-helmet": {
    words: "bicycle helmet, cycling helmet, cycle helmet, skate helmet, climbing helmet, ski helmet",
    phrase: "a {} bike helmet",
  },
  "racing-helmet": {
    words:
      "race helmet, motorcycle helmet, motorbike helmet, crash helmet, full face helmet, racing driver's helmet",
    phrase: "a {} racing helmet",
  },
  "riding-helmet": {
    words: "jockey cap, jockey helmet, equestrian helmet, riding hat",
    phrase: "a {} riding helmet",
  },
  "football-helmet": {
    words: "american football helmet, nfl helmet, quarterback helmet",
    phrase: "a {} football helmet",
  },
  "hockey-mask": {
    words: "hockey helmet, goalie mask, goalie helmet, goalkeeper mask, catcher's mask",
    phrase: "a {} hockey mask",
  },
  "fencing-mask": { words: "fencer's mask, fencing helmet, fencers mask", phrase: "a {} fencing mask" },
  "welding-mask": {
    words: "welder's mask, welding helmet, welder mask, face shield, welder's helmet, welding hood",
    phrase: "a {} welding mask",
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
    phrase: "a {} viking helmet",
  },
  "samurai-helmet": { words: "kabuto", phrase: "a {} samurai helmet" },
  "roman-helmet": {
    words: "centurion helmet, gladiator helmet, spartan helmet, crested helmet, greek helmet, galea",
    phrase: "a {} Roman helmet",
  },
  "pith-helmet": {
    words: "safari hat, explorer hat, explorer's hat, safari helmet",
    phrase: "a {} pith helmet",
  },
  "swim-cap": { words: "swimming cap, bathing cap", phrase: "a {} swim cap" },
  "judge-wig": {
    words: "judge's wig, powdered wig, barrister's wig, barrister wig",
    phrase: "a {} judge's wig",
  },
  mitre: { words: "bishop's hat, papal hat, bishop hat, miter", phrase: "a {} mitre" },
  wimple: { words: "nun's veil, coif, nun veil, nun's headdress", phrase: "a {} wimple" },
  hood: {
    words: "hood up, hooded head, hooded figure, cowl, hood over his head, hood over her head",
    phrase: "a {} hood",
  },
  "jester-hat": {
    words: "fool's cap, jester's hat, cap and bells, harlequin hat, jester cap",
    phrase: "a {} jester hat",
  },
  "santa-hat": {
    words: "christmas hat, santa's hat, father christmas hat, xmas hat",
    phrase: "a {} Santa hat",
  },
  tricorn: {
    words: "pirate hat, tricorne, three cornered hat, tricorn hat, pirate's hat",
    phrase: "a {} tricorn",
  },
  sombrero: { words: "mexican hat, mariachi hat", phrase: "a {} sombrero" },
  "conical-hat": {
    words: "rice hat, bamboo hat, asian straw hat, non la, kasa, paddy hat",
    phrase: "a {} conical hat",
  },
  fez: { words: "tarboosh, fez hat", phrase: "a {} fez" },
  kippah: { words: "yarmulke, skullcap, skull cap, kufi, taqiyah, zucchetto", phrase: "a {} kippah" },
  "laurel-wreath": {
    words: "laurel crown, laurel wreath on his head, laurel leaves",
    phrase: "a {} laurel wreath",
  },
  "flower-crown": {
    words: "flower wreath, flowers in hair, crown of flowers, floral crown, flower garland, floral wreath",
    phrase: "a {} flower crown",
  },
  "fur-hat": {
    words:
      "ushanka, fur cap, trapper hat, fox fur hat, hat with ear flaps, earflap hat, russian hat, shapka, cossack hat, furry hat",
    phrase: "a {} fur hat",
  },
  "bucket-hat": { words: "fisherman hat, fishing hat, cloche, bush hat", phrase: "a {} bucket hat" },
  "pillbox-hat": {
    words: "pillbox cap, pillbox, bellhop hat, bellhop cap, bellboy cap, fascinator",
    phrase: "a {} pillbox hat",
  },
  "sun-visor": { words: "visor cap, tennis visor, golf visor", phrase: "a {} sun visor" },
  "backwards-cap": {
    words:
      "backward cap, cap worn backwards, backwards snapback, cap on backwards, backwards baseball cap, cap backwards, reversed cap",
    phrase: "a {} backwards cap",
  },
  "party-hat": { words: "birthday hat, cone hat, birthday cone hat", phrase: "a {} party hat" },
  keffiyeh: {
    words: "kufiya, ghutra, shemagh, keffiyah, arab headdress, gutra, agal",
    phrase: "a {} keffiyeh",
  },
  "bridal-veil": { words: "wedding veil, bride's veil, lace veil", phrase: "a {} bridal veil" },
  tiara: { words: "diadem, coronet, small crown, jewelled tiara", phrase: "a {} tiara" },
  bonnet: { words: "sun bonnet, lace bonnet, prairie bonnet, mob cap", phrase: "a {} bonnet" },
} as const satisfies Terms<Headwear>;

export const eyewearTerms = {
  goggles: {
    words:
      "safety goggles, swimming goggles, ski goggles, safety glasses, lab goggles, swim goggles, aviator goggles, steampunk goggles",
    phrase: "{} goggles",
  },
  "diving-mask": {
    words: "dive mask, scuba mask, snorkel, snorkel mask, snorkeling mask, diver's mask",
    phrase: "a {} diving mask",
  },
  monocle: { words: "eyeglass, quizzing glass", phrase: "a {} monocle" },
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
  return Object.fromEntries(Object.entries(terms).map(([value, term]) => [value, term[part]]));
}
