import type { TraitValue } from "../lexicon-entry.ts";

/** A look that people ask for by name, and what it means. */
interface NamedLook {
  readonly words: string;
  readonly states?: readonly TraitValue[];
  /** What the look has unless the prompt says otherwise. */
  readonly implies?: readonly TraitValue[];
}

const style = (value: string): TraitValue => ({ path: "style", value });
const framing = (value: string): TraitValue => ({ path: "framing", value });
const lighting = (value: string): TraitValue => ({ path: "lighting", value });
const place = (value: string): TraitValue => ({ path: "place", value });
const background = (value: string): TraitValue => ({ path: "background.color", value });

const office: readonly TraitValue[] = [
  place("studio"),
  lighting("studio"),
  { path: "clothing.type", value: "blazer" },
];

/** Looks that a style shows. */
export const namedLooks: readonly NamedLook[] = [
  {
    words:
      "notion style, notion avatar, notion like, notion illustration, notion face, notion portrait, notion, open peeps, ink portrait, pen and ink, fountain pen drawing, black and white ink, black ink drawing, monochrome ink",
    states: [style("ink")],
  },
  {
    words:
      "bitmoji, bitmoji style, bitmoji like, memoji, memoji style, memoji like, animoji, genmoji, snapchat avatar, zepeto, pixar, pixar style, pixar like, pixar character, disney pixar, dreamworks, dreamworks style, 3d avatar, 3d character",
    states: [style("3d")],
  },
  {
    words:
      "gta cover, gta style, gta v, gta 5, gta loading screen, gta loading screen art, grand theft auto, grand theft auto cover, gta poster, gta, vice city cover, loading screen art",
    states: [style("comic")],
    implies: [framing("upper-body"), place("city"), lighting("sunset")],
  },
  {
    words:
      "d and d portrait, d and d character portrait, dnd portrait, dnd character portrait, dungeons and dragons portrait, baldur's gate portrait, pathfinder portrait, tabletop rpg portrait, ttrpg portrait, rpg portrait, fantasy portrait",
    states: [framing("bust")],
    implies: [style("sketch"), lighting("cinematic")],
  },
  {
    words:
      "d and d, d and d character, dnd, dnd character, dungeons and dragons, dungeons and dragons character",
    implies: [framing("bust"), style("sketch"), lighting("cinematic")],
  },
  {
    words:
      "linkedin headshot, linkedin photo, linkedin profile photo, linkedin profile picture, linkedin picture, linkedin portrait, corporate headshot, professional headshot, business headshot, company headshot, resume photo, cv photo, staff photo, employee photo",
    states: [framing("headshot")],
    implies: office,
  },
  { words: "linkedin, business portrait, corporate portrait", implies: [framing("headshot"), ...office] },
  {
    words: "passport photo, id photo, id card photo, mugshot",
    states: [framing("headshot")],
    implies: [place("none"), background("white"), { path: "expression", value: "neutral" }],
  },
  {
    words: "emoji, emoji of, emoji style, as an emoji, emoticon",
    implies: [style("flat"), framing("headshot")],
  },
  {
    words:
      "sticker, stickers, whatsapp sticker, telegram sticker, line sticker, sticker style, sticker art, vinyl sticker, laptop sticker",
    implies: [style("sticker"), background("transparent")],
  },
  {
    words:
      "studio ghibli, ghibli, ghibli style, shonen, shonen style, shojo, makoto shinkai, anime style, manga style",
    states: [style("cartoon")],
  },
  { words: "cel shaded, cel shading, cell shaded, caricature, kawaii", implies: [style("cartoon")] },
  { words: "aardman, wallace and gromit, laika, coraline style", states: [style("clay")] },
  {
    words:
      "corporate memphis, alegria style, undraw, storyset, humaaans, kurzgesagt, kurzgesagt style, duolingo style",
    states: [style("flat")],
  },
  {
    words:
      "cryptopunk, cryptopunks, nes style, snes style, game boy style, gameboy style, pixel sprite, sprite sheet, stardew valley, stardew valley style, terraria style, undertale style, 8 bit sprite",
    states: [style("pixel")],
  },
  { words: "crossy road, minecraft skin, minecraft style", states: [style("voxel")] },
  {
    words:
      "oil on canvas, oil painted, watercolour painting, ink and watercolour, ink and watercolor, pastel drawing",
    states: [style("sketch")],
  },
];

/** Looks of which there is no style, and the nearest style. A warning says so. */
export const nearestLooks: readonly NamedLook[] = [
  {
    words: "new yorker style, new yorker cartoon, new yorker caricature, hedcut, stipple portrait",
    states: [style("ink")],
  },
  {
    words: "south park, south park style, felt puppet, muppet style",
    states: [style("flat")],
  },
  {
    words:
      "simpsons, simpsons style, the simpsons, family guy style, rick and morty, rick and morty style, adventure time style, futurama style, bob's burgers style, peanuts style, tintin style, ligne claire, asterix style, moomin style, hanna barbera, looney tunes, rubber hose, rubber hose style, cuphead style, arcane style",
    states: [style("cartoon")],
  },
  {
    words:
      "roy lichtenstein, lichtenstein, andy warhol, warhol style, banksy, banksy style, stencil art, graffiti, graffiti style, street art style, shepard fairey, hope poster, ukiyo e, woodblock print, borderlands style, spider verse, spiderverse, spider verse style, telltale style",
    states: [style("comic")],
  },
  {
    words:
      "funko pop, funko, funko style, nendoroid, amigurumi, crochet doll, crocheted, needle felt, needle felted, knitted doll, plush style, rag doll, animal crossing, animal crossing style, balloon animal style",
    states: [style("clay")],
  },
  { words: "sims style, the sims style, fortnite style, overwatch style", states: [style("3d")] },
  { words: "roblox, roblox style, ps1 style, ps1 graphics, n64 style, origami", states: [style("voxel")] },
  {
    words: "mosaic style, byzantine mosaic, hologram style",
    states: [style("abstract")],
  },
  {
    words: "van gogh, van gogh style, monet style, impressionist, fresco, baroque painting",
    states: [style("sketch")],
  },
];
