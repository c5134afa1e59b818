import { type BodyPart, bodyParts } from "../../brief/values/beings.ts";
import type { LexiconEntry } from "../lexicon-entry.ts";

/** Parts of beings, and the words for them. */
function parts(words: { readonly [part in BodyPart]: string }) {
  return bodyParts.map((part) => ({ words: words[part], entry: { part, colorTarget: "none" as const } }));
}

/** Words that have no trait but affect how others are read. */
export const grammar: readonly { readonly words: string; readonly entry: LexiconEntry }[] = [
  ...parts({
    wings: "wing, winged",
    horns: "horns, horn, horned, antler, antenna",
    shell: "shell, carapace",
    tail: "tail",
    mane: "mane",
    beak: "beak",
    ears: "ear",
    belly: "belly, tummy",
    crest: "crest, spikes, spines",
    markings: "spots, markings, patches, panels",
  }),
  {
    words:
      "no, not, without, never, lacking, minus, sans, free of, nor, neither, isn't, isnt, doesn't, doesnt, don't, dont, hasn't, hasnt, aren't, wearing no, not wearing, devoid of, avoid, exclude, excluding, does not have, instead of, rather than, w/o, anything but, far from, leave out, leave off, skip the, lose the, ditch the, drop the, remove, take off, takes off, taking off, taken off, took off, get rid of, replace, omit, zero, no more, no longer, ain't, aint, wasn't, weren't, didn't, won't, can't, cannot, bereft of, free from, nothing like, in place of, in lieu of, not so much, refuses to wear, refusing to wear, hardly any, hardly, barely any, scarcely any, could do without, does without, done with, gave up, gives up, given up, giving up, said goodbye to, says goodbye to, parted with, got rid of, did away with, don't put in, do not put in, don't include, do not include, don't add, do not add, don't draw, do not draw, don't show, do not show, don't paint, don't give",
    entry: { negation: "negate" },
  },
  {
    words:
      "but, with, wearing, wears, has, having, who, only, just, however, yet, instead, in, on, at, while, against, plus, sporting, holding, besides, though, although, even though, because, since, even if, unless, never takes off, never removes, never without, never seen without, hardly ever takes off, refuses to take off, won't take off, can't stop, cannot stop, can't help, cannot help, can't hide, not hiding",
    entry: { negation: "end" },
  },
  {
    words:
      "except, except for, excepting, apart from, aside from, other than, save for, with the exception of",
    entry: { negation: "except" },
  },
  {
    words:
      "hair, haired, hairstyle, haircut, hairdo, locks, tresses, mane, hairs, strands, wig, hairpiece, fringe, wisp",
    entry: { colorTarget: "hair.color" },
  },
  {
    words: "skin, skinned, complexion, skin tone, fur, furred, scales, feathers, feathered, bodied, body",
    entry: { colorTarget: "skin" },
  },
  {
    words:
      "background, backdrop, wall, bg, curtain, drapes, wallpaper, backgrounds, gradient background, colored background, coloured background, behind, sky",
    entry: { colorTarget: "background.color" },
  },
  {
    words:
      "line art, lineart, line drawing, line work, linework, accent, accents, outlines, contour, ink lines, lines, ink, spot colour, spot color",
    entry: { colorTarget: "inkColor" },
  },
  {
    words:
      "candle light, candlelight, rim light, rim lighting, side light, backlight, backlighting, lighting, glow, firelight, magic glow, stage light, light from below, underlight, light",
    entry: { colorTarget: "lightColor" },
  },
  {
    words:
      "clothes, clothing, outfit, garment, attire, dressed, clad, clothed, wardrobe, top, garb, ensemble, getup",
    entry: { colorTarget: "clothing.color" },
  },
  {
    words: "pants, trousers, jeans, kilt, shorts, leggings, chinos, slacks, tights, stocking, sock",
    entry: { colorTarget: "clothing.color", weakTarget: true },
  },
  {
    words:
      "eye, eyed, face, smile, look, voice, heart, lip, lipstick, nail, wing, winged, shoe, boot, glove, belt, flare, rim, tint, cast, haze, fog, mist, smoke, tube, lamp, ember, tooth, teeth, nose, ear, eyeshadow, bulletproof vest, stab vest, ballistic vest, sword, shield, staff, wand, bag, backpack, car seat, tail, horn, window, door, table, chair, makeup, lens, screen, balloon, ball, ribbon, sash, star, logo, badge, house, flag, guitar, bike, horse, eyebrow, collar, button, horned, root, sunglass, grass, snow, tea, wine, hour",
    entry: { colorTarget: "none" },
  },
  // Wraps of cloth are the clothes of somebody of whom nothing else is said.
  { words: "wraps", entry: { colorTarget: "clothing.color", weakTarget: true } },
  // A skirt is only part of an outfit: a blouse next to it is the clothing.
  {
    words: "skirt, miniskirt, tutu, pencil skirt",
    entry: {
      impliedTraits: [{ path: "clothing.type", value: "dress" }],
      colorTarget: "clothing.color",
      weakTarget: true,
    },
  },
  {
    words: "white coat, white lab coat, white doctor's coat",
    entry: {
      traits: [
        { path: "clothing.type", value: "lab-coat" },
        { path: "clothing.color", value: "white" },
      ],
      colorTarget: "clothing.color",
    },
  },
  {
    words:
      "structured white coat, fluffy white coat, woollen white coat, wool white coat, winter white coat, oversized white coat, fashionable white coat, elegant white coat, fur white coat",
    entry: {
      traits: [
        { path: "clothing.type", value: "jacket" },
        { path: "clothing.color", value: "white" },
      ],
      colorTarget: "clothing.color",
    },
  },
  // Words for things that share a word with a trait.
  {
    words:
      "cap table, handlebars, handlebar of, the handlebar, phone handlebar, crown of the head, crown molding, dog eared, wedding veil, bridal veil, beekeeper veil, beekeeper's veil, white veil, lace veil, black veil, face veil of mesh, crow's feet, high spirits, glitter tears, tattoo parlour, tattoo parlor, tattoo shop, cup noodle, teddy boy",
    entry: {},
  },
  // "Neutral" alone may mean the gender, "a neutral expression" does not.
  { words: "neutral", entry: { impliedTraits: [{ path: "gender", value: "neutral" }] } },
  { words: "not without, never without, not lacking", entry: { negation: "end" } },
  // "Not only happy but brave" negates neither.
  {
    words:
      "pencil behind his ear, pencil behind her ear, pencil behind their ear, pencil case, pencil skirted",
    entry: {},
  },
  // Cut-outs in clothes and paper cut-outs do not mean a transparent background.
  {
    words:
      "cut out shoulder, cutout shoulder, cut out sleeve, cutout sleeve, cut out back, paper cut out, paper cutout, cutout paper, cut out paper, cardboard cut out, cardboard cutout, cut out for, feeling isolated, feels isolated",
    entry: {},
  },
  {
    words:
      "please, not included, not shown, not visible, not pictured, not needed, not wanted, not allowed, not invited, not welcome, not only, not just, no problem, no worries, no doubt, no matter, no wonder, no one, not to mention, nothing, more or less, no less, couldn't care less, wine glasses, beer glasses, champagne glasses, cocktail glasses, water glasses, shot glasses, drinking glasses, glasses of",
    entry: {},
  },
];
