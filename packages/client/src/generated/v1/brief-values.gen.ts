// This file is copied from the illustrator's src/brief/values.ts

/**
 * All values of the Brief, by path. Face codes store the position of a value in its list, so new values are added at the
 * end of a list and none is moved or removed.
 */

export const subjects = [
  "human",
  "robot",
  "cat",
  "dog",
  "fox",
  "owl",
  "bear",
  "panda",
  "lion",
  "rabbit",
  "penguin",
  "dragon",
  "alien",
  "ghost",
  "monster",
  "eagle",
  "parrot",
  "rooster",
  "hen",
  "chick",
  "duck",
  "duckling",
  "goose",
  "swan",
  "unicorn",
  "griffin",
  "minotaur",
  "pegasus",
  "phoenix",
  "dinosaur",
  "werewolf",
  "yeti",
  "snowman",
  "scarecrow",
  "cactus",
  "mushroom",
  "pumpkin",
  "avocado",
  "egg",
  "candle",
  "pizza",
  "strawberry",
  "sunflower",
  "tree",
  "wolf",
  "polar-bear",
  "red-panda",
  "koala",
  "raccoon",
  "squirrel",
  "beaver",
  "otter",
  "badger",
  "skunk",
  "hedgehog",
  "zebra",
  "giraffe",
  "camel",
  "llama",
  "moose",
  "deer",
  "yak",
  "goat",
  "sheep",
  "ram",
  "cow",
  "ox",
  "horse",
  "donkey",
  "bee",
  "ladybird",
  "butterfly",
  "ant",
  "spider",
  "snail",
  "turkey",
  "peacock",
  "toucan",
  "flamingo",
  "pigeon",
  "raven",
  "robin",
  "puffin",
  "mouse",
  "rat",
  "hamster",
  "guinea-pig",
  "ferret",
  "pig",
  "boar",
  "frog",
  "axolotl",
  "tortoise",
  "crocodile",
  "lizard",
  "chameleon",
  "snake",
  "tiger",
  "leopard",
  "cheetah",
  "panther",
  "elephant",
  "hippo",
  "rhino",
  "cloud",
  "star",
  "sun",
  "moon",
  "planet",
  "troll",
  "goblin",
  "skeleton",
  "mummy",
  "slime",
  "cyclops",
  "golem",
  "gargoyle",
  "ogre",
  "toaster",
  "light-bulb",
  "book",
  "cup",
  "teapot",
  "donut",
  "clock",
  "seal",
  "walrus",
  "whale",
  "dolphin",
  "orca",
  "shark",
  "fish",
  "octopus",
  "jellyfish",
  "crab",
  "lobster",
  "sloth",
  "lemur",
  "monkey",
  "gorilla",
  "kangaroo",
  "bat",
  "capybara",
  "meerkat",
  "mole",
  "platypus",
] as const;

export const fantasies = [
  "elf",
  "orc",
  "vampire",
  "zombie",
  "fairy",
  "wizard",
  "superhero",
  "pirate",
  "ninja",
  "knight",
  "astronaut",
  "mermaid",
  "angel",
  "demon",
  "genie",
  "gnome",
] as const;

export const genders = ["feminine", "masculine", "neutral"] as const;

export const ages = ["child", "adolescent", "young_adult", "adult", "senior"] as const;

/** Where people come from, in regions in which skin and hair are alike. */
export const origins = [
  "africa",
  "west-africa",
  "east-africa",
  "southern-africa",
  "north-africa",
  "middle-east",
  "central-asia",
  "south-asia",
  "southeast-asia",
  "east-asia",
  "asia",
  "pacific",
  "indigenous-americas",
  "latin-america",
  "caribbean",
  "nordic",
  "europe",
  "eastern-europe",
  "southern-europe",
  "african-diaspora",
] as const;

/** Skin tones of people. Robots, animals and creatures take a colour instead. */
export const skins = ["porcelain", "light", "medium", "olive", "tan", "brown", "dark"] as const;

export const hairStyles = [
  "bald",
  "buzz",
  "short",
  "curly",
  "wavy",
  "afro",
  "long",
  "bob",
  "bun",
  "ponytail",
  "braids",
  "dreadlocks",
  "mohawk",
  "undercut",
] as const;

/** Haircuts: what exactly a hairstyle looks like. */
export const hairCuts = [
  "bald",
  "buzz",
  "crew",
  "receding",
  "thinning",
  "side-part",
  "quiff",
  "slick-back",
  "messy",
  "bowl",
  "undercut",
  "mohawk",
  "pixie",
  "shaved-side",
  "bob",
  "wavy-bob",
  "long-straight",
  "long-fringe",
  "long-wavy",
  "long-curly",
  "top-bun",
  "low-bun",
  "high-ponytail",
  "low-ponytail",
  "two-braids",
  "crown-braid",
  "puffs",
  "space-buns",
  "cornrows",
  "short-locs",
  "long-locs",
  "small-afro",
  "big-afro",
  "short-curls",
  "long-curls",
] as const;

