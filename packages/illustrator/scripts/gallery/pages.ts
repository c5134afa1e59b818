import { looks } from "../../src/brief/values/pictures.ts";
import type { FixedAspectRatio, StyleName, TraitPath } from "../../src/index.ts";
import {
  aspectRatios,
  defaultAvatars,
  illustrate,
  illustrateCast,
  portraitKinds,
  styles,
  traitValues,
} from "../../src/index.ts";
import { thingTerms } from "../../src/language/vocabulary/things.ts";
import type { DrawSvgRequest } from "../../src/svg.ts";
import { drawSvg } from "../../src/svg.ts";
import { makePhoto } from "../../test/photo.ts";
import type { Cell, Sheet } from "./contact-sheet.ts";
import { casts, names, roles } from "./prompts.ts";

/** A contact sheet of the gallery with its heading and description. */
export interface Page {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly sheet: () => Promise<Sheet> | Sheet;
}

const readme = "a smiling astronaut with red curly hair and round glasses";
const drawnStyles = ["flat", "cartoon", "line-art", "comic"] as const;

export const pages: readonly Page[] = [
  {
    name: "styles",
    title: "Styles",
    text: "Four prompts, each in every style.",
    sheet: () =>
      sheet(
        10,
        104,
        104,
        [
          "woman with curly red hair and round glasses, cafe",
          "man with a beard, a cap and a green hoodie, city",
          "happy woman with a blue hijab, garden",
          "old wizard with a book, forest at night",
        ].flatMap((prompt) => styles.map((style) => cell(style, { prompt, style, seed: 3 }))),
      ),
  },
  {
    name: "hair",
    title: "Hair",
    text: "Every hairstyle in four styles, in all hair colours.",
    sheet: () =>
      byStyle("hair.style", 84, (value, i) => ({
        gender: i % 2 === 0 ? "feminine" : "masculine",
        facialHair: "none",
        hair: { style: value, color: traitValues["hair.color"][i % 12] },
      })),
  },
  {
    name: "headwear",
    title: "Headwear",
    text: "All headwear over long hair, in two styles.",
    sheet: () =>
      sheet(
        11,
        104,
        104,
        (["flat", "line-art"] as const).flatMap((style) =>
          traitValues.headwear.map((value) =>
            trait(style, value, {
              gender: "feminine",
              headwear: value,
              hair: { style: "long", color: "brown" },
            }),
          ),
        ),
      ),
  },
  {
    name: "face",
    title: "Beards, eyewear and accessories",
    text: "All facial hair, eyewear and accessories.",
    sheet: () =>
      sheet(12, 92, 92, [
        ...traitValues.facialHair.map((value) =>
          trait("flat", value, { facialHair: value, gender: "masculine" }),
        ),
        ...traitValues.eyewear.map((value) => trait("flat", value, { eyewear: value })),
        ...traitValues.accessories
          .filter((value) => !Object.hasOwn(thingTerms, value))
          .map((value) => trait("flat", value, { accessories: [value], framing: "upper-body" })),
      ]),
  },
  {
    name: "things",
    title: "Things to hold",
    text: "Drawings of Fluent Emoji in the hand, by their words or their emoji.",
    sheet: () =>
      sheet(
        11,
        104,
        104,
        Object.keys(thingTerms).map((value) => trait("flat", value, { accessories: [value] })),
      ),
  },
  {
    name: "clothing",
    title: "Clothes",
    text: "All clothes from head to toe.",
    sheet: () =>
      sheet(
        14,
        84,
        126,
        traitValues["clothing.type"].map((value, i) =>
          trait(
            "3d",
            value,
            {
              clothing: { type: value, color: traitValues["clothing.color"][3 + (i % 12)] },
              framing: "full-body",
            },
            "2:3",
          ),
        ),
      ),
  },
  {
    name: "emotions",
    title: "Expressions",
    text: "One person with every expression. Hair, skin, clothes and background stay the same.",
    sheet: () =>
      byStyle(
        "expression",
        84,
        (value) => ({
          gender: "feminine",
          skin: "tan",
          hair: { style: "bob", color: "black" },
          clothing: { type: "sweater", color: "teal" },
          expression: value,
        }),
        ["flat", "cartoon", "comic", "line-art", "sketch", "minimal"],
      ),
  },
  {
    name: "roles",
    title: "Roles",
    text: "The clothes and items that roles imply, unless the prompt states others.",
    sheet: () => prompts(6, 160, roles),
  },
  {
    name: "fantasy",
    title: "Fantasy",
    text: "Elves, orcs, knights and other fantasy characters, in three styles.",
    sheet: () => byStyle("fantasy", 108, (value) => ({ fantasy: value }), ["flat", "cartoon", "comic"]),
  },
  {
    name: "places",
    title: "Places",
    text: "Every place by day.",
    sheet: () =>
      sheet(
        6,
        150,
        150,
        traitValues.place.map((place) =>
          trait("flat", place, {
            place,
            lighting: "day",
            hair: { style: "bun", color: "auburn" },
            clothing: { type: "jacket", color: "teal" },
          }),
        ),
      ),
  },
  {
    name: "lighting",
    title: "Lighting",
    text: "Places in all lightings, which also affect the character.",
    sheet: () =>
      sheet(
        8,
        118,
        118,
        (["city", "beach", "forest", "bedroom", "stage", "office"] as const).flatMap((place) =>
          traitValues.lighting.map((lighting) =>
            trait("flat", `${place}, ${lighting}`, {
              place,
              lighting,
              skin: "tan",
              hair: { style: "bun", color: "black" },
              clothing: { type: "sweater", color: "white" },
            }),
          ),
        ),
      ),
  },
  {
    name: "framing",
    title: "Framings and aspect ratios",
    text: "One Brief in every aspect ratio, composed for each instead of cropped, and in every framing.",
    sheet: () =>
      sheet(6, 160, 160, [
        ...aspectRatios
          .filter((ratio): ratio is FixedAspectRatio => ratio !== "auto")
          .map((aspectRatio) => cell(aspectRatio, { prompt: readme, seed: 7, output: { aspectRatio } })),
        ...traitValues.framing.map((framing) =>
          cell(framing, { prompt: `${readme}, ${framing.replace("-", " ")}`, seed: 7 }),
        ),
      ]),
  },
  {
    name: "looks",
    title: "Compositions",
    text: "Every look: camera position, place and props.",
    sheet: () =>
      sheet(
        6,
        150,
        266,
        looks.map((look) =>
          cell(look, {
            prompt: "",
            brief: { look, expression: "happy", hair: { style: "bob", color: "auburn" } },
            seed: 7,
            output: { aspectRatio: "9:16" },
          }),
        ),
      ),
  },
  {
    name: "references",
    title: "Portraits from a photo",
    text: "One reference image as every kind of portrait. The reference is generated, not a real photo.",
    sheet: async () => {
      const photo = await makePhoto();
      return sheet(8, 132, 165, [
        { label: "the photo", draw: () => Promise.resolve(photo) },
        ...portraitKinds.map((portrait) => ({
          label: portrait,
          draw: async () =>
            (
              await illustrate({
                prompt: "a person",
                references: [photo],
                portrait,
                output: { aspectRatio: "4:5", resolution: "512" },
              })
            ).image.bytes,
        })),
      ]);
    },
  },
  {
    name: "cast",
    title: "Casts",
    text: "Two to six characters in one image. Each looks the same as in its own portrait.",
    sheet: () => sheet(3, 340, 230, casts.map(castCell)),
  },
  {
    name: "default-avatars",
    title: "Default avatars",
    text: "A robot for each name. All are different, and a name always gets the same one.",
    sheet: async () => {
      const robots = await defaultAvatars(names, { output: { resolution: "512", format: "svg" } });
      return sheet(
        8,
        118,
        118,
        robots.map(({ svg }, i) => ({ label: names[i] ?? "", draw: () => Promise.resolve(svg) })),
      );
    },
  },
];

