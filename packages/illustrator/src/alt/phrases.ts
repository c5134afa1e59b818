import type {
  Accessory,
  ClothingType,
  Expression,
  Eyewear,
  FacialHair,
  HairStyle,
  Headwear,
  Lighting,
  Place,
  Skin,
} from "../brief/values.ts";

/** English phrases for the Brief's values. `{}` is replaced by a colour; phrases without it take none. */

export const expressionAdjectives: { readonly [value in Expression]: string } = {
  neutral: "",
  happy: "smiling",
  thoughtful: "thoughtful",
  surprised: "surprised",
  determined: "determined",
  calm: "calm",
  amused: "amused",
  curious: "curious",
  confident: "confident",
  sad: "sad",
  angry: "angry",
  excited: "excited",
  focused: "focused",
  skeptical: "skeptical",
};

/** Hair as something a person has. "Bald" is an adjective before the noun instead. */
export const hairPhrases: { readonly [value in Exclude<HairStyle, "bald">]: string } = {
  buzz: "a {} buzz cut",
  short: "short {} hair",
  curly: "curly {} hair",
  wavy: "wavy {} hair",
  afro: "a {} afro",
  long: "long {} hair",
  bob: "a {} bob",
  bun: "{} hair in a bun",
  ponytail: "a {} ponytail",
  braids: "{} braids",
  dreadlocks: "{} dreadlocks",
  mohawk: "a {} mohawk",
  undercut: "a {} undercut",
};

export const facialHairPhrases: { readonly [value in FacialHair]: string } = {
  none: "",
  stubble: "stubble",
  moustache: "a moustache",
  goatee: "a goatee",
  beard: "a beard",
};

export const eyewearPhrases: { readonly [value in Eyewear]: string } = {
  none: "",
  glasses: "{} glasses",
  sunglasses: "{} sunglasses",
  eyepatch: "an {} eyepatch",
};

export const skinPhrases: { readonly [value in Skin]: string } = {
  porcelain: "very light skin",
  light: "light skin",
  medium: "medium skin",
  olive: "olive skin",
  tan: "tan skin",
  brown: "brown skin",
  dark: "dark skin",
};

/** Features of the face and skin. Items that are worn or held have their own tables. */
export const featurePhrases: { readonly [value in Accessory]?: string } = {
  freckles: "freckles",
  tattoo: "a tattoo",
};

export const wornPhrases: { readonly [value in Accessory | Headwear]?: string } = {
  cap: "a {} cap",
  beanie: "a {} beanie",
  hat: "a {} hat",
  turban: "a {} turban",
  hijab: "a {} hijab",
  crown: "a {} crown",
  helmet: "a {} helmet",
  "wizard-hat": "a {} wizard hat",
  headphones: "{} headphones",
  earrings: "{} earrings",
  necklace: "a {} necklace",
  mask: "a {} mask",
  scarf: "a {} scarf",
  tie: "a {} tie",
  "bow-tie": "a {} bow tie",
};

export const heldPhrases: { readonly [value in Accessory]?: string } = {
  microphone: "a {} microphone",
  laptop: "a {} laptop",
  phone: "a {} phone",
  coffee: "a {} cup of coffee",
  book: "a {} book",
  camera: "a {} camera",
  flower: "a {} flower",
};

export const clothingPhrases: { readonly [value in ClothingType]: string } = {
  "t-shirt": "a {} T-shirt",
  shirt: "a {} shirt",
  hoodie: "a {} hoodie",
  sweater: "a {} sweater",
  blazer: "a {} blazer",
  suit: "a {} suit",
  dress: "a {} dress",
  overalls: "{} overalls",
  jacket: "a {} jacket",
  "lab-coat": "a {} lab coat",
  armor: "{} armor",
  spacesuit: "a {} spacesuit",
  robe: "a {} robe",
  uniform: "a {} uniform",
};

export const placePhrases: { readonly [value in Place]: string } = {
  bathroom: "in a bathroom",
  beach: "on the beach",
  bedroom: "in a bedroom",
  cafe: "in a cafe",
  car: "in a car",
  city: "in the city",
  classroom: "in a classroom",
  desert: "in the desert",
  forest: "in a forest",
  garden: "in a garden",
  gym: "in a gym",
  home: "at home",
  hospital: "in a hospital",
  hotel: "in a hotel",
  kitchen: "in a kitchen",
  library: "in a library",
  mountains: "in the mountains",
  office: "in an office",
  outdoor: "outdoors",
  park: "in a park",
  podcast: "in a podcast studio",
  restaurant: "in a restaurant",
  space: "in space",
  stage: "on a stage",
  store: "in a store",
  street: "on a street",
  studio: "in a studio",
  underwater: "underwater",
  none: "",
};

export const lightingPhrases: { readonly [value in Lighting]: string } = {
  day: "in daylight",
  night: "at night",
  sunset: "at sunset",
  neon: "in neon light",
  warm: "in warm light",
  cool: "in cool light",
  studio: "in studio light",
  cinematic: "in cinematic light",
};
