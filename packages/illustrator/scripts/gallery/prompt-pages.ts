import { readFile } from "node:fs/promises";
import type { StyleName } from "../../src/brief/values/pictures.ts";
import { illustrate } from "../../src/index.ts";
import { drawSvg } from "../../src/svg.ts";
import type { Cell } from "./contact-sheet.ts";
import type { Page } from "./pages.ts";

const jobs =
  "firefighter, chef, nurse, surgeon, builder, welder, beekeeper, police officer, pilot, judge, graduate, farmer, astronaut, diver, racing driver, boxer, footballer, fencer, samurai, viking, jester, magician, detective, cowboy, sailor, painter, guitarist, barista, mechanic, gardener, photographer, scientist, teacher, postman, miner, ballet dancer".split(
    ", ",
  );

const languages: readonly (readonly [language: string, prompt: string])[] = [
  ["es", "una mujer con pelo rizado rojo y gafas"],
  ["fr", "un vieil homme avec une barbe blanche et un béret"],
  ["de", "ein lächelndes Mädchen mit blauen Zöpfen"],
  ["pt", "um homem com óculos de sol na praia"],
  ["it", "una volpe con una sciarpa rossa"],
  ["nl", "een lachende man met een oranje trui"],
  ["pl", "smutny kot w zielonym swetrze"],
  ["tr", "yeşil gözlü, kısa saçlı bir kadın"],
  ["ru", "девушка с длинными чёрными волосами"],
  ["uk", "сова в окулярах у бібліотеці"],
  ["ar", "امرأة ترتدي حجابا أزرق"],
  ["hi", "मूंछों वाला मुस्कुराता आदमी"],
  ["ja", "眼鏡をかけた笑顔の女の子"],
  ["ko", "빨간 모자를 쓴 곰"],
  ["zh", "穿着蓝色衣服的机器人"],
];

const people = [
  "a woman with curly red hair",
  "an old man with a beard",
  "a girl with glasses",
  "a fox in a hoodie",
];
const looks: readonly StyleName[] = ["ink", "3d", "sticker"];

const photoRequests: readonly (readonly [label: string, prompt: string, more?: object])[] = [
  ["me", "me"],
  ["me at the beach", "me at the beach"],
  ["me in a suit in an office", "me in a suit in an office"],
  ["wizard hat, sunglasses", "me with a wizard hat and sunglasses"],
  ["on teal, duotone", "me on a teal background", { portrait: "duotone" }],
  ["in a forest, watercolor", "me in a forest", { portrait: "watercolor" }],
  ["pixel", "me", { portrait: "pixel" }],
];

/** The pages about what prompts and photos become. */
export const promptPages: readonly Page[] = [
  {
    name: "jobs",
    title: "Jobs",
    text: "More than 200 occupations and roles have clothes, headwear and tools of their own. Here are thirty-six.",
    sheet: () => ({
      columns: 9,
      width: 112,
      height: 112,
      cells: jobs.map((job, i) => cell(job, { prompt: `a ${job}`, seed: i + 3 })),
    }),
  },
  {
    name: "languages",
    title: "Languages",
    text: "Prompts in fifteen languages besides English.",
    sheet: () => ({
      columns: 5,
      width: 150,
      height: 150,
      cells: languages.map(([language, prompt], i) => cell(language, { prompt, seed: i + 1 })),
    }),
  },
  {
    name: "ink-3d-sticker",
    title: "Ink, 3D and stickers",
    text: "The same characters in black and white, with light and shadow, and cut out with a white border.",
    sheet: () => ({
      columns: 4,
      width: 170,
      height: 170,
      cells: looks.flatMap((style) => people.map((prompt, i) => cell(style, { prompt, style, seed: i + 2 }))),
    }),
  },
  {
    name: "photos",
    title: "Photos, before and after",
    text: "With `@likeness/faces` installed: the face is found, the person is cut out and dressed. The photo is by NASA (public domain).",
    sheet: async () => {
      const photo = await readFile(new URL("../../test/astronaut.webp", import.meta.url));
      const drawn = photoRequests.map(
        ([label, prompt, more]): Cell => ({
          label,
          draw: async () =>
            (
              await illustrate({
                prompt,
                seed: 5,
                references: [photo],
                output: { size: 360, aspectRatio: "1:1" },
                ...more,
              })
            ).image.bytes,
        }),
      );
      return {
        columns: 4,
        width: 180,
        height: 180,
        cells: [{ label: "photo", draw: async () => photo }, ...drawn],
      };
    },
  },
];

function cell(label: string, request: { prompt: string; seed: number; style?: StyleName }): Cell {
  return {
    label,
    draw: async () => (await drawSvg({ ...request, output: { aspectRatio: "1:1" } })).svg,
  };
}
