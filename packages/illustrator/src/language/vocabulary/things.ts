import type { Accessory } from "../../brief/values.ts";

/** A thing that is held and drawn as its emoji, and the words for it. */
interface ThingTerm {
  readonly emoji: string;
  readonly words: string;
}

type ThingTerms = { readonly [value in Accessory]?: ThingTerm };

/**
 * Things that are held and have no drawing of this package. They are drawn as the emoji of Fluent Emoji, which also means
 * them in a prompt of any language. Words that often mean something else are read after "holding" and the like only.
 */
export const thingTerms = {
  // Music
  saxophone: thing("🎷", "sax, tenor sax, alto sax, saxophones, trombone"),
  "piano-keyboard": thing("🎹", "synthesizer, synth, keytar, electric piano, piano keys"),
  accordion: thing("🪗", "concertina, squeezebox"),
  "snare-drum": thing("🥁", `djembe, bongo drum, bongos, tambourine, ${held("a drum")}`),
  flute: thing("🪈", "piccolo, pan flute, clarinet, oboe"),
  maracas: thing("🪇", "maraca"),
  // Food and drinks
  "wine-glass": thing(
    "🍷",
    "glass of wine, glass of red wine, glasses of wine, glass of port, goblet of wine",
  ),
  "beer-mug": thing(
    "🍺",
    `pint of beer, glass of beer, mug of beer, pint of ale, tankard, stein, ${held("a beer")}`,
  ),
  "cocktail-glass": thing("🍸", `martini, margarita, mojito, martini glass, ${held("a cocktail")}`),
  "bubble-tea": thing("🧋", "boba, boba tea"),
  "milk-glass": thing("🥛", "glass of milk, cup of milk"),
  milkshake: thing("🥤", "smoothie, soft drink, soda cup"),
  "pizza-slice": thing("🍕", `slice of pizza, pizza slice, slices of pizza, ${held("a pizza")}`),
  "ice-cream": thing("🍦", "ice cream cone, gelato, icecream"),
  "birthday-cake": thing("🎂", `${held("a cake")}`),
  cupcake: thing("🧁", "cupcakes, muffin"),
  "baked-cookie": thing("🍪", `cookie in hand, ${held("a cookie")}`),
  croissant: thing("🥐", "croissants"),
  baguette: thing("🥖", "baguettes, loaf of bread, fresh loaf"),
  "red-apple": thing("🍎", `apple in hand, ${held("an apple")}, eating an apple`),
  "ripe-banana": thing("🍌", `${held("a banana")}, eating a banana`),
  "garden-carrot": thing(
    "🥕",
    `${held("a carrot")}, eating a carrot, nibbling a carrot, nibbling on a carrot`,
  ),
  hamburger: thing("🍔", `cheeseburger, ${held("a burger")}, eating a burger`),
  "noodle-bowl": thing("🍜", "bowl of ramen, bowl of noodles, bowl of soup, ramen bowl, bowl of pho"),
  "sushi-roll": thing("🍣", `nigiri, ${held("sushi")}, eating sushi`),
  popcorn: thing("🍿", "bucket of popcorn, bag of popcorn"),
  lollipop: thing("🍭", "lolly, lollipops"),
  "honey-pot": thing("🍯", "jar of honey, honey jar, pot of honey"),
  acorn: thing("🌰", "acorns, nut in its paws"),
  chopsticks: thing("🥢", "chop sticks"),
  "wooden-spoon": thing("🥄", `ladle, ${held("a spoon")}`),
  // Tools and instruments of science
  "old-key": thing(
    "🗝",
    `brass key, golden key, bunch of keys, set of keys, ring of keys, key in hand, ${held("a key")}`,
  ),
  telescope: thing("🔭", "spyglass, spy glass, telescopes"),
  microscope: thing("🔬", "microscopes"),
  syringe: thing("💉", "hypodermic needle"),
  "water-bucket": thing("🪣", `pail, mop and bucket, ${held("a bucket")}`),
  pickaxe: thing("⛏", "pick axe, pick axes, mining pick"),
  "fire-extinguisher": thing("🧯", "fire extinguishers"),
  "brass-compass": thing("🧭", `compass in hand, ${held("a compass")}`),
  "paper-map": thing("🗺", `treasure map, old map, map in hand, ${held("a map")}, reading a map`),
  "desk-globe": thing("🌍", held("a globe")),
  stopwatch: thing("⏱", "stop watch, stopwatches"),
  "sand-timer": thing("⌛", `hour glass, ${held("an hourglass")}, hourglass in hand`),
  "alarm-clock": thing("⏰", "alarm clocks"),
  "paper-lantern": thing("🏮", held("a lantern")),
  flashlight: thing("🔦", "flash light, pocket torch, electric torch"),
  "clay-vase": thing("🏺", `amphora, clay pot, pottery vase, ${held("a vase")}`),
  yarn: thing("🧶", "ball of yarn, ball of wool, knitting needles, knitting"),
  newspaper: thing("📰", "reading the paper, morning paper, newspapers"),
  "parchment-scroll": thing("📜", `parchment, papyrus, papyrus scroll, ${held("a scroll")}`),
  // Stage, film and celebrations
  "theater-masks": thing("🎭", "theatre masks, comedy and tragedy masks, theatre mask"),
  clapperboard: thing("🎬", "clapper board, film slate, clapboard"),
  "video-camera": thing("🎥", "movie camera, camcorder, cine camera"),
  megaphone: thing("📣", "bullhorn, loudhailer"),
  trophy: thing("🏆", "trophies, winner's cup, championship cup"),
  "sports-medal": thing("🏅", "gold medal, olympic medal, silver medal, bronze medal"),
  "party-balloon": thing("🎈", `bunch of balloons, ${held("a balloon")}, holding balloons`),
  "gift-box": thing("🎁", `wrapped gift, wrapped present, ${held("a present")}, ${held("a gift")}`),
  gemstone: thing("💎", `precious stone, ${held("a diamond")}, ${held("a gem")}`),
  "money-bag": thing("💰", "bag of money, bag of gold, bag of coins, sack of gold, money bags, piggy bank"),
  // Sports and games
  "american-football": thing("🏈", "rugby ball"),
  volleyball: thing("🏐", "volleyball ball, beach ball"),
  "bowling-ball": thing("🎳", "bowling pins, bowling pin"),
  "ping-pong-paddle": thing("🏓", "table tennis bat, ping pong bat, ping pong racket, table tennis paddle"),
  "hockey-stick": thing("🏒", "ice hockey stick, hockey sticks"),
  skateboard: thing("🛹", "skate board, longboard"),
  skis: thing("🎿", "pair of skis, ski poles"),
  "ice-skates": thing("⛸", "ice skate, figure skates, pair of skates"),
  "yo-yo": thing("🪀", "yoyo"),
  "toy-kite": thing("🪁", `${held("a kite")}, flying a kite`),
  "chess-piece": thing("♟", `chess pawn, chess figure, ${held("a pawn")}`),
  "game-dice": thing("🎲", `pair of dice, die in hand, d20, ${held("dice")}`),
  "playing-card": thing("🃏", "playing cards, deck of cards, tarot cards, hand of cards"),
  "stuffed-toy": thing(
    "🧸",
    `toy bear, stuffed bear, ${held("a teddy bear")}, ${held("a teddy")}, ${held("her teddy bear")}, ${held("his teddy bear")}`,
  ),
  "puzzle-piece": thing("🧩", "jigsaw piece, puzzle pieces"),
  // Of everyday
  "lipstick-tube": thing("💄", `tube of lipstick, ${held("a lipstick")}`),
  handbag: thing("👜", "hand bag, purse"),
  // More food, drinks and things of everyday
  sandwich: thing("🥪", "sandwiches, bagel, panini"),
  taco: thing("🌮", "tacos, burrito"),
  "hot-dog": thing("🌭", "hotdog, hot dogs"),
  "glazed-donut": thing("🍩", `${held("a donut")}, ${held("a doughnut")}, eating a donut`),
  "chocolate-bar": thing("🍫", "bar of chocolate, piece of chocolate, chocolate bars"),
  "orange-fruit": thing("🍊", `${held("an orange")}, peeling an orange, tangerine, eating an orange`),
  "lemon-fruit": thing("🍋", `${held("a lemon")}, slice of lemon`),
  "grape-bunch": thing("🍇", "bunch of grapes, cluster of grapes"),
  "cherry-pair": thing("🍒", `${held("cherries")}, handful of cherries`),
  "ripe-pineapple": thing("🍍", `${held("a pineapple")}`),
  "watermelon-slice": thing("🍉", `slice of watermelon, watermelon slices, ${held("a watermelon")}`),
  "corn-cob": thing("🌽", `ear of corn, corn on the cob, ${held("corn")}`),
  "cheese-wedge": thing("🧀", `wheel of cheese, piece of cheese, block of cheese, ${held("cheese")}`),
  pretzel: thing("🥨", "pretzels"),
  pancakes: thing("🥞", "stack of pancakes, plate of pancakes"),
  "french-fries": thing("🍟", "fries, bag of fries, bag of chips"),
  "salad-bowl": thing("🥗", `bowl of salad, ${held("a salad")}`),
  "cake-slice": thing("🍰", "slice of cake, piece of cake, slice of cheesecake"),
  "apple-pie": thing("🥧", `slice of pie, ${held("a pie")}`),
  "wrapped-candy": thing("🍬", "bag of sweets, piece of candy, candies"),
  "rice-ball": thing("🍙", "onigiri, rice balls"),
  "champagne-glass": thing(
    "🥂",
    "glass of champagne, champagne flute, flute of champagne, champagne glasses, glass of prosecco",
  ),
  "wine-bottle": thing(
    "🍾",
    `bottle of champagne, bottle of wine, champagne bottle, bottle of rum, bottle of beer, beer bottle, ${held("a bottle")}`,
  ),
  "whisky-glass": thing(
    "🥃",
    "glass of whisky, glass of whiskey, whiskey glass, glass of bourbon, glass of scotch, glass of rum",
  ),
  "baby-bottle": thing("🍼", "milk bottle, baby bottles"),
  "lit-candle": thing(
    "🕯",
    `${held("a candle")}, candlestick, candle in hand, candle in his hand, candle in her hand`,
  ),
  "diamond-ring": thing("💍", `engagement ring, ring box, ${held("a ring")}`),
  screwdriver: thing("🪛", "screw driver, power drill"),
  handsaw: thing("🪚", `hand saw, ${held("a saw")}`),
  toothbrush: thing("🪥", "tooth brush, brushing teeth, brushing his teeth, brushing her teeth"),
  "hand-mirror": thing("🪞", `pocket mirror, ${held("a mirror")}`),
  "hair-comb": thing("🪮", "hairbrush, hair brush"),
  "radio-set": thing("📻", `transistor radio, boombox, boom box, walkie talkie, ${held("a radio")}`),
  "vinyl-record": thing("💿", `vinyl records, vinyl, vinyls, ${held("a record")}`),
  abacus: thing("🧮", "calculator, pocket calculator"),
  "lead-pencil": thing("✏", `pencil in hand, pencils, ${held("a pencil")}`),
  "fountain-pen": thing("🖊", `ballpoint pen, pen in hand, pen and paper, ${held("a pen")}`),
  "feather-quill": thing("🪶", `goose quill, quill pen, feather quill, feather pen, ${held("a feather")}`),
  "paper-folder": thing("📁", `file folder, folders, dossier, case file, ${held("a file")}`),
  banknotes: thing("💵", `stack of cash, wad of cash, dollar bills, ${held("money")}, ${held("cash")}`),
  "gold-coin": thing("🪙", `gold coins, coin in hand, ${held("a coin")}, flipping a coin`),
  "credit-card": thing("💳", "bank card, credit cards"),
  "shopping-bags": thing("🛍", "shopping bag, grocery bag, grocery bags, paper bag, tote bag"),
  "wicker-basket": thing(
    "🧺",
    `basket of apples, basket of fruit, basket of flowers, basket of eggs, picnic basket, laundry basket, basket on her arm, ${held("a basket")}`,
  ),
  "protest-sign": thing("🪧", `placard, picket sign, cardboard sign, ${held("a sign")}, holding up a sign`),
  "hand-flag": thing("🏳", `flagpole, waving a flag, ${held("a flag")}`),
  frisbee: thing("🥏", "flying disc"),
  "autumn-leaf": thing("🍁", `maple leaf, ${held("a leaf")}`),
  "potted-plant": thing(
    "🪴",
    `pot plant, plant pot, houseplant, house plant, succulent, potted plants, ${held("a plant")}`,
  ),
  "flower-bouquet": thing(
    "💐",
    "bouquet, bunch of flowers, bouquet of flowers, bouquet of roses, bunch of roses, bouquets",
  ),
  "bare-skull": thing("💀", `human skull, skull in hand, ${held("a skull")}`),
  "paper-heart": thing("❤", `${held("a heart")}, heart shaped box, heart shaped balloon`),
  "toy-rocket": thing("🚀", `model rocket, ${held("a rocket")}`),
  "toy-car": thing("🚗", "model car, toy truck"),
  "conch-shell": thing("🐚", `sea shell, conch, conch shell, ${held("a shell")}`),
  padlock: thing("🔒", `${held("a lock")}`),
  "hand-bell": thing("🔔", `brass bell, ${held("a bell")}, ringing a bell`),
  "sewing-needle": thing("🪡", "needle and thread, knitting needle, sewing"),
  "lotion-bottle": thing("🧴", "bottle of lotion, sunscreen, spray bottle, shampoo bottle, spray can"),
  "paper-ticket": thing("🎟", "tickets, boarding pass, train ticket, movie ticket"),
  suitcase: thing("🧳", "luggage, travel bag, trolley case, suitcases"),
} as const satisfies ThingTerms;

/** The thing in the hand. */
export type Thing = keyof typeof thingTerms;

export function isThing(name: Accessory): name is Thing {
  return Object.hasOwn(thingTerms, name);
}

function thing(emoji: string, words: string): ThingTerm {
  return { emoji, words };
}

/** The words for a thing that somebody holds, such as "a map". */
function held(noun: string): string {
  return ["holding", "carrying", "clutching"].map((verb) => `${verb} ${noun}`).join(", ");
}

export const thingWords: { readonly [value in Accessory]?: string } = Object.fromEntries(
  Object.entries(thingTerms).map(([value, { words }]) => [value, words]),
);

/** The phrases for things in descriptions. A thing in the plural has no article. */
export const thingPhrases: { readonly [value in Accessory]?: string } = Object.fromEntries(
  Object.keys(thingTerms).map((value) => {
    const noun = value.replaceAll("-", " ");
    return [value, /(?:[^s]s|popcorn|ice cream|yarn|dice)$/.test(noun) ? `{} ${noun}` : `a {} ${noun}`];
  }),
);
