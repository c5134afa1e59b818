import type { Accessory } from "../../brief/values/things.ts";
import type { Terms } from "./costumes.ts";

/** Make-up, marks of the skin and piercings: drawn on the face. */
export const faceAdornmentTerms = {
  lipstick: { words: "lip gloss, lipgloss, painted lips, lip stick, lip tint", phrase: "{} lipstick" },
  eyeliner: {
    words:
      "eye liner, winged eyeliner, winged liner, cat eye makeup, cat eye liner, cat eye eyeliner, kohl, kohl rimmed eyes, kohl lined eyes, kohled eyes, mascara, guyliner, black liner",
    phrase: "{} eyeliner",
  },
  eyeshadow: {
    words:
      "eye shadow, smoky eye, smokey eye, smoky eyes, smokey eyes, eye makeup, glitter eyes, glitter makeup",
    phrase: "{} eyeshadow",
  },
  blusher: {
    words:
      "rouge, rosy cheeks, rosy cheeked, pink cheeks, red cheeks, ruddy cheeks, flushed cheeks, apple cheeks, wind burnt cheeks, windburnt cheeks, glowing cheeks, blush on her cheeks, blush makeup",
    phrase: "{} cheeks",
  },
  "face-paint": {
    words:
      "war paint, warpaint, painted face, facepaint, tribal paint, body paint, tribal face paint, painted stripes on face, paint on her face, paint on his face, paint stripes on her cheeks, paint stripes on his cheeks",
    phrase: "{} face paint",
  },
  "clown-makeup": {
    words:
      "clown face, clown make up, clown face paint, mime makeup, mime face paint, white clown face, painted clown face, clown nose, red nose",
    phrase: "clown make-up",
  },
  scar: {
    words:
      "scarred, battle scar, facial scar, scar across, scarred face, battle scarred, scar over, scar on, scar through",
    phrase: "a scar",
  },
  vitiligo: { words: "vitiligo patches", phrase: "vitiligo" },
  "beauty-mark": {
    words:
      "beauty spot, birthmark, mole on her cheek, mole on his cheek, mole above her lip, mole under her eye, mole below her eye, mole under his eye, mole near, mole by",
    phrase: "a beauty mark",
  },
  bindi: { words: "tilaka, red dot on her forehead, maang tikka, tikka" },
  "nose-stud": {
    words:
      "nose piercing, pierced nose, nose pin, nostril piercing, nostril stud, stud in her nose, stud in his nose",
  },
  "nose-ring": {
    words:
      "septum ring, septum piercing, nose hoop, septum, bull ring, pierced septum, ring in her nose, ring in his nose",
  },
  "eyebrow-piercing": {
    words: "pierced eyebrow, eyebrow ring, brow piercing, eyebrow stud, pierced brow",
    phrase: "an {} eyebrow piercing",
  },
  "lip-ring": {
    words: "lip piercing, labret, lip stud, snakebites, snake bites, pierced lip, labret piercing",
  },
  "dirt-smudge": {
    words:
      "flour everywhere, covered in flour, dusted with flour, flour on his face, flour on her face, flour all over, grease on one cheek, grease on her cheek, grease on his cheek, smudge on her cheek, smudge on his cheek, smudge of grease, soot on her face, soot on his face, smudged face, dirt on her face, dirt on his face, oil on her cheek, oil on his cheek, paint on her cheek, paint on his cheek, flour on her nose, flour on his nose, flour on her cheek, flour on his cheek, sooty face, dirty face",
    phrase: "a {} smudge on the cheek",
  },
} as const satisfies Terms<Accessory>;

/** What is worn in the hair or on the head, besides headwear. */
export const headAdornmentTerms = {
  "hair-bow": {
    words:
      "bow in her hair, bow in hair, bow in the hair, ribbon in her hair, ribbon in hair, ribbon in the hair, hair ribbon, hair ribbons, ribbons in her hair, scrunchie, hair tie, bow on her head, hairbow, big bow on her head",
  },
  "hair-flower": {
    words:
      "flower in her hair, flower in his hair, flower in the hair, flower behind her ear, flower behind his ear, flower behind one ear, flower behind the ear, rose in her hair, rose in his hair, rose behind her ear, flowers in her hair, flowers in his hair, hibiscus in her hair, hibiscus behind her ear, hibiscus flower in her hair, daisy in her hair, daisies in her hair, lily in her hair, flower tucked behind her ear, flower tucked behind his ear, orchid in her hair, flowers woven into her hair",
    phrase: "a {} flower in the hair",
  },
  "hair-clips": {
    words:
      "hair clip, barrette, barrettes, hairpin, hairpins, hair pin, hair pins, bobby pin, bobby pins, hair slide, hair slides, hairclip, hairclips, clip in her hair, clips in her hair, claw clip, hair stick, hair sticks, kanzashi",
  },
  "hair-pencil": {
    words:
      "pencil in her hair, pencil in his hair, held by a pencil, pencil through her bun, pencil in her bun, pencil in the bun, pencil behind her ear, pencil behind his ear, pencil behind one ear, pen behind his ear, pen behind her ear, pencil stuck in her bun, held up with a pencil",
    phrase: "a {} pencil in the hair",
  },
  halo: { words: "halos, angel halo, glowing halo, faint halo, golden halo" },
  "small-horns": {
    words:
      "horns, little horns, tiny horns, devil horns, demon horns, curved horns, curled horns, ram horns, horn buds, black horns",
    phrase: "{} horns",
  },
  "cat-ears": {
    words:
      "kitty ears, neko ears, nekomimi, cat ear headband, catgirl, cat girl, cat boy, neko girl, fox ears, wolf ears, animal ears, cat ear",
  },
  "bunny-ears": { words: "rabbit ears, bunny girl, bunny ear, bunny ear headband" },
} as const satisfies Terms<Accessory>;

