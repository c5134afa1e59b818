import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief.ts";
import { drawCast } from "../src/cast/draw-cast.ts";
import type { CastCharacter, CastIllustration, CastRequest } from "../src/index.ts";
import {
  aspectRatios,
  illustrate,
  illustrateCast,
  isIllustratorError,
  styles,
  traitValues,
} from "../src/index.ts";
import { drawCastSvg } from "../src/svg.ts";
import { drawingOf } from "./drawing-content.ts";
import { makePhoto } from "./photo.ts";

const asSvg = { resolution: "512", format: "svg" } as const;
const family: readonly CastCharacter[] = [
  { prompt: "grandmother with a white bun and glasses", seed: 3, name: "Oma & Co" },
  { prompt: "boy with short brown hair and a yellow t-shirt", seed: 4 },
  { prompt: "woman with a blue hijab and a coffee", seed: 5 },
  { prompt: "man with a beard and a cap", seed: 6 },
  { prompt: "fox in a teal jacket", seed: 7 },
  { prompt: "wizard with a wizard hat", seed: 8 },
];

describe("illustrateCast", () => {
  it("draws all characters and returns their positions", async () => {
    const { svg, briefs, cast, outputApplied, image, credit, license, mode } = await illustrateCast({
      characters: family,
      scene: { prompt: "in a park", lighting: "sunset" },
      output: { resolution: "512" },
    });
    expect(svg.match(/data-character=/g)).toHaveLength(6);
    expect(svg).toContain("<title>Oma &amp; Co</title>");
    expect(svg).toContain("place:park");
    expect(svg).toContain("lighting:sunset");
    expect(briefs.map(({ subject }) => subject)).toEqual([
      "human",
      "human",
      "human",
      "human",
      "fox",
      "human",
    ]);
    expect(cast.map(({ seed }) => seed)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(cast[0]?.name).toBe("Oma & Co");
    expect(outputApplied.aspectRatio).toBe("3:2");
    expect(image.mediaType).toBe("image/png");
    expect(mode).toBe("prompt");
    expect(credit).toContain("Drawn by Likeness");
    expect(license).not.toBe("");
  });

  it("credits each style once", async () => {
    const { credit } = await illustrateCast({
      characters: [{ prompt: "robot" }, { prompt: "woman" }, { prompt: "man" }],
      style: "cartoon",
      output: asSvg,
    });
    expect(credit.match(/ToonHead/g)).toHaveLength(1);
    expect(credit.match(/Bottts/g)).toHaveLength(1);
  });

  it("draws each character as in its own portrait", async () => {
    const characters = family.slice(0, 3);
    const { svg, briefs, cast } = await illustrateCast({ characters, output: asSvg });
    for (const [i, brief] of briefs.entries()) {
      const seed = cast[i]?.seed ?? 0;
      const alone = await illustrate({ prompt: "", brief, seed, output: asSvg });
      const group =
        drawingOf(svg)
          .split('<g data-character="')
          .find((part) => part.startsWith(`${i + 1}"`)) ?? "";
      const portrait = faceOnwards(drawingOf(alone.svg), "a").replace(/<\/g><\/svg>$/, "");
      expect(faceOnwards(group, `p${i + 1}`)).toContain(portrait);
    }
  });

  it("returns the same SVG from drawCastSvg()", async () => {
    const characters = family.slice(0, 2);
    const one = await illustrateCast({ characters, output: { ...asSvg, resolution: "1K" } });
    const other = await drawCastSvg({ characters });
    expect(other.svg).toBe(one.svg);
    expect(other.cast).toEqual(one.cast);
  });

  it("says that a portrait with surroundings of its own is framed twice", async () => {
    const photo = await makePhoto({ width: 300, height: 300 });
    const codes = async (prompt: string): Promise<string[]> => {
      const portrait = await illustrate({ prompt, references: [photo], output: { size: 400 } });
      const reference = portrait.image.bytes;
      const characters = [{ reference, brief: { ...portrait.brief }, name: "Ada" }, { prompt: "a fox" }];
      return (await illustrateCast({ characters, output: { format: "svg" } })).warnings.map(
        ({ code }) => code,
      );
    };
    expect(await codes("")).toEqual([]);
    expect(await codes("at the beach")).toEqual(["picture_framed"]);
    expect(await codes("on a red background")).toEqual(["picture_framed"]);
  });

  it("shows a reference as it is, beside drawn characters", async () => {
    const photo = await makePhoto();
    const characters = [
      { prompt: "a fox", seed: 1 },
      { reference: photo, name: "Ada" },
    ];
    const { image, cast, mode, alt, credit, svg } = await illustrateCast({
      characters,
      scene: { hints: { background: "office" } },
      output: { resolution: "1K" },
    });
    expect([mode, alt]).toEqual(["references", "A fox and a picture of a person in an office."]);
    expect(credit).toContain("images supplied by the caller");
    expect(svg).toContain("place:office");
    expect(svg).toContain("<title>Ada</title>");
    const { x = 0, y = 0, width = 0, height = 0 } = cast[1]?.head ?? {};
    const head = await sharp(image.bytes)
      .extract({
        left: Math.round(x * image.width),
        top: Math.round(y * image.height),
        width: Math.round(width * image.width),
        height: Math.round(height * image.height),
      })
      .png()
      .toBuffer();
    // Skin in the middle of the head.
    const middle = middleOf(await sharp(head).metadata());
    const [red = 0, , blue = 0] = await sharp(head).extract(middle).resize(1, 1).raw().toBuffer();
    expect(red - blue).toBeGreaterThan(60);
    const broken = await illustrateCast({
      characters: [{}, { reference: photo.subarray(0, 200) }],
    }).catch((cause: unknown) => cause);
    expect(isIllustratorError(broken) && broken.param).toBe("characters[1].reference");
    await expect(drawCastSvg({ characters })).rejects.toThrow("Use illustrateCast()");
  });

  it("derives a character's seed from its prompt and gives equal characters different seeds", async () => {
    const prompt = "friendly barista";
    const { seed } = await illustrate({ prompt, output: asSvg });
    const { cast } = await illustrateCast({ characters: [{ prompt }, { prompt }], output: asSvg });
    expect(cast[0]?.seed).toBe(seed);
    expect(cast[1]?.seed).not.toBe(seed);
    const other = await illustrateCast({ characters: [{ prompt }, { prompt }], seed: 1, output: asSvg });
    expect(other.cast[0]?.seed).not.toBe(seed);
  });

  it("draws children smaller than adults and turns heads to the centre", async () => {
    const { cast, svg } = await illustrateCast({
      characters: [
        { prompt: "man", seed: 1 },
        { prompt: "little girl", seed: 2 },
      ],
      style: "ink",
      output: asSvg,
    });
    expect(cast[1]?.head.width).toBeLessThan((cast[0]?.head.width ?? 0) * 0.85);
    expect(
      svg.match(/transform="matrix\(-(?!1 0 0 1 280)[\d.]+ 0 0 [\d.]+ [\d.]+ [\d.]+\)"><(?:g|clipPath)/g),
    ).toHaveLength(1);
  });

  it.each(styles)("is well-formed XML with unique ids in %s", async (style) => {
    const { svg, image } = await illustrateCast({
      characters: family,
      style,
      output: { resolution: "512", format: "webp" },
    });
    const ids = Array.from(svg.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect(width).toBeGreaterThan(height);
    expect(image.width).toBe(512);
  });

  const brief = fc.record({
    subject: fc.oneof(fc.constant("human"), fc.constantFrom(...traitValues.subject)),
    age: fc.constantFrom(...traitValues.age),
    headwear: fc.constantFrom(...traitValues.headwear),
    fantasy: fc.option(fc.constantFrom(...traitValues.fantasy), { nil: undefined, freq: 3 }),
    accessories: fc.uniqueArray(fc.constantFrom(...traitValues.accessories), { maxLength: 2 }),
    style: fc.constantFrom("flat", "comic"),
  });
  const shapes = aspectRatios.filter((ratio) => ratio !== "auto");

  it("keeps all heads inside the image and uncovered in every aspect ratio", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(brief, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...shapes),
        fc.constantFrom(undefined, ...traitValues.framing),
        fc.nat(),
        async (briefs, aspectRatio, framing, seed) => {
          const members = briefs.map((data, i) => ({ brief: parseBrief(data), seed: seed + i }));
          const scene = parseBrief({ framing, style: briefs[0]?.style });
          const { heads, size, svg } = await drawCast({ members, scene, seed, aspectRatio });
          expect(svg.match(/data-character=/g)).toHaveLength(briefs.length);
          for (const [i, head] of heads.entries()) {
            expect(head.x).toBeGreaterThanOrEqual(0);
            expect(head.y).toBeGreaterThanOrEqual(0);
            expect(head.x + head.width).toBeLessThanOrEqual(size.width);
            expect(head.y + head.height).toBeLessThanOrEqual(size.height);
            for (const other of heads.slice(i + 1)) expect(overlap(head, other)).toBeLessThan(0.02);
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  }, 30_000);

  it.each<[string, CastRequest, string]>([
    ["no characters", { characters: [] }, "characters"],
    ["one", { characters: [{ prompt: "cat" }] }, "characters"],
    ["seven", { characters: Array.from({ length: 7 }, () => ({})) }, "characters"],
    ["a wrong seed", { characters: [{}, { seed: -1 }] }, "characters[1].seed"],
    ["a wrong brief", { characters: [{}, { brief: { subject: "sofa" } }] }, "characters[1].brief.subject"],
    ["a wrong background", { characters: [{}, {}], scene: { background: "sky-ish" } }, "scene.background"],
  ])("rejects %s", async (_, request, param) => {
    const error = await illustrateCast(request).catch((cause: unknown) => cause);
    expect(isIllustratorError(error) && error.param).toBe(param);
  });

  it("can be aborted and reports progress", async () => {
    const stop = AbortSignal.abort(new Error("enough"));
    await expect(illustrateCast({ characters: family }, { signal: stop })).rejects.toThrow("enough");
    const seen: number[] = [];
    await illustrateCast(
      { characters: family, output: asSvg },
      { onProgress: ({ fraction }) => seen.push(fraction) },
    );
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it("gives the same image in another process", async () => {
    const request = { characters: family.slice(0, 3), output: asSvg };
    const here = await illustrateCast(request);
    const module = new URL("../src/index.ts", import.meta.url).href;
    const script = `import(${JSON.stringify(module)}).then(async ({ illustrateCast }) => {
      const { svg } = await illustrateCast(${JSON.stringify(request)});
      console.log((await import("node:crypto")).createHash("sha256").update(svg).digest("hex"));
    })`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=source", "-e", script], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, TZ: "Asia/Tokyo" },
    });
    expect(stdout.trim()).toBe(createHash("sha256").update(here.svg).digest("hex"));
  });
});

function middleOf({ width, height }: { width: number; height: number }) {
  const side = 16;
  return { left: (width - side) >> 1, top: (height - side) >> 1, width: side, height: side };
}

/** The drawing from the face on, without id prefixes and the part that DiceBear generates. */
function faceOnwards(svg: string, prefix: string): string {
  return svg
    .slice(svg.indexOf('data-trait="expression:'))
    .replaceAll(`id="${prefix}`, 'id="')
    .replaceAll(`url(#${prefix}`, "url(#")
    .replaceAll(`href="#${prefix}`, 'href="#')
    .replaceAll(/-[0-9a-f]{8}"/g, '"');
}

type Head = CastIllustration["cast"][number]["head"];

/** The overlap of two heads as a fraction of the smaller one. */
function overlap(a: Head, b: Head): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / Math.min(a.width * a.height, b.width * b.height);
}
