import sharp from "sharp";
import type { CastRequest, IllustrateRequest } from "../../src/index.ts";
import { chooseDistinctFaces, illustrate, illustrateCast, readBrief } from "../../src/index.ts";
import { makePhoto } from "../../test/photo.ts";
import type { Cell } from "./contact-sheet.ts";
import type { Page } from "./pages.ts";

const output = { aspectRatio: "1:1", resolution: "512", format: "svg" } as const;

/** The pages about a person in several images. */
export const personPages: readonly Page[] = [
  {
    name: "people",
    title: "People",
    text: 'Thirty seeds of "a person". What a prompt leaves open differs from seed to seed.',
    sheet: () => ({
      columns: 10,
      width: 120,
      height: 120,
      cells: Array.from({ length: 30 }, (_, seed) => cell("", { prompt: "a person", seed })),
    }),
  },
  {
    name: "edits",
    title: "Edits",
    text: "One person per row, and what each edit says. Everything else stays the same.",
    sheet: async () => {
      const [logo, product] = [await toPng(logoSvg), await toPng(productSvg)];
      const edits: readonly (readonly [string, Partial<IllustrateRequest>])[] = [
        ["base", {}],
        ["at the beach, selfie", { prompt: "at the beach", look: "selfie" }],
        ["podcast", { look: "podcast" }],
        ["in a black suit", { prompt: "in a black suit", look: "conference" }],
        ["as a pirate", { prompt: "as a pirate" }],
        ["product in hand", { prompt: "my product in the hand", references: [product] }],
        ["logo on the shirt", { prompt: "logo on the shirt, in an office", references: [logo] }],
        ["blue hair, sunglasses", { prompt: "blue hair and sunglasses" }],
        ["surprised", { expression: "surprised" }],
        ["in a car", { look: "car" }],
      ];
      const people = [
        { brief: readBrief({ prompt: "a woman with curly hair" }), seed: 3 },
        { brief: readBrief({ prompt: "an old man with a beard and glasses" }), seed: 4 },
        { brief: readBrief({ prompt: "woman with a blue hijab, comic" }), seed: 6 },
        { brief: readBrief({ prompt: "a friendly robot" }), seed: 7 },
      ];
      const cells = people.flatMap((base) =>
        edits.map(([label, request]) => cell(label, { prompt: "", base, ...request })),
      );
      return { columns: edits.length, width: 120, height: 120, cells };
    },
  },
  {
    name: "portrait-requests",
    title: "Portraits with a prompt",
    text: "What a prompt adds to portraits of two images: one with a room behind the face, one with a plain wall.",
    sheet: async () => {
      const requests: readonly (readonly [string, Partial<IllustrateRequest>])[] = [
        ["", {}],
        ["at the beach", {}],
        ["a red cap", {}],
        ["in a black suit", {}],
        ["glasses, in a cafe", {}],
        ["as a wizard in a forest", {}],
        ["green hoodie, watercolor", { portrait: "watercolor" }],
        ["yellow beanie, pixel art", { portrait: "pixel" }],
        ["a hijab, sketch", { portrait: "sketch" }],
      ];
      const wall = await illustrate({
        prompt: "a woman with short hair and light skin on a white background",
        style: "clay",
        seed: 6,
        output: { ...output, format: "jpeg" },
      });
      const cells = [await makePhoto(), wall.image.bytes].flatMap((photo) =>
        requests.map(([prompt, request]) =>
          cell(prompt, { prompt, references: [photo], seed: 3, ...request }),
        ),
      );
      return { columns: requests.length, width: 140, height: 140, cells };
    },
  },
  {
    name: "cast-of-images",
    title: "Casts of earlier images",
    text: "Characters by Brief and seed, by an image, and by a prompt. An image is shown as it is, in a frame.",
    sheet: async () => {
      const portrait = await illustrate({
        prompt: "",
        references: [await makePhoto()],
        output: { ...output, format: "png" },
      });
      const { bytes: reference } = portrait.image;
      const ada = { brief: readBrief({ prompt: "a woman with red curly hair in a green dress" }), seed: 4 };
      const otto = { brief: readBrief({ prompt: "an old man with a beard" }), seed: 8 };
      const fox = { prompt: "a fox in a teal jacket", seed: 3 };
      const cells = [
        castCell("in a park at sunset", { characters: [ada, { reference }, fox] }),
        castCell("in a garden, full body", { characters: [ada, { reference }, otto] }),
        castCell("in a forest, pixel art", { characters: [otto, { reference }, fox], style: "pixel" }),
        castCell("in an office", { characters: [fox, otto, { reference }, ada] }),
        castCell("in the street at night", { characters: [ada, { reference }], style: "comic" }),
        castCell("on stage", { characters: [{ reference }, ada] }),
      ];
      return { columns: 3, width: 300, height: 210, cells };
    },
  },
  {
    name: "sets",
    title: "Sets",
    text: "Faces of which no two look alike: without a prompt, nurses, robots and cats.",
    sheet: () => ({
      columns: 14,
      width: 84,
      height: 84,
      cells: [
        ...chooseDistinctFaces({ count: 28 }),
        ...chooseDistinctFaces({ prompt: "a nurse", count: 14 }),
        ...chooseDistinctFaces({ prompt: "a friendly robot", count: 14 }),
        ...chooseDistinctFaces({ prompt: "a cat", count: 14 }),
      ].map(({ name, brief, seed }) => cell(name, { prompt: "", brief, seed })),
    }),
  },
];

function cell(label: string, request: IllustrateRequest): Cell {
  return { label, draw: async () => (await illustrate({ ...request, output })).svg };
}

function castCell(prompt: string, request: Omit<CastRequest, "scene" | "output">): Cell {
  return {
    label: prompt,
    draw: async () =>
      (await illustrateCast({ ...request, scene: { prompt }, output: { ...output, aspectRatio: "3:2" } }))
        .svg,
  };
}

function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const logoSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="#fff"/><path d="M100 20L180 170H20Z" fill="#6c3ff0"/><circle cx="100" cy="120" r="30" fill="#ffd43b"/></svg>';
const productSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="240"><rect width="120" height="240" fill="#fff"/><rect x="30" y="60" width="60" height="170" rx="12" fill="#e4572e"/><rect x="45" y="20" width="30" height="50" fill="#333"/><rect x="30" y="110" width="60" height="60" fill="#fff6e0"/></svg>';