/** What is worn around the neck and over the clothes. */
export const chestAdornmentTerms = {
  choker: {
    words:
      "velvet choker, spiked collar, torc, torque, leather choker, lace choker, spiked choker, collar with spikes, black choker",
  },
  "pearl-necklace": {
    words:
      "pearls, string of pearls, strand of pearls, pearl strand, row of pearls, bead necklace, beaded necklace",
  },
  "tooth-pendant": {
    words:
      "tooth on a cord, dog tooth on a cord, single dog tooth on a cord, wolf tooth on a cord, shark tooth on a cord, bear tooth on a cord, tooth necklace, tooth pendant, shark tooth necklace, shark tooth pendant, fang necklace, claw necklace, bear claw necklace",
    phrase: "a {} tooth on a cord",
  },
  "neck-chain": {
    words:
      "gold chain, silver chain, chain necklace, cuban chain, cuban link chain, thin chain, gold chains, silver chains, neck chain, thick chain, chain around his neck, chain around her neck, dog tag, dog tags",
    phrase: "a {} chain",
  },
  brooch: {
    words: "lapel pin, pin badge, enamel pin, enamel pins, badge, badges, rosette, cameo brooch, leaf brooch",
  },
  "buttonhole-flower": {
    words:
      "boutonniere, corsage, buttonhole, rose in the buttonhole, flower in the buttonhole, flower in his buttonhole, flower in her buttonhole, rose in his buttonhole, rose in her buttonhole, carnation in his buttonhole, carnation in the buttonhole, flower in his lapel, flower in her lapel, flower on his lapel, rose on his lapel, rose in his lapel",
    phrase: "a {} flower in the buttonhole",
  },
  suspenders: {
    words:
      "trouser braces, suspender, braces over a shirt, braces over his shirt, red braces, leather braces, black braces",
  },
  backpack: {
    words: "rucksack, school bag, schoolbag, knapsack, hiking pack, backpack straps, satchel",
  },
  "shoulder-towel": {
    words:
      "towel over the shoulder, towel over his shoulder, towel over her shoulder, towel around his neck, towel around her neck, towel round his neck, towel round her neck, towel around the neck, towel on his shoulder, towel on her shoulder",
    phrase: "a {} towel over the shoulder",
  },
  lanyard: {
    words:
      "name tag, name badge, id badge, id card, press pass, nametag, conference badge, lanyard badge, access badge",
  },
  "lowered-mask": {
    words:
      "mask under the chin, mask under his chin, mask under her chin, mask below the chin, mask pulled down",
    phrase: "a {} mask below the chin",
  },
  "plaid-scarf": {
    words:
      "tartan scarf, checked scarf, checkered scarf, chequered scarf, check scarf, gingham scarf, houndstooth scarf, plaid woolen scarf, plaid wool scarf, plaid shawl, tartan shawl, checked shawl, scarf with checks",
  },
  "striped-scarf": {
    words:
      "stripy scarf, stripey scarf, striped woolen scarf, striped wool scarf, striped shawl, striped knit scarf, striped knitted scarf, scarf with stripes, college scarf, football scarf",
  },
  "silk-scarf": {
    words:
      "silk neck scarf, silk neckerchief, neckerchief, neck scarf, silk foulard, foulard, satin scarf, chiffon scarf, scarf of silk, silk cravat",
  },
  sash: { words: "shoulder sash, pageant sash, sash across" },
  "flower-garland": {
    words: "lei, flower lei, marigold garland, flower necklace, garland of flowers",
    phrase: "a {} garland",
  },
} as const satisfies Terms<Accessory>;

export type FaceAdornment = keyof typeof faceAdornmentTerms;
export type HeadAdornment = keyof typeof headAdornmentTerms;
export type ChestAdornment = keyof typeof chestAdornmentTerms;

export function isFaceAdornment(name: string): name is FaceAdornment {
  return Object.hasOwn(faceAdornmentTerms, name);
}

export function isHeadAdornment(name: string): name is HeadAdornment {
  return Object.hasOwn(headAdornmentTerms, name);
}

export function isChestAdornment(name: string): name is ChestAdornment {
  return Object.hasOwn(chestAdornmentTerms, name);
}
