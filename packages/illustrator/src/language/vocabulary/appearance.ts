import type { Skin } from "../../brief/values/beings.ts";
import type { Eyewear, Headwear } from "../../brief/values/clothes.ts";
import type { FacialHair, HairColor, HairStyle } from "../../brief/values/hair.ts";
import type { Accessory } from "../../brief/values/things.ts";
import type { Synonyms } from "../lexicon-entry.ts";
import { chestAdornmentTerms, faceAdornmentTerms, headAdornmentTerms } from "./adornments.ts";
import { eyewearTerms, headwearTerms, termsOf } from "./costumes.ts";
import { thingPhrases, thingWords } from "./things.ts";
import { heldItemTerms, wornItemTerms } from "./tools.ts";

/**
 * The words of each trait that mean a value in a prompt, and the phrase for it in descriptions. In a phrase
 * `{}` is replaced by a colour; phrases without it take none.
 */

/** Hairstyles that need no noun. Adjacent colours are hair colours. */
export const hairStyleWords: Synonyms<HairStyle> = {
  bald: "bald, baldy, bald head, bald headed, shaved head, shaven head, hairless, no hair, without hair, shiny head, smooth head",
  buzz: "buzz cut, buzzcut, buzz, buzzed hair, cropped hair, close cropped, military haircut, induction cut",
  short: "short cut, short haired, crop, caesar cut, faux hawk",
  curly:
    "curly, curls, ringlets, curly haired, curly hair, corkscrew curls, coily hair, kinky hair, perm, permed hair, frizzy, frizzy hair",
  wavy: "wavy, waves in hair, wavy haired, wavy hair, beach waves, loose waves, tousled hair, flowing locks, messy hair, shaggy hair, wolf cut, shag cut, shaggy cut, finger waves, waves",
  afro: "afro, fro, afro hair, natural hair, afro textured hair",
  long: "long haired, long hair, straight hair, waist length hair, flowing hair, hair down, longer than shoulder, longer than her shoulder, longer than his shoulder, past her shoulder, past his shoulder, past the shoulder, below her shoulder, down her back, down his back, to her waist, to his waist, to the waist, to the hips, to her hips, hip length, down to her waist, down to his waist, down to the waist, mullet, mane of hair",
  bob: "bob, bob cut, lob, chin length hair, bobbed hair, pageboy",
  bun: "bun, hair bun, updo, hair up, hair in a bun",
  ponytail: "ponytail, pony tail, half ponytail, hair tied back",
  braids: "braid, braided hair, plait, pleats, french braid, braided",
  dreadlocks:
    "dreadlocks, dreads, locs, dread locks, dreadlocked, rasta, rastafarian, rasta hair, bantu knots",
  mohawk: "mohawk, mohawked, mohican",
  undercut: "undercut, under cut, shaved sides, fade, high fade, skin fade, fade haircut",
};

/** Noun phrases for hair. "Bald" is an adjective before the noun instead. */
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

/** Adjectives that mean a hairstyle only next to "hair". */
export const hairStyleAdjectives: Synonyms<HairStyle> = {
  short: "short, shorter, cropped, spiky, spiked, slick, slicked, neat",
  long: "long, longer, straight, sleek, silky, waist length, very long",
  curly: "curly, coily, kinky, frizzy",
  wavy: "wavy, messy, tousled, shaggy, windswept, flowing",
  buzz: "buzzed, shaved, shaven, very short",
  bob: "shoulder length, chin length, medium length",
};

/** Words that mean a hair colour without a noun. */
export const hairColorWords: { readonly [color: string]: string } = {
  blonde:
    "blonde, blond, blondie, golden blonde, flaxen, fair haired, fair hair, golden haired, towheaded, sandy hair, sandy haired, bleach blonde, bleached blonde",
  platinum: "platinum, platinum blonde, platinum blond, white blonde, ice blonde, icy blonde",
  darkblonde: "dirty blonde, dirty blond, dark blond, dark blonde, ash blonde, ash blond",
  honeyblonde: "honey blonde, honey blond, sandy blonde, sandy blond, caramel blonde",
  strawberryblonde: "strawberry blonde, strawberry blond",
  red: "ginger, redhead, red head, redheaded, red headed, ginger haired, carrot top",
  copper: "copper hair, copper haired, copper red",
  auburn: "auburn, chestnut red, titian, mahogany hair",
  burgundy: "burgundy hair",
  brown: "brunette, brunet, chestnut, hazel hair, mousy, dark brown hair, mocha hair, chocolate hair",
  caramel: "caramel hair, light brown hair",
  black: "raven haired, jet black hair, raven hair, dark haired, dark hair, black haired",
  gray: "salt and pepper, grizzled, silver haired, grey haired, gray haired, graying, greying, silver fox, ashen hair",
  white: "white haired, snow white hair",
};