export const hairColors = [
  "black",
  "brown",
  "blonde",
  "red",
  "auburn",
  "gray",
  "white",
  "blue",
  "pink",
  "green",
  "purple",
  "teal",
] as const;

export const facialHairs = ["none", "stubble", "moustache", "goatee", "beard"] as const;

/** `medium` is the style's own length, `long` reaches to the chest. */
export const beardLengths = ["medium", "long"] as const;

export const eyewears = ["none", "glasses", "sunglasses", "eyepatch"] as const;

/** Shapes of the frames of glasses. */
export const frameShapes = ["round", "square", "cat-eye"] as const;

export const headwears = [
  "none",
  "cap",
  "beanie",
  "hat",
  "turban",
  "hijab",
  "crown",
  "helmet",
  "wizard-hat",
  "headphones",
] as const;

export const accessories = [
  "earrings",
  "necklace",
  "mask",
  "freckles",
  "tattoo",
  "scarf",
  "tie",
  "bow-tie",
  "microphone",
  "laptop",
  "phone",
  "coffee",
  "book",
  "camera",
  "flower",
] as const;

/** The expressions in which every avatar can be shown. */
export const emotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
] as const;

export const expressions = [
  "neutral",
  ...emotions,
  "sad",
  "angry",
  "excited",
  "focused",
  "skeptical",
] as const;

/** What arms and hands do. A hand that holds something goes on holding it. */
export const postures = [
  "relaxed",
  "waving",
  "arms-crossed",
  "hand-on-heart",
  "chin-on-hand",
  "hands-on-hips",
  "hands-in-pockets",
  "thumbs-up",
] as const;

export const clothingTypes = [
  "t-shirt",
  "shirt",
  "hoodie",
  "sweater",
  "blazer",
  "suit",
  "dress",
  "overalls",
  "jacket",
  "lab-coat",
  "armor",
  "spacesuit",
  "robe",
  "uniform",
] as const;

export const places = [
  "bathroom",
  "beach",
  "bedroom",
  "cafe",
  "car",
  "city",
  "classroom",
  "desert",
  "forest",
  "garden",
  "gym",
  "home",
  "hospital",
  "hotel",
  "kitchen",
  "library",
  "mountains",
  "office",
  "outdoor",
  "park",
  "podcast",
  "restaurant",
  "space",
  "stage",
  "store",
  "street",
  "studio",
  "underwater",
  "none",
] as const;

/** What a stage is for. It refines the place `stage`. */
export const stages = ["talk", "theater", "concert", "comedy"] as const;

export const lightings = ["day", "night", "sunset", "neon", "warm", "cool", "studio", "cinematic"] as const;

export const styles = [
  "flat",
  "cartoon",
  "line-art",
  "sketch",
  "pixel",
  "voxel",
  "clay",
  "minimal",
  "comic",
  "abstract",
  "ink",
  "sticker",
  "3d",
] as const;

export const framings = ["headshot", "bust", "upper-body", "full-body"] as const;

/** Compositions: how the image is taken, and with which props. */
export const looks = ["iphone", "selfie", "podcast", "car", "conference", "raw"] as const;

/** How reference images can be stylized. */
export const portraitKinds = [
  "comic",
  "pop-art",
  "sketch",
  "pixel",
  "duotone",
  "watercolor",
  "poster",
] as const;

/** The named colours. Any CSS colour name and #hex value is allowed too. */
export const colors = [
  "black",
  "white",
  "gray",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "navy",
  "purple",
  "pink",
  "brown",
  "beige",
  "gold",
  "silver",
] as const;

/** Backgrounds without a place: a colour, or nothing. */
export const backgroundColors = [...colors, "transparent"] as const;

export type Subject = (typeof subjects)[number];
export type Fantasy = (typeof fantasies)[number];
export type Gender = (typeof genders)[number];
export type Age = (typeof ages)[number];
export type Origin = (typeof origins)[number];
export type Skin = (typeof skins)[number];
export type HairStyle = (typeof hairStyles)[number];
export type HairCut = (typeof hairCuts)[number];
export type HairColor = (typeof hairColors)[number];
export type FacialHair = (typeof facialHairs)[number];
export type BeardLength = (typeof beardLengths)[number];
export type Eyewear = (typeof eyewears)[number];
export type FrameShape = (typeof frameShapes)[number];
export type Headwear = (typeof headwears)[number];
export type Accessory = (typeof accessories)[number];
export type Expression = (typeof expressions)[number];
export type Posture = (typeof postures)[number];
export type ClothingType = (typeof clothingTypes)[number];
export type Place = (typeof places)[number];
export type Stage = (typeof stages)[number];
export type Lighting = (typeof lightings)[number];
export type StyleName = (typeof styles)[number];
export type Framing = (typeof framings)[number];
export type LookName = (typeof looks)[number];
export type ColorName = (typeof colors)[number];
export type PortraitKind = (typeof portraitKinds)[number];