function castCell({ label, characters, scene }: (typeof casts)[number]): Cell {
  return {
    label,
    draw: async () => {
      const illustration = await illustrateCast({
        characters: characters.map((prompt) => ({ prompt })),
        scene: { prompt: scene },
        seed: 5,
        output: { aspectRatio: "3:2", resolution: "512", format: "svg" },
      });
      return illustration.svg;
    },
  };
}

function sheet(columns: number, width: number, height: number, cells: readonly Cell[]): Sheet {
  return { columns, width, height, cells };
}

function cell(label: string, request: DrawSvgRequest): Cell {
  const output = request.output ?? { aspectRatio: "1:1" as const };
  return { label, draw: async () => (await drawSvg({ ...request, output })).svg };
}

function trait(
  style: StyleName,
  label: string,
  brief: Readonly<Record<string, unknown>>,
  aspectRatio: FixedAspectRatio = "1:1",
): Cell {
  return cell(label, {
    prompt: "",
    brief: { expression: "happy", ...brief },
    style,
    seed: 14,
    output: { aspectRatio },
  });
}

/** Each value of a trait, with a row per style. */
function byStyle(
  path: TraitPath,
  side: number,
  brief: (value: string, index: number) => Readonly<Record<string, unknown>>,
  rows: readonly StyleName[] = drawnStyles,
): Sheet {
  const values = traitValues[path];
  return sheet(
    values.length,
    side,
    side,
    rows.flatMap((style) => values.map((value, i) => trait(style, value, brief(value, i)))),
  );
}

function prompts(columns: number, side: number, texts: readonly string[]): Sheet {
  return sheet(
    columns,
    side,
    side,
    texts.map((prompt) => cell(prompt, { prompt })),
  );
}