/** Adjectives that mean a hair colour only next to "hair". */
export const hairColorAdjectives: Synonyms<HairColor> = {
  black: "dark, raven, ebony",
  blonde: "fair, sandy, light, honey, bleached, peroxide",
  brown: "chocolate, mousy",
};

export const facialHairWords: Synonyms<FacialHair> = {
  none: "clean shaven, cleanshaven, beardless, smooth shaven, freshly shaved, smooth faced, shaved face",
  stubble:
    "stubble, five o'clock shadow, 5 o'clock shadow, unshaven, scruff, scruffy, designer stubble, scruffy beard, light beard, five oclock shadow",
  moustache:
    "moustache, mustache, moustached, mustached, mustachioed, handlebar, handlebar moustache, stache, tache, pencil moustache, pencil mustache, walrus moustache",
  goatee: "goatee, soul patch, chin beard, van dyke, chin puff, goatee beard, goateed, goaty",
  beard:
    "beard, bearded, full beard, facial hair, whiskers, sideburns, mutton chops, bushy beard, long beard, braids in his beard, braid in his beard, beard braids, beard in braids, beard in two braids, beard with braids, beard tied in braids, beard is braided, beard plaits, plaits in his beard",
};

export const facialHairPhrases: { readonly [value in FacialHair]: string } = {
  none: "",
  stubble: "stubble",
  moustache: "a moustache",
  goatee: "a goatee",
  beard: "a beard",
};

export const eyewearWords: Synonyms<Eyewear> = {
  ...termsOf(eyewearTerms, "words"),
  none: "bare eyes, contact lenses, spectacle free, glasses free",
  glasses:
    "glasses, eyeglasses, specs, spectacles, bespectacled, reading glasses, eyewear, horn rims, horn rimmed, horn rimmed glasses, pince nez, frames, half moon glasses, half moon spectacles, aviator glasses, heart shaped glasses, cat eye glasses, cat eye specs, cat eye spectacles, cat eye frames, round glasses, round specs, square glasses, nerd glasses, geeky glasses, round spectacles",
  sunglasses:
    "sunglasses, sun glasses, shades, mirrorshades, mirror shades, mirrored shades, mirrored sunglasses, aviators, wayfarers, ray bans, dark glasses, sunnies, tinted glasses, visor, visor shades, aviator sunglasses, heart shaped sunglasses, heart sunglasses, mirrored glasses",
  eyepatch: "eyepatch, eye patch, eye patched, one eyed",
};

export const eyewearPhrases: { readonly [value in Eyewear]: string } = {
  ...termsOf(eyewearTerms, "phrase"),
  none: "",
  glasses: "{} glasses",
  sunglasses: "{} sunglasses",
  eyepatch: "an {} eyepatch",
};

export const headwearWords: Synonyms<Headwear> = {
  ...termsOf(headwearTerms, "words"),
  none: "bareheaded, bare headed, hatless",
  cap: "cap, baseball cap, baseball hat, snapback, trucker hat, trucker cap, velvet cap",
  beanie:
    "beanie, knit cap, knit hat, wool hat, woolly hat, winter hat, bobble hat, tuque, toque, stocking cap, woolen hat, woollen hat",
  hat: "hat, fedora, trilby, homburg, bicorne, witch's brim",
  turban: "turban, dastar, pagri, turbaned, head wrap, headwrap",
  hijab: "hijab, headscarf, head scarf, chador, niqab, hijabi, veil",
  crown: "crown, crowned",
  helmet: "helmet, helm, helmeted",
  "wizard-hat": "witch hat, pointy hat, pointed hat, magic hat, sorcerer hat",
  headphones: "headphone, headset, earphones, earbuds, ear buds, airpods, cans on ears",
};

export const headwearPhrases: { readonly [value in Exclude<Headwear, "none">]: string } = {
  ...termsOf(headwearTerms, "phrase"),
  cap: "a {} cap",
  beanie: "a {} beanie",
  hat: "a {} hat",
  turban: "a {} turban",
  hijab: "a {} hijab",
  crown: "a {} crown",
  helmet: "a {} helmet",
  "wizard-hat": "a {} wizard hat",
  headphones: "{} headphones",
};

