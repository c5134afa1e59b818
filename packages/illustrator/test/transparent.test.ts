import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parseBrief, readBrief } from "../src/brief.ts";
import { illustrate, illustrateCast, portraitKinds, styles } from "../src/index.ts";

describe("reading a transparent background", () => {
  it.each([
    "a wise owl, transparent background",
    "a wise owl in a forest, transparent background",
    "transparent background, a wise owl in a forest",
    "a wise owl, isolated",
    "a wise owl, isolated on a transparent background",
    "cut-out of a wise owl",
    "cutout, wise owl",
    "a wise owl, no background",
    "a wise owl without any background",
    "a wise owl with no backdrop",
    "sticker of a wise owl without background",
    "a wise owl on transparent",
    "a wise owl, transparent",
    "a wise owl, transparent PNG",
    "a wise owl, PNG with alpha",
    "a wise owl, alpha channel",
    "a wise owl, background: transparent",
    "a wise owl; the background is transparent",
    "a wise owl, see-through background",
    "a wise owl, background removed",
    "red background, no, transparent background: a wise owl",
    "a wise owl, transparent bg, in a green hoodie",
    "A WISE OWL, TRANSPARENT BACKGROUND!!!",
    "un búho, fondo transparente",
  ])("%s", (prompt) => {
    const { background, place, sources } = readBrief({ prompt });
    expect(background?.color).toBe("transparent");
    expect(place).toBe("none");
    expect(sources["background.color"]?.kind).toBe("prompt");
  });

  it("reads hints and edited Briefs", () => {
    for (const background of ["transparent", "transparent background", "none", "isolated"])
      expect(readBrief({ prompt: "an owl in a forest", hints: { background } }).background?.color).toBe(
        "transparent",
      );
    expect(parseBrief({ background: { color: "transparent" } }).background?.color).toBe("transparent");
  });

  it("ignores other transparent or cut-out things", () => {
    for (const prompt of [
      "a woman with a transparent raincoat",
      "a man with transparent glasses",
      "a transparent ghost",
      "a woman in a cut-out dress",
      "a woman in a dress with cut-out shoulders",
      "an owl made of paper cut-outs",
      "a woman in a dress with cut-outs",
      "no transparent background, please",
      "no red background",
      "an owl isolated on white",
      "an owl, isolated on a white background",
      "transparent background, no, a red background",
      "a wise owl without glasses in the background",
    ])
      expect({ prompt, color: readBrief({ prompt }).background?.color }).not.toEqual({
        prompt,
        color: "transparent",
      });
  });

  it("lets the last mention win, hints override the prompt, and the negative prompt override both", () => {
    const color = (request: Parameters<typeof readBrief>[0]): string | undefined =>
      readBrief(request).background?.color;
    expect(color({ prompt: "an owl, transparent background, then a blue background" })).toBe("blue");
    expect(color({ prompt: "an owl, isolated on a white background" })).toBe("white");
    expect(color({ prompt: "a transparent background", hints: { background: "forest" } })).toBeUndefined();
    expect(color({ prompt: "an owl, isolated", negativePrompt: "transparent background" })).toBeUndefined();
    expect(readBrief({ prompt: "isolated", hints: { background: "forest" } }).place).toBe("forest");
  });

  it("rejects transparent as the value of other traits", () => {
    for (const path of ["clothing", "hair"])
      expect(() => parseBrief({ [path]: { color: "transparent" } })).toThrow(/transparent/);
    expect(() =>
      readBrief({ prompt: "transparent hoodie, transparent hair, transparent skin" }),
    ).not.toThrow();
  });
});

