import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief.ts";
import type { IllustrateRequest } from "../src/index.ts";
import {
  aspectRatios,
  formats,
  illustrate,
  isIllustratorError,
  resolutionFor,
  resolutions,
  styles,
  traitPaths,
  traitValues,
} from "../src/index.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { escapeXml } from "../src/scene/svg.ts";
import { stylesWithFaces } from "../src/traits/resting-faces.ts";
import { drawingOf } from "./drawing-content.ts";

const prompt = "a smiling astronaut with red curly hair and round glasses";
const asSvg = { resolution: "512", format: "svg" } as const;

describe("illustrate", () => {
  it("draws the requested traits and names them in the SVG", async () => {
    const { svg, brief, mode, outputApplied } = await illustrate({
      prompt,
      seed: 7,
      output: { format: "svg" },
    });
    for (const trait of [
      "fantasy:astronaut",
      "hair.style:curly hair.color:red",
      "eyewear:glasses",
      "expression:happy",
      "clothing.type:spacesuit",
    ]) {
      expect(svg).toContain(`data-trait="${trait}`);
    }
    expect(brief.fantasy).toBe("astronaut");
    expect(mode).toBe("prompt");
    expect(outputApplied).toEqual({
      aspectRatio: "1:1",
      resolution: "1K",
      format: "svg",
      background: "opaque",
    });
  });

  it("gives the same bytes in two processes with different environments", async () => {
    const [a, b] = await Promise.all([
      digestElsewhere({ TZ: "Asia/Tokyo", LANG: "C" }),
      digestElsewhere({ TZ: "UTC", LANG: "de_DE.UTF-8" }),
    ]);
    const here = await illustrate({ prompt, seed: 7, output: { resolution: "512" } });
    expect(a).toBe(b);
    expect(a).toBe(digest(here.image.bytes));
  });

  it("derives the seed from the prompt by default", async () => {
    const one = await illustrate({ prompt, hints: { a: 1, b: 2 }, output: asSvg });
    const two = await illustrate({ prompt, hints: { b: 2, a: 1 }, output: asSvg });
    const other = await illustrate({ prompt: `${prompt}!`, output: asSvg });
    expect(two.seed).toBe(one.seed);
    expect(two.svg).toBe(one.svg);
    expect(other.seed).not.toBe(one.seed);
  });

  it("draws an edited Brief instead of the prompt", async () => {
    const { brief } = await illustrate({ prompt, output: asSvg });
    const { svg } = await illustrate({
      prompt: "",
      brief: { ...brief, eyewear: "sunglasses" },
      output: asSvg,
    });
    expect(svg).toContain('data-trait="eyewear:sunglasses"');
  });

  it.each(formats)("says in %s what it shows, how it was made and its licence", async (format) => {
    const { image, thumbnail, alt, license, licenseUrl, credit, version } = await illustrate({
      prompt: "a woman who says <hi> & smiles, cartoon",
      seed: 7,
      output: { resolution: "512", format },
    });
    const meta = await sharp(image.bytes).metadata();
    expect(meta.format).toBe(format);
    expect([meta.width, meta.height]).toEqual([512, 512]);
    const inside = format === "svg" ? Buffer.from(image.bytes).toString() : (meta.xmp?.toString() ?? "");
    expect(inside).toContain(alt);
    expect(inside).toContain(escapeXml(credit));
    expect(inside).toContain(license);
    expect(inside).toContain(licenseUrl);
    expect(inside).toContain("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
    expect(inside).toContain(`Likeness, drawing ${version}`);
    if (format !== "svg") expect(meta.exif?.toString("latin1")).toContain(credit);
    const small = await thumbnail();
    expect((await sharp(small.bytes).metadata()).format).toBe("webp");
    expect(Math.max(small.width, small.height)).toBe(256);
  });

  it("applies the resolution to the longer side of every aspect ratio", async () => {
    for (const aspectRatio of aspectRatios) {
      const { image, outputApplied } = await illustrate({
        prompt: "a cat",
        output: { ...asSvg, aspectRatio },
      });
      expect(Math.max(image.width, image.height)).toBe(512);
      const [across = 0, down = 1] = outputApplied.aspectRatio.split(":").map(Number);
      expect(image.width / image.height).toBeCloseTo(across / down, 1);
    }
  });

  it.each([
    [16, "512"],
    [96, "512"],
    [513, "1K"],
    [4096, "4K"],
  ] as const)("draws %i pixels exactly, of which %s is the resolution", async (size, resolution) => {
    const output = { size, format: size < 4096 ? "png" : "svg", aspectRatio: "16:9" } as const;
    const { image, outputApplied, thumbnail } = await illustrate({ prompt: "a cat", output });
    const { width, height } = await sharp(image.bytes).metadata();
    expect([width, height]).toEqual([size, Math.round((size * 9) / 16)]);
    expect([image.width, image.height]).toEqual([width, height]);
    expect(outputApplied.size).toBe(size);
    expect(resolutionFor(size)).toBe(resolution);
    const small = await thumbnail();
    expect([small.width, (await sharp(small.bytes).metadata()).width]).toEqual([
      Math.min(256, size),
      Math.min(256, size),
    ]);
  });

  it.each([
    [{ avatar_composition: "Full Body shot" }, "", "2:3"],
    [{ avatar_composition: "Portrait" }, "", "3:4"],
    [{ avatar_composition: "Upper body" }, "", "4:5"],
    [{}, "full-body knight", "2:3"],
    [{}, "a headshot", "3:4"],
    [{}, "a knight", "1:1"],
  ])("resolves an auto aspect ratio: %j %s", async (hints, words, ratio) => {
    expect((await illustrate({ prompt: words, hints, output: asSvg })).outputApplied.aspectRatio).toBe(ratio);
  });

  it("applies the colours of references to clothes and background", async () => {
    const blue = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2040c0" } })
      .jpeg()
      .toBuffer();
    const { brief, mode } = await illustrate({ prompt: "a man", references: [blue], output: asSvg });
    expect(mode).toBe("references");
    expect(brief.clothing?.color).toMatch(/^#[0-9a-f]{6}$/);
    expect(brief.sources["clothing.color"]).toEqual({ kind: "reference" });
    const stated = await illustrate({ prompt: "a man in a red shirt", references: [blue], output: asSvg });
    expect(stated.brief.clothing?.color).toBe("red");
  });

  it("reports progress that never decreases", async () => {
    const seen: number[] = [];
    await illustrate({ prompt, output: asSvg }, { onProgress: ({ fraction }) => seen.push(fraction) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it("rejects with the reason of the signal", async () => {
    const reason = new Error("enough");
    const aborted = AbortSignal.abort(reason);
    await expect(illustrate({ prompt }, { signal: aborted })).rejects.toBe(reason);
    const stop = new AbortController();
    const running = illustrate(
      { prompt },
      { signal: stop.signal, onProgress: ({ stage }) => stage === "rendering" && stop.abort(reason) },
    );
    await expect(running).rejects.toBe(reason);
  });

  it.each([
    [{ seed: Number.NaN }, "seed"],
    [{ seed: -1 }, "seed"],
    [{ seed: 2 ** 32 }, "seed"],
    [{ references: Array.from({ length: 7 }, () => new Uint8Array(1)) }, "references"],
    [{ references: [new TextEncoder().encode("not an image")] }, "references[0]"],
    [{ brief: { style: "oil" } }, "brief.style"],
    [{ output: { aspectRatio: "7:3" } }, "output.aspectRatio"],
    [{ output: { version: "1" } }, "output.version"],
    [{ output: { size: 15 } }, "output.size"],
    [{ output: { size: 4097 } }, "output.size"],
    [{ output: { size: 99.5 } }, "output.size"],
    [{ output: { size: Number.NaN } }, "output.size"],
    [{ output: { size: 512, resolution: "512" } }, "output.size"],
    [{ output: { background: "white" } }, "output.background"],
  ])("names the invalid parameter: %j", async (wrong, param) => {
    // An untyped request.
    const request = Object.assign<IllustrateRequest, object>({ prompt }, wrong);
    await expect(illustrate(request)).rejects.toSatisfy(
      (error) => isIllustratorError(error) && error.param === param,
    );
  });

  it("resolves sizes to resolutions", () => {
    expect(resolutions).toEqual(["512", "1K", "2K", "4K"]);
  });
});

describe("every value", () => {
  const base = {
    subject: "human",
    gender: "feminine",
    hair: { style: "short", color: "brown" },
    clothing: { type: "shirt", color: "beige" },
  };

  /** What a trait refines. */
  const baseFor = (path: string) => {
    switch (path) {
      case "companion.at":
      case "companion.color":
        return { ...base, companion: { kind: "cat" } };
      case "hair.secondColor":
        return { ...base, hair: { ...base.hair, dye: "split" } };
      case "clothing.patternColor":
        return { ...base, clothing: { ...base.clothing, pattern: "stripes" } };
      case "clothing.under":
      case "clothing.underColor":
        return { ...base, clothing: { ...base.clothing, type: "jacket" } };
      case "inkColor":
        return { ...base, medium: "line-drawing" };
      default:
        return base;
    }
  };
  /** Only people of our own have these. */
  const pathsOfOwnPeople = [
    "face",
    "hair.dye",
    "hair.secondColor",
    "stance",
    "companion.kind",
    "companion.at",
    "companion.color",
    "view",
    "facing",
  ];

  it.each(styles)("of each trait changes the image in %s", async (style) => {
    const draw = async (brief: Record<string, unknown>): Promise<string> => {
      const { svg } = await drawScene({
        brief: parseBrief({ ...brief, style }),
        seed: 3,
        aspectRatio: "1:1",
      });
      return drawingOf(svg).replaceAll(/data-trait="[^"]*"/g, "");
    };
    const drawnTwice: Record<string, readonly string[]> = {};
    for (const path of traitPaths) {
      // An origin only changes what the seed chooses among. Colours of parts have tests of their own.
      if (path === "style" || path === "origin" || path === "parts") continue;
      // Other styles have one cut per hairstyle.
      if (path === "hair.cut" && !["flat", "pixel", "sticker"].includes(style)) continue;
      if (pathsOfOwnPeople.includes(path) && !stylesWithFaces.has(style)) continue;
      // The pixel style redraws the flat style at twenty times the cost, so a sample of the traits is enough.
      if (style === "pixel" && !["hair.style", "headwear", "expression", "eyewear"].includes(path)) continue;
      // The voxel style has one body and fewer clothes.
      if (
        style === "voxel" &&
        /^(gender|age|build|clothing\.(type|pattern|patternColor|under|underColor)|beardLength|frames|posture)$/.test(
          path,
        )
      )
        continue;
      // Stickers have no surroundings.
      if (style === "sticker" && path === "weather") continue;
      // These styles are materials of their own.
      if (["voxel", "clay", "ink", "sticker"].includes(style) && ["medium", "inkColor"].includes(path))
        continue;
      // Ink has no colours.
      if (
        style === "ink" &&
        /^(skin|hair\.color|clothing\.(color|patternColor|underColor)|lighting|lightColor|frames|gaze)$/.test(
          path,
        )
      )
        continue;
      if (path === "eyes.color" && !["cartoon", "voxel"].includes(style)) continue;
      // All values are drawn in the style of people. Of long lists, others draw a sample.
      const values = traitValues[path].filter(
        (_, i, all) =>
          style === "3d" || ["flat", "sticker"].includes(style) || all.length < 12 || i % 3 === 0,
      );
      const drawings = await Promise.all(values.map((value) => draw(withTrait(baseFor(path), path, value))));
      const twice = values.filter((_, i) => drawings.indexOf(drawings[i] ?? "") !== i);
      if (twice.length > 0) drawnTwice[path] = twice;
    }
    expect(drawnTwice).toEqual({});
  });

  it("of a refined item changes the image and its description", async () => {
    const draw = async (brief: Record<string, unknown>): Promise<{ svg: string; alt: string }> =>
      drawScene({ brief: parseBrief(brief), seed: 3, aspectRatio: "1:1" });
    const plain = await draw({ accessories: ["scarf"], eyewear: "glasses" });
    const edited = await draw({
      accessories: ["scarf"],
      eyewear: "glasses",
      frames: "cat-eye",
      itemColors: { scarf: "#123456", glasses: "teal" },
    });
    expect(plain.alt).toBe("A person with glasses wearing a scarf.");
    expect(edited.alt).toBe("A person with cat-eye teal glasses wearing a navy scarf.");
    expect(edited.svg).toContain('stop-color="#123456"');
  });

  it("of the expression changes only the face", async () => {
    const draw = async (expression: string): Promise<string> =>
      drawingOf(
        (
          await illustrate({
            prompt: "",
            seed: 3,
            brief: withTrait(base, "expression", expression),
            output: asSvg,
          })
        ).svg,
      );
    const faceless = (svg: string): string =>
      svg.replace(/<g data-trait="expression:[\s\S]*?(?=<g data-trait="hair)/, "");
    const [first = "", ...others] = await Promise.all(traitValues.expression.map(draw));
    expect(faceless(first)).not.toBe(first);
    for (const other of others) expect(faceless(other)).toBe(faceless(first));
  });
});

describe("the SVG", () => {
  it("is well-formed and self-contained for any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(...styles),
        fc.nat(),
        async (text, style, seed) => {
          const { svg } = await illustrate({ prompt: text, style, seed, output: asSvg });
          expect(unbalanced(svg)).toEqual([]);
          expect(svg).not.toMatch(/<script|<text|font-family|href="(?!#)|NaN|undefined/);
          const ids = Array.from(svg.matchAll(/\bid="([^"]+)"/g), ([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)) expect(ids).toContain(id);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Tags that are not properly nested. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name = "", alone] of svg.matchAll(/<(\/?)([a-zA-Z:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (alone === "/") continue;
    if (end !== "/") open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

function withTrait(base: object, path: string, value: string): Record<string, unknown> {
  const [head = "", tail] = path.split(".");
  if (path === "accessories") return { ...base, accessories: [value] };
  if (path === "beardLength") return { ...base, facialHair: "beard", beardLength: value };
  if (path === "stage") return { ...base, place: "stage", stage: value };
  if (path === "frames") return { ...base, eyewear: "glasses", frames: value };
  const held: unknown = Object.entries(base).find(([key]) => key === head)?.[1];
  return {
    ...base,
    [head]: tail === undefined ? value : { ...(typeof held === "object" ? held : {}), [tail]: value },
  };
}

async function digestElsewhere(env: Record<string, string>): Promise<string> {
  const script = `
    import { createHash } from "node:crypto";
    import { illustrate } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
    const { image } = await illustrate({ prompt: ${JSON.stringify(prompt)}, seed: 7, output: { resolution: "512" } });
    process.stdout.write(createHash("sha256").update(image.bytes).digest("hex"));`;
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return stdout;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
