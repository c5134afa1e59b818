import type { Medium, StyleName } from "../../brief/values/pictures.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** Words for media. Most of them name a style, too. */
export const mediumWords: Synonyms<Medium> = {
  "line-drawing":
    "line illustration, outline drawing, contour drawing, black and white drawing, coloring page, colouring page",
  "one-line":
    "one line, single line, continuous line, one continuous line, continuous line drawing, one continuous line drawing, one line drawing, single line drawing, one line art, single line art, continuous line art",
  blueprint: "blueprint, blueprint style, technical drawing",
  chalk: "chalk drawing, chalk art, in chalk, chalkboard drawing, chalk on a blackboard",
  "neon-sign": "neon sign style, as a neon sign, neon outline, neon line art, glowing outline",
  watercolor:
    "watercolor, watercolour, watercolor painting, watercolour painting, watercolor ish, watercolor style, watercolour style, aquarelle, ink and watercolour, ink and watercolor",
  gouache:
    "gouache, tempera, poster paint, acrylic painting, acrylics, acrylic paint, painterly concept art, painterly style, digital painting",
  "oil-painting":
    "oil painting, oil on canvas, oil portrait, oil paint, oils, in oils, impasto, renaissance painting, renaissance portrait, renaissance inspired, baroque, baroque painting, old master, painting, painted portrait, classical painting, sfumato, craquelure, impressionist, impressionist painting, van gogh style",
  crayon:
    "crayon, crayons, wax crayon, oil pastel, pastel drawing, colored pencil, coloured pencil, drawn by a child, child's drawing",
  "paper-cut":
    "paper cut, papercut, paper cutout, cut paper, paper collage, layered paper, paper craft, papercraft, paper art",
  "pencil-drawing": "pencil drawing, pencil sketch, pencil portrait, in pencil, graphite, graphite drawing",
  charcoal: "charcoal drawing, charcoal sketch, charcoal portrait, in charcoal, drawn in charcoal",
  engraving:
    "engraving, engraved, etching, etched portrait, banknote portrait, banknote style, crosshatching, cross hatching, cross hatched, crosshatched, stippled",
  woodcut:
    "woodcut, linocut, lino cut, lino print, block print, woodblock print, woodcut print, linocut print",
  "screen-print":
    "screen print, screenprint, screen printed, silkscreen, risograph, riso print, riso, screen print texture, misregistered inks, propaganda poster, constructivist poster, gig poster, vintage poster, retro poster, travel poster",
  duotone: "duotone, two tone image, two colour print, two color print, monochromatic",
  grayscale:
    "grayscale, greyscale, monochrome, black and white photo, black and white photograph, black and white photography, black and white portrait, black and white headshot, in black and white, b w photo, sepia",
  noir: "noir, film noir, noir style",
  "pop-art": "pop art, pop art style, pop art portrait, pop art comic portrait, warhol style",
  "tattoo-flash":
    "tattoo flash, tattoo flash sheet, flash sheet, tattoo style, tattoo design, old school tattoo, american traditional, traditional tattoo",
  "stained-glass":
    "stained glass style, stained glass portrait, as stained glass, in stained glass, stained glass art, stained glass",
  synthwave: "synthwave, vaporwave, retrowave, outrun",
  "art-deco": "art deco, art deco style, art deco poster, great gatsby style",
  "ukiyo-e": "ukiyo e, japanese woodblock, japanese woodblock print, japanese print, hokusai style",
  bauhaus:
    "bauhaus, bauhaus style, constructivist, constructivism, de stijl, suprematist, geometric abstract, geometric portrait, geometric shapes, circles and triangles",
  tarot: "tarot, tarot card, tarot style, tarot card style",
  "ink-wash":
    "ink wash, ink wash painting, sumi e, ink painting, ink brush painting, chinese ink painting, brush painting, brush pen drawing",
  anime:
    "anime, manga, chibi, anime style, manga style, studio ghibli, ghibli, ghibli style, shonen, shojo, makoto shinkai",
  badge:
    "as an emblem, emblem style, round emblem, badge design, badge style, badge logo, logo style, logo design, mascot logo, esports logo, round logo, circular logo, circle logo, as a logo, as a badge, merit badge, enamel pin, embroidered patch, coat of arms, logo mark, logomark, crest style",
};

/** The styles that words for media name as well. */
export const mediumStyles: { readonly [medium in Medium]?: StyleName } = {
  "line-drawing": "line-art",
  "one-line": "line-art",
  watercolor: "sketch",
  gouache: "sketch",
  "oil-painting": "sketch",
  crayon: "sketch",
  "paper-cut": "flat",
  "pencil-drawing": "sketch",
  charcoal: "sketch",
  engraving: "line-art",
  "pop-art": "comic",
  "tattoo-flash": "line-art",
  bauhaus: "abstract",
  anime: "cartoon",
  "ink-wash": "sketch",
};

/** Features that several media have. They count only if no medium is stated. */
export const mediumFeatures: Synonyms<Medium> = {
  "line-drawing": "line art, lineart, line drawing",
  gouache:
    "thick visible brush, visible brush strokes, visible brushstrokes, textured brush, loose brush strokes, paint strokes",
  "oil-painting": "canvas texture, brushstrokes",
  "pop-art": "ben day dots, halftone dots",
  noir: "black and white",
  anime: "vtuber, vtuber avatar, 1boy, 1girl, absurdres, cel shading, cel shaded, cell shaded, waifu, jrpg",
};

/** What descriptions say of a medium. */
export const mediumPhrases: { readonly [value in Medium]: string } = {
  "line-drawing": "as a line drawing",
  "one-line": "drawn in one line",
  blueprint: "as a blueprint",
  chalk: "in chalk",
  "neon-sign": "as a neon sign",
  watercolor: "in watercolor",
  gouache: "in gouache",
  "oil-painting": "as an oil painting",
  crayon: "in crayon",
  "paper-cut": "cut from paper",
  "pencil-drawing": "in pencil",
  charcoal: "in charcoal",
  engraving: "as an engraving",
  woodcut: "as a woodcut",
  "screen-print": "as a screen print",
  duotone: "in two tones",
  grayscale: "in black and white",
  noir: "in the black and white of a film noir",
  "pop-art": "as pop art",
  "tattoo-flash": "as tattoo flash",
  "stained-glass": "in stained glass",
  synthwave: "in the manner of synthwave",
  "art-deco": "in the manner of art deco",
  "ukiyo-e": "as a Japanese woodblock print",
  bauhaus: "in shapes of the Bauhaus",
  tarot: "as a tarot card",
  badge: "as a badge",
  anime: "in the manner of anime",
  "ink-wash": "in ink wash",
};