describe("an image with a transparent background", () => {
  const cutOut = "a wise owl in a hoodie, transparent background";

  it.each(styles)("has alpha in PNG, WebP and SVG: %s", async (style) => {
    for (const format of ["png", "webp", "svg"] as const) {
      const { image, outputApplied, warnings, thumbnail, svg } = await illustrate({
        prompt: cutOut,
        style,
        seed: 3,
        output: { format, size: 96, aspectRatio: "1:1" },
      });
      expect(outputApplied.background).toBe("transparent");
      expect(warnings).toEqual([]);
      expect(await coverage(image.bytes)).toMatchObject({ corners: 0, middle: 255 });
      expect(await coverage((await thumbnail()).bytes)).toMatchObject({ corners: 0, middle: 255 });
      expect(svg).not.toMatch(/<(?:rect|circle)[^>]*(?:width="1024"|fill="url\(#[^)]*sky\))/);
    }
  });

  it("has no shadow", async () => {
    const { svg } = await illustrate({
      prompt: "full body knight, transparent background",
      output: { format: "svg" },
    });
    expect(svg).not.toContain('fill="#15121f" fill-opacity="0.22"');
  });

  it("is white in JPEG, with a warning", async () => {
    const { image, warnings, outputApplied } = await illustrate({
      prompt: cutOut,
      output: { format: "jpeg", size: 96, aspectRatio: "1:1" },
    });
    expect(warnings.map(({ code }) => code)).toEqual(["no_transparency"]);
    expect(outputApplied.background).toBe("opaque");
    const { dominant } = await sharp(image.bytes).extract({ left: 0, top: 0, width: 8, height: 8 }).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  });

  it("is controlled by the background option", async () => {
    const output = { format: "png", size: 64, aspectRatio: "1:1" } as const;
    const requested = await illustrate({
      prompt: "an owl in a forest",
      output: { ...output, background: "transparent" },
    });
    expect(await coverage(requested.image.bytes)).toMatchObject({ corners: 0, middle: 255 });
    expect(requested.warnings.map(({ code }) => code)).toEqual(["place_left_out"]);
    expect(requested.alt).toBe("An owl on a transparent background.");
    const refused = await illustrate({ prompt: cutOut, output: { ...output, background: "opaque" } });
    expect(await coverage(refused.image.bytes)).toMatchObject({ corners: 255 });
  });

  it("is drawn from an edited Brief, with a warning about the place", async () => {
    const { warnings, svg } = await illustrate({
      prompt: "",
      brief: { subject: "fox", place: "park", background: { color: "transparent" } },
      output: { format: "svg" },
    });
    expect(warnings).toMatchObject([{ code: "place_left_out" }]);
    expect(warnings[0]?.message).toContain("park");
    expect(svg).not.toContain("place:park");
  });

  it.each(styles)("shows only the cast: %s", async (style) => {
    const { image, alt } = await illustrateCast({
      characters: [{ prompt: "a fox" }, { prompt: "a robot" }],
      scene: { prompt: "transparent background" },
      style,
      output: { size: 128 },
    });
    expect(await coverage(image.bytes)).toMatchObject({ corners: 0 });
    expect(alt).toBe("A fox and a robot on a transparent background.");
  });

  it.each(portraitKinds)("removes a uniform wall from a portrait: %s", async (portrait) => {
    const { image, warnings } = await illustrate({
      prompt: "me, transparent background",
      references: [await photoBefore("#88aacc")],
      portrait,
      output: { size: 128, aspectRatio: "1:1" },
    });
    expect(warnings).toEqual([]);
    expect(await coverage(image.bytes)).toMatchObject({ corners: 0, middle: 255 });
  });

  it("keeps a background that is not uniform, with a warning", async () => {
    const { image, warnings } = await illustrate({
      prompt: "me, transparent background",
      references: [await photoBefore(undefined)],
      output: { size: 128, aspectRatio: "1:1" },
    });
    expect(warnings.map(({ code }) => code)).toEqual(["background_kept"]);
    expect(await coverage(image.bytes)).toMatchObject({ corners: 0, middle: 255 });
  });
});

/** The maximum alpha in the corners, and the alpha in the centre. */
async function coverage(bytes: Uint8Array): Promise<{ corners: number; middle: number }> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const alpha = (x: number, y: number): number => data[(y * width + x) * 4 + 3] ?? 0;
  const corners = [
    [0, 0],
    [width - 1, 0],
    [2, 2],
    [width - 3, 2],
  ].map(([x = 0, y = 0]) => alpha(x, y));
  return { corners: Math.max(...corners), middle: alpha(width >> 1, height >> 1) };
}

async function photoBefore(wall: string | undefined): Promise<Uint8Array> {
  const stripes = Array.from(
    { length: 10 },
    (_, i) =>
      `<rect y="${i * 32}" width="240" height="16" fill="#3a5"/><rect y="${i * 32 + 16}" width="240" height="16" fill="#c33"/>`,
  ).join("");
  const behind = wall === undefined ? stripes : `<rect width="240" height="320" fill="${wall}"/>`;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="320">${behind}<ellipse cx="120" cy="150" rx="62" ry="86" fill="#d8a080"/><path d="M40 320Q120 200 200 320Z" fill="#234"/></svg>`,
    ),
  )
    .jpeg()
    .toBuffer();
}
