import type { Accessory } from "../../brief/values/things.ts";
import { phraseOf } from "./costumes.ts";

/** A thing that is held and drawn as its emoji, and the words for it. */
interface ThingTerm {
  readonly emoji: string;
  readonly words: string;
  /** Words that mean it only where somebody has it: "with a kite". */
  readonly inHand: string;
  /** Where else these words mean it, or that they do not after "with". */
  readonly context?: "listed" | "held" | undefined;
}

type ThingTerms = { readonly [value in Accessory]?: ThingTerm };

/**
 * Things that are held and have no drawing of this package. They are drawn as the emoji of Fluent Emoji, which also means
 * them in a prompt of any language.
 */
export const thingTerms = {
  // Music
  saxophone: thing("🎷", "sax, tenor sax, alto sax, trombone"),
  "piano-keyboard": thing("🎹", "synthesizer, synth, keytar, electric piano, piano keys"),
  accordion: thing("🪗", "concertina, squeezebox"),
  "snare-drum": thing("🥁", "djembe, bongo drum, bongos, tambourine", "drum", "listed"),
  flute: thing("🪈", "piccolo, pan flute, clarinet, oboe"),
  maracas: thing("🪇", "maraca"),
  // Food and drinks
  "wine-glass": thing("🍷", "glass of wine, glass of red wine, glass of port, goblet of wine"),
  "beer-mug": thing("🍺", "pint of beer, glass of beer, mug of beer, pint of ale, tankard, stein", "beer"),
  "cocktail-glass": thing("🍸", "martini, margarita, mojito, martini glass", "cocktail"),
  "bubble-tea": thing("🧋", "boba, boba tea"),
  "milk-glass": thing("🥛", "glass of milk, cup of milk"),
  milkshake: thing("🥤", "smoothie, soft drink, soda cup"),
  "pizza-slice": thing("🍕", "slice of pizza", "pizza"),
  "ice-cream": thing("🍦", "ice cream cone, gelato, icecream"),
  "birthday-cake": thing("🎂", "", "cake"),
  cupcake: thing("🧁", "cupcakes, muffin"),
  "baked-cookie": thing("🍪", "cookie in hand", "cookie"),
  croissant: thing("🥐", "croissants"),
  baguette: thing("🥖", "loaf of bread, fresh loaf"),
  "red-apple": thing("🍎", "apple in hand, eating an apple", "apple"),
  "ripe-banana": thing("🍌", "eating a banana", "banana"),
  "garden-carrot": thing("🥕", "eating a carrot, nibbling a carrot, nibbling on a carrot", "carrot"),
  hamburger: thing("🍔", "cheeseburger, eating a burger", "burger"),
  "noodle-bowl": thing(
    "🍜",
    "bowl of ramen, bowl of noodles, bowl of soup, ramen bowl, bowl of pho",
    "ramen, noodles, pho, udon",
  ),
  "sushi-roll": thing("🍣", "nigiri, eating sushi", "sushi"),
  popcorn: thing("🍿", "bucket of popcorn, bag of popcorn"),
  lollipop: thing("🍭", "lolly"),
  "honey-pot": thing("🍯", "jar of honey, honey jar, pot of honey"),
  acorn: thing("🌰", "acorns, nut in its paws"),
  chopsticks: thing("🥢", "chop sticks"),
  "wooden-spoon": thing("🥄", "ladle", "spoon"),
  // Tools and instruments of science
  "old-key": thing(
    "🗝",
    "brass key, golden key, bunch of keys, set of keys, ring of keys, key in hand",
    "key",
  ),
  telescope: thing("🔭", "spyglass, spy glass"),
  microscope: thing("🔬", ""),
  syringe: thing("💉", "hypodermic needle"),
  "water-bucket": thing("🪣", "pail, mop and bucket", "bucket", "listed"),
  pickaxe: thing("⛏", "pick axe, pick axes, mining pick"),
  "fire-extinguisher": thing("🧯", ""),
  "brass-compass": thing("🧭", "compass in hand", "compass", "listed"),
  "paper-map": thing("🗺", "treasure map, old map, map in hand, reading a map", "map", "listed"),
  "desk-globe": thing("🌍", "", "globe", "listed"),
  stopwatch: thing("⏱", "stop watch"),
  "sand-timer": thing("⌛", "hour glass, hourglass in hand", "hourglass", "listed"),
  "alarm-clock": thing("⏰", ""),
  "paper-lantern": thing("🏮", "", "lantern"),
  flashlight: thing("🔦", "flash light, pocket torch, electric torch"),
  "clay-vase": thing("🏺", "amphora, clay pot, pottery vase", "vase"),
  yarn: thing("🧶", "ball of yarn, ball of wool, knitting needles, knitting"),
  newspaper: thing("📰", "reading the paper, morning paper"),
  "parchment-scroll": thing("📜", "parchment, papyrus, papyrus scroll", "scroll", "listed"),
  // Stage, film and celebrations
  "theater-masks": thing("🎭", "comedy and tragedy masks, theatre mask"),
  clapperboard: thing("🎬", "clapper board, film slate, clapboard"),
  "video-camera": thing("🎥", "movie camera, camcorder, cine camera"),
  megaphone: thing("📣", "bullhorn, loudhailer"),
  trophy: thing("🏆", "winner's cup, championship cup"),
  "sports-medal": thing("🏅", "gold medal, olympic medal, silver medal, bronze medal"),
  "party-balloon": thing("🎈", "bunch of balloons, holding balloons", "balloon"),
  "gift-box": thing("🎁", "wrapped gift, wrapped present", "present, gift"),
  gemstone: thing("💎", "precious stone", "diamond, gem", "held"),
  "money-bag": thing("💰", "bag of money, bag of gold, bag of coins, sack of gold"),
  // Sports and games
  "american-football": thing("🏈", "rugby ball"),
  volleyball: thing("🏐", "volleyball ball, beach ball"),
  "bowling-ball": thing("🎳", "bowling pin"),
  "ping-pong-paddle": thing("🏓", "table tennis bat, ping pong bat, ping pong racket, table tennis paddle"),
  "hockey-stick": thing("🏒", "ice hockey stick"),
  skateboard: thing("🛹", "skate board, longboard"),
  skis: thing("🎿", "pair of skis, ski poles"),
  "ice-skates": thing("⛸", "ice skate, figure skates, pair of skates"),
  "yo-yo": thing("🪀", "yoyo"),
  "toy-kite": thing("🪁", "flying a kite", "kite", "listed"),
  "chess-piece": thing("♟", "chess pawn, chess figure", "pawn"),
  "game-dice": thing("🎲", "pair of dice, die in hand, d20", "dice"),
  "playing-card": thing("🃏", "deck of cards, tarot cards, hand of cards"),
  "stuffed-toy": thing("🧸", "toy bear, stuffed bear", "teddy bear, teddy"),
  "puzzle-piece": thing("🧩", "jigsaw piece"),
  // Of everyday
  "lipstick-tube": thing("💄", "tube of lipstick", "lipstick", "held"),
  handbag: thing("👜", "hand bag, purse"),
  // More food, drinks and things of everyday
  sandwich: thing("🥪", "sandwiches, bagel, panini"),
  taco: thing("🌮", "tacos, burrito"),
  "hot-dog": thing("🌭", "hotdog"),
  "glazed-donut": thing("🍩", "eating a donut", "donut, doughnut"),
  "chocolate-bar": thing("🍫", "bar of chocolate, piece of chocolate"),
  "orange-fruit": thing("🍊", "peeling an orange, tangerine, eating an orange", "orange", "held"),
  "lemon-fruit": thing("🍋", "slice of lemon", "lemon"),
  "grape-bunch": thing("🍇", "bunch of grapes, cluster of grapes"),
  "cherry-pair": thing("🍒", "handful of cherries", "cherry", "held"),
  "ripe-pineapple": thing("🍍", "", "pineapple"),
  "watermelon-slice": thing("🍉", "slice of watermelon", "watermelon"),
  "corn-cob": thing("🌽", "ear of corn, corn on the cob", "corn", "held"),
  "cheese-wedge": thing("🧀", "wheel of cheese, piece of cheese, block of cheese", "cheese", "held"),
  pretzel: thing("🥨", "pretzels"),
  pancakes: thing("🥞", "stack of pancakes, plate of pancakes"),
  "french-fries": thing("🍟", "fries, bag of fries, bag of chips"),
  "salad-bowl": thing("🥗", "bowl of salad", "salad"),
  "cake-slice": thing("🍰", "slice of cake, piece of cake, slice of cheesecake"),
  "apple-pie": thing("🥧", "slice of pie", "pie"),
  "wrapped-candy": thing("🍬", "bag of sweets, piece of candy, candies"),
  "rice-ball": thing("🍙", "onigiri"),
  "champagne-glass": thing(
    "🥂",
    "glass of champagne, champagne flute, flute of champagne, glass of prosecco",
  ),
  "wine-bottle": thing(
    "🍾",
    "bottle of champagne, bottle of wine, champagne bottle, bottle of rum, bottle of beer, beer bottle",
    "bottle",
  ),
  "whisky-glass": thing(
    "🥃",
    "glass of whisky, glass of whiskey, whiskey glass, glass of bourbon, glass of scotch, glass of rum",
  ),
  "baby-bottle": thing("🍼", "milk bottle"),
  "lit-candle": thing("🕯", "candlestick, candle in hand, candle in his hand, candle in her hand", "candle"),
  "diamond-ring": thing("💍", "engagement ring, ring box", "ring", "held"),
  screwdriver: thing("🪛", "screw driver, power drill"),
  handsaw: thing("🪚", "hand saw", "saw", "listed"),
  toothbrush: thing("🪥", "tooth brush, brushing teeth, brushing his teeth, brushing her teeth"),
  "hand-mirror": thing("🪞", "pocket mirror", "mirror"),
  "hair-comb": thing("🪮", "hairbrush, hair brush"),
  "radio-set": thing("📻", "transistor radio, boombox, boom box, walkie talkie", "radio"),
  "vinyl-record": thing("💿", "vinyl record", "record, vinyl", "held"),
  abacus: thing("🧮", "calculator, pocket calculator"),
  "lead-pencil": thing("✏", "pencil in hand, pencils", "pencil"),
  "fountain-pen": thing("🖊", "ballpoint pen, pen in hand, pen and paper", "pen"),
  "feather-quill": thing("🪶", "goose quill, quill pen, feather pen", "feather", "held"),
  "paper-folder": thing("📁", "file folder, folders, dossier, case file", "file", "held"),
  banknotes: thing("💵", "stack of cash, wad of cash, dollar bills", "money, cash", "held"),
  "gold-coin": thing("🪙", "coin in hand, flipping a coin", "coin"),
  "credit-card": thing("💳", "bank card"),
  "shopping-bags": thing("🛍", "shopping bag, grocery bag, paper bag, tote bag"),
  "wicker-basket": thing(
    "🧺",
    "basket of apples, basket of fruit, basket of flowers, basket of eggs, picnic basket, laundry basket, basket on her arm",
    "basket",
    "listed",
  ),
  "protest-sign": thing("🪧", "placard, picket sign, cardboard sign, holding up a sign", "sign"),
  "hand-flag": thing("🏳", "flagpole, waving a flag", "flag"),
  frisbee: thing("🥏", "flying disc"),
  "autumn-leaf": thing("🍁", "maple leaf", "leaf", "held"),
  "potted-plant": thing("🪴", "pot plant, plant pot, houseplant, house plant, succulent", "plant"),
  "flower-bouquet": thing(
    "💐",
    "bouquet, bunch of flowers, bouquet of flowers, bouquet of roses, bunch of roses",
  ),
  "bare-skull": thing("💀", "human skull, skull in hand", "skull", "held"),
  "paper-heart": thing("❤", "heart shaped box, heart shaped balloon", "heart", "held"),
  "toy-rocket": thing("🚀", "model rocket", "rocket"),
  "toy-car": thing("🚗", "model car, toy truck"),
  "conch-shell": thing("🐚", "sea shell, conch", "shell", "held"),
  padlock: thing("🔒", "", "lock", "held"),
  "hand-bell": thing("🔔", "brass bell, ringing a bell", "bell", "listed"),
  "sewing-needle": thing("🪡", "needle and thread, knitting needle, sewing"),
  "lotion-bottle": thing("🧴", "bottle of lotion, sunscreen, spray bottle, shampoo bottle, spray can"),
  "paper-ticket": thing("🎟", "tickets, boarding pass, train ticket, movie ticket"),
  "book-stack": thing(
    "📚",
    "stack of books, pile of books, stack of novels, pile of novels, stacks of books, piles of books",
  ),
  stone: thing("🪨", "pebble in hand", "pebble, pebbles, stone, stones, rock, rocks", "held"),
  suitcase: thing("🧳", "luggage, travel bag, trolley case"),
} as const satisfies ThingTerms;

