import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { IllustrateRequest, Illustration } from "../src/index.ts";
import { illustrate, readBrief } from "../src/index.ts";
import { decodeImage } from "../src/references/decode-image.ts";
import { findFace } from "../src/references/portrait/find-face.ts";
import { drawingOf } from "./drawing-content.ts";
import { makePhoto } from "./photo.ts";

let photo: Buffer;
/** A person in front of a uniform wall. */
let studio: Buffer;

beforeAll(async () => {
  photo = await makePhoto();
  const brief = { ...readBrief({ prompt: "a man with short hair on a white background" }), skin: "light" };
  const { svg } = await illustrate({ prompt: "", brief, style: "clay", seed: 6, output: { format: "svg" } });
  studio = await sharp(Buffer.from(svg)).flatten({ background: "#ffffff" }).jpeg().toBuffer();
});

describe("a portrait", () => {
  it("is in front of the requested place, as a card if its background cannot be removed", async () => {
    const card = await portrait({ prompt: "at the beach", references: [await landscape()] });
    expect(card.svg).toContain("place:beach");
    expect(card.svg).toContain('id="');
    expect(card.svg).toMatch(/clipPath id="[\w-]*card"/);
    const cutOut = await portrait({ references: [studio], hints: { background: "office" } });
    expect(cutOut.svg).toContain("place:office");
    expect(cutOut.svg).not.toMatch(/clipPath id="[\w-]*card"/);
    expect(cutOut.outputApplied.background).toBe("opaque");
    // A role does not put a portrait into its workplace.
    expect((await portrait({ prompt: "a barista" })).svg).not.toContain("place:");
  });

  it.each([
    ["headwear", "a red cap", { x: 0.5, y: 0.22 }],
    ["headwear", "wearing a yellow beanie", { x: 0.5, y: 0.22 }],
    ["clothes", "in a green hoodie", { x: 0.3, y: 0.93 }],
    ["a role", "as a wizard", { x: 0.5, y: 0.2 }],
  ])("shows the requested %s: %s", async (_, prompt, at) => {
    const [plain, dressed] = [await portrait({}), await portrait({ prompt })];
    // Whether something else is on the head is not known.
    const isRole = prompt.startsWith("as a ");
    expect(dressed.warnings.map(({ code }) => code)).toEqual(isRole ? ["headwear_kept"] : []);
    const [before, after] = [await colorAt(plain, at), await colorAt(dressed, at)];
    expect(Math.max(...before.map((value, i) => Math.abs(value - (after[i] ?? 0))))).toBeGreaterThan(40);
    expect(dressed.alt).toMatch(/^A pixel art portrait made from an image wearing /);
  });

  it("keeps the face", async () => {
    const [plain, dressed] = [
      await portrait({ prompt: "in a white t-shirt" }),
      await portrait({ prompt: "in a black suit" }),
    ];
    const [before, after] = [await colorAt(plain, nose), await colorAt(dressed, nose)];
    expect(Math.max(...before.map((value, i) => Math.abs(value - (after[i] ?? 0))))).toBeLessThan(40);
  });

  it("says what it does not show", async () => {
    const codes = async (request: Partial<IllustrateRequest>): Promise<string[]> =>
      (await portrait(request)).warnings.map(({ code }) => code);
    expect(await codes({ prompt: "blue hair, angry" })).toEqual(["portrait_unchanged"]);
    expect(await codes({ prompt: "with a coffee and a scarf" })).toEqual(["item_left_out"]);
    const hidden = await portrait({ references: [await landscape()], prompt: "a cap and a black suit" });
    expect(hidden.warnings).toMatchObject([{ code: "face_not_found" }]);
    expect(hidden.warnings[0]?.message).toContain("cap and suit");
    expect(hidden.alt).toBe("A pixel art portrait made from an image.");
    expect(await codes({ elementImages: [{ bytes: studio, on: "hand" }] })).toEqual(["element_moved"]);
    expect(await codes({ elementImages: [studio] })).toEqual([]);
    expect(await codes({ output: { animate: true } })).toEqual(["not_animated"]);
    const [warning] = (await portrait({ prompt: "red hair, green eyes and a beard" })).warnings;
    expect(warning?.message).toContain("keeps the hair colour, eye colour and facial hair of the image");
  });

  it("says which place and headwear of a role it does not show", async () => {
    const { warnings } = await portrait({ prompt: "as a pirate in a tower" });
    expect(warnings.map(({ code }) => code)).toEqual(["place_unknown", "headwear_kept"]);
    expect(warnings[0]?.message).toContain("The tower is not drawn");
    expect(warnings[1]?.message).toContain("The hat is drawn over the image");
  });

  it("is called a cartoon in the style cartoon", async () => {
    const request = { prompt: "", references: [photo], output: { resolution: "512" } } as const;
    expect((await illustrate({ ...request, style: "cartoon" })).alt).toBe(
      "A cartoon portrait made from an image.",
    );
    expect((await illustrate({ ...request, style: "comic" })).alt).toBe(
      "A comic portrait made from an image.",
    );
    expect((await illustrate(request)).alt).toBe("A comic portrait made from an image.");
  });

  it("shows an emotion on a badge, and nothing else changes", async () => {
    const first = await portrait({ prompt: "with a cap" });
    const base = { brief: first.brief, seed: first.seed, reference: photo };
    const svgs = new Set<string>();
    for (const expression of ["happy", "surprised", "calm"] as const) {
      const { svg, warnings, alt } = await portrait({ prompt: "", base, references: [], expression });
      expect(warnings).toMatchObject([{ code: "expression_on_badge" }]);
      expect(alt).toContain("with a badge of a");
      const badge = drawingOf(svg).indexOf(`<g data-trait="expression:${expression}"`);
      expect(`${drawingOf(svg).slice(0, badge)}</svg>`).toBe(drawingOf(first.svg));
      svgs.add(svg);
    }
    expect(svgs.size).toBe(3);
  });

  it("can be edited and keeps its kind", async () => {
    const first = await portrait({ prompt: "with a cap", portrait: "duotone" });
    expect(first.brief.portrait).toBe("duotone");
    const base = { brief: first.brief, seed: first.seed, reference: photo };
    const output = { resolution: "512", aspectRatio: "1:1" } as const;
    const edited = await illustrate({ prompt: "at the beach", base, references: [studio], output });
    expect(edited.brief).toMatchObject({ portrait: "duotone", headwear: "cap", place: "beach" });
    expect(edited.svg).toContain("portrait:duotone");
    expect(edited.svg).toContain("element:1");
    expect((await illustrate({ prompt: "", base, style: "pixel", output })).svg).toContain("portrait:pixel");
  });
});