export const accessoryWords: Synonyms<Accessory> = {
  ...termsOf(wornItemTerms, "words"),
  ...termsOf(heldItemTerms, "words"),
  ...termsOf(faceAdornmentTerms, "words"),
  ...termsOf(headAdornmentTerms, "words"),
  ...termsOf(chestAdornmentTerms, "words"),
  ...thingWords,
  earrings: "earring, ear ring, hoop earrings, hoop, ear cuff",
  "stud-earrings":
    "stud in his ear, stud in her ear, pearl studs, diamond studs, gold studs, small studs, silver studs, studs, ear stud, small earrings, tiny earrings",
  necklace:
    "necklace, pendant, locket, amulet, medallion, talisman, tooth on a cord, pendant on a cord, pendant on a chain",
  mask: "mask, masked, face mask, domino mask, surgical mask, balaclava",
  freckles: "freckle, freckled, freckly",
  tattoo: "tattoo, tattooed, inked, tatoo, face tattoo",
  "arm-tattoo":
    "arm tattoos, forearm tattoo, forearm tattoos, tattooed arms, tattooed arm, tattooed forearms, tattooed forearm, inked arms, inked forearms, tattoo sleeve, tattoo sleeves, sleeve tattoo, sleeve tattoos, sleeves of tattoos, sleeve of tattoos, full sleeve tattoo, half sleeve tattoo, arms covered in tattoos, arms full of tattoos, tattoos all over his arms, tattoos all over her arms, tattoos all over my arms",
  scarf: "scarf, scarves, shawl, bandana",
  tie: "tie, necktie, neck tie",
  "bow-tie": "bowtie, dickie bow",
  microphone: "microphone, mic, mike",
  laptop: "laptop, notebook computer, macbook, computer, keyboard",
  phone: "phone, smartphone, cell phone, cellphone, mobile phone, mobile, iphone in hand, telephone",
  coffee:
    "coffee, coffee cup, coffee mug, mug, latte, cappuccino, espresso, cup of coffee, takeaway cup, cup in hand, cup in his hand, cup in her hand, cup in their hand, steaming cup, paper cup, cup of cocoa, hot chocolate, hot cocoa, drink, hot drink",
  book: "book, textbook, reading a book, notebook, ledger, sketchbook, tome, guidebook, cookbook, spellbook, spell book, grimoire",
  camera: "camera, dslr, polaroid",
  flower: "flower, rose, daisy, sunflower, tulip, holding flowers",
};

/** Accessories that are worn. */
export const wornPhrases: { readonly [value in Accessory]?: string } = {
  ...termsOf(wornItemTerms, "phrase"),
  ...termsOf(headAdornmentTerms, "phrase"),
  ...termsOf(chestAdornmentTerms, "phrase"),
  earrings: "{} earrings",
  "stud-earrings": "{} stud earrings",
  necklace: "a {} necklace",
  mask: "a {} mask",
  scarf: "a {} scarf",
  tie: "a {} tie",
  "bow-tie": "a {} bow tie",
};

/** Accessories that are held. */
export const heldPhrases: { readonly [value in Accessory]?: string } = {
  ...termsOf(heldItemTerms, "phrase"),
  ...thingPhrases,
  microphone: "a {} microphone",
  laptop: "a {} laptop",
  phone: "a {} phone",
  coffee: "a {} cup of coffee",
  book: "a {} book",
  camera: "a {} camera",
  flower: "a {} flower",
};

/** Whether an accessory is held in a hand, and not worn. */
export function isHeld(accessory: string): boolean {
  return Object.hasOwn(heldPhrases, accessory);
}

/** Features of the face and skin. Items that are worn or held have their own tables. */
export const featurePhrases: { readonly [value in Accessory]?: string } = {
  ...termsOf(faceAdornmentTerms, "phrase"),
  freckles: "freckles",
  tattoo: "a tattoo",
  "arm-tattoo": "tattooed arms",
};

export const skinWords: Synonyms<Skin> = {
  porcelain:
    "pale, porcelain, pale skin, pale skinned, ivory skin, alabaster, fair complexioned, very fair skin, very light skin",
  light: "fair skinned, light skinned, fair skin, light skin, rosy skin, peach skin",
  medium: "medium skin, medium skinned, beige skin, medium skin tone, golden skin",
  olive: "olive skin, olive skinned, olive complexion, mediterranean complexion",
  tan: "tanned, tan skin, sun tanned, suntanned, bronzed, sun kissed skin, bronze skin, caramel skin",
  brown: "brown skin, brown skinned, medium dark skin",
  dark: "dark skin, dark skinned, deep skin, ebony skin, very dark skin, black skin, deep dark skin",
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

/** Adjectives that mean a skin tone only next to "skin". */
export const skinAdjectives: Synonyms<Skin> = {
  porcelain: "pale, porcelain, ivory, alabaster",
  light: "fair, light, rosy",
  medium: "medium, beige",
  olive: "olive",
  tan: "tan, bronze, caramel, golden",
  brown: "brown",
  dark: "dark, deep, ebony",
};