/** The thing in the hand. */
export type Thing = keyof typeof thingTerms;

export function isThing(name: Accessory): name is Thing {
  return Object.hasOwn(thingTerms, name);
}

function thing(emoji: string, words: string, inHand = "", context?: "listed" | "held"): ThingTerm {
  return { emoji, words, inHand, context };
}

/** Words that mean a held thing only where somebody has it, besides those of things. */
const toolsInHand: { readonly [value in Accessory]?: Omit<ThingTerm, "emoji" | "words"> } = {
  "wooden-staff": { inHand: "staff, cane, stick" },
  "soccer-ball": { inHand: "ball, football" },
  "bow-and-arrow": { inHand: "bow", context: "held" },
  parcel: { inHand: "package, box", context: "held" },
  envelope: { inHand: "letter" },
  coffee: { inHand: "cup, espresso" },
  "tea-cup": { inHand: "tea, chai, matcha" },
  book: { inHand: "novel, diary, journal, comic book, magazine, manuscript, hymnal" },
  "crystal-ball": { inHand: "orb" },
};

export const wordsInHand: { readonly [value in Accessory]?: Omit<ThingTerm, "emoji" | "words"> } = {
  ...thingTerms,
  ...toolsInHand,
};

export const thingWords: { readonly [value in Accessory]?: string } = Object.fromEntries(
  Object.entries(thingTerms).map(([value, { words }]) => [value, words]),
);

/** The phrases for things in descriptions. */
export const thingPhrases: { readonly [value in Accessory]?: string } = Object.fromEntries(
  Object.keys(thingTerms).map((value) => [value, phraseOf(value)]),
);
