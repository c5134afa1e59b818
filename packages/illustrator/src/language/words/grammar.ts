import type { Entry } from "../entry.ts";

/** Words that say nothing themselves but steer what others say. */
export const grammar: readonly { readonly words: string; readonly entry: Entry }[] = [
  {
    words:
      "no, not, without, never, lacking, minus, sans, free of, nor, neither, isn't, isnt, doesn't, doesnt, don't, dont, hasn't, hasnt, aren't, wearing no, not wearing, devoid of, avoid, exclude, excluding, does not have, instead of, rather than, w/o",
    entry: { turn: "negate" },
  },
  {
    words:
      "but, with, wearing, wears, has, having, who, only, just, however, yet, instead, in, on, at, while, against, plus, sporting, holding",
    entry: { turn: "end" },
  },
  {
    words: "hair, haired, hairstyle, haircut, hairdo, locks, tresses, mane, hairs, strands",
    entry: { paint: "hair.color" },
  },
  {
    words: "skin, skinned, complexion, skin tone, fur, furred, scales, feathers, feathered, bodied, body",
    entry: { paint: "skin" },
  },
  {
    words:
      "background, backdrop, wall, bg, backgrounds, gradient background, colored background, coloured background, behind",
    entry: { paint: "background.color" },
  },
  {
    words:
      "clothes, clothing, outfit, garment, attire, dressed, clad, costume, pants, trousers, jeans, clothed, wardrobe",
    entry: { paint: "clothing.color" },
  },
  {
    words:
      "eye, eyed, face, smile, look, voice, heart, lip, lipstick, nail, wing, winged, shoe, boot, glove, belt, sky, light, glow, tooth, teeth, nose, ear, eyeshadow, sword, shield, staff, wand, bag, backpack, car seat, tail, horn, window, door, table, chair, makeup, lens, screen, balloon, ball, ribbon, sash, star, logo, badge, house, flag, guitar, bike, horse, eyebrow, collar, button, horned, sunglass, grass, snow, tea, wine, hour",
    entry: { paint: "none" },
  },
];