describe("findFace", () => {
  it.each([
    { x: 0.5, y: 0.4, size: 0.19 },
    { x: 0.4, y: 0.45, size: 0.24 },
    { x: 0.6, y: 0.35, size: 0.15 },
    { x: 0.5, y: 0.45, size: 0.24, skin: ["#8a5a3c", "#6b4028", "#3d2416"], hair: ["#222", "#000"] },
    { x: 0.5, y: 0.4, size: 0.2, hair: ["#e8c15a", "#b8862a"] },
  ] as const)("finds the face of %j", async (options) => {
    const found = findFace(await decodeImage(await makePhoto(options), 96, "photo"));
    const { x = 0, y = 0, width = 0, height = 0 } = found ?? {};
    const [across, chin] = [(0.78 * 2 * options.size * 1200) / 900, options.y + options.size];
    expect(Math.abs(x + width / 2 - options.x)).toBeLessThan(0.04);
    expect(width / across).toBeGreaterThan(0.8);
    expect(width / across).toBeLessThan(1.2);
    expect(Math.abs(y + height - chin)).toBeLessThan(0.07);
  });

  it.each([
    ["a gray image", { r: 120, g: 120, b: 120 }],
    ["a wall of wood", { r: 190, g: 140, b: 100 }],
    ["a forest", { r: 40, g: 120, b: 50 }],
  ])("finds none in %s", async (_, background) => {
    const image = await sharp({ create: { width: 96, height: 96, channels: 3, background } })
      .png()
      .toBuffer();
    expect(findFace(await decodeImage(image, 96, "photo"))).toBeUndefined();
  });
});

const nose = { x: 0.5, y: 0.45 };

/** Pixel art by default, because it is rendered fastest. */
function portrait(request: Partial<IllustrateRequest>): Promise<Illustration> {
  return illustrate({
    prompt: "",
    seed: 3,
    references: [photo],
    portrait: "pixel",
    ...request,
    output: { resolution: "512", aspectRatio: "1:1", ...request.output },
  });
}

/** The mean colour of a small area. */
async function colorAt({ image }: Illustration, at: { x: number; y: number }): Promise<number[]> {
  const side = 12;
  const region = {
    left: Math.round(at.x * image.width - side / 2),
    top: Math.round(at.y * image.height - side / 2),
    width: side,
    height: side,
  };
  const { channels } = await sharp(await sharp(image.bytes).extract(region).png().toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
}

/** A photo without a person. */
function landscape(): Promise<Buffer> {
  const hills = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><linearGradient id="s" x2="0" y2="1"><stop stop-color="#7fb3dd"/><stop offset="1" stop-color="#e9f2f4"/></linearGradient><rect width="600" height="800" fill="url(#s)"/><path d="M0 500C150 380 300 420 600 540V800H0Z" fill="#3f7d4a"/><path d="M0 620C200 560 380 640 600 600V800H0Z" fill="#27593a"/></svg>`;
  return sharp(Buffer.from(hills)).jpeg({ quality: 90 }).toBuffer();
}
