import { crc32 } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import {
  drawPresence,
  drawPresenceAtlas,
  presenceStates,
  type Viseme,
  visemeAt,
  visemes,
} from "../src/animated.ts";
import { illustrate, illustrateCast, isIllustratorError, styles } from "../src/index.ts";
import { pngChunk } from "../src/raster/png-chunk.ts";
import { drawSvg } from "../src/svg.ts";
import { inPage, missingBrowser } from "./browser.ts";

const square = { aspectRatio: "1:1" } as const;

describe("an animated SVG", () => {
  it("blinks, glances and breathes in every style except pixel art, and its still face is the usual one", async () => {
    for (const style of styles) {
      const request = { prompt: "a woman with glasses", style, seed: 4, output: square };
      const [still, moving] = [
        await drawSvg(request),
        await drawSvg({ ...request, output: { ...square, animate: true } }),
      ];
      if (style === "pixel") {
        expect(moving.svg).toBe(still.svg);
        expect(moving.warnings.map(({ code }) => code)).toEqual(["not_animated"]);
        continue;
      }
      expect(moving.warnings).toEqual([]);
      expect(moving.svg.match(/<g data-trait="expression:/g)).toHaveLength(3);
      expect(moving.svg).toContain("@media (prefers-reduced-motion:no-preference)");
      const classes = new Set(Array.from(moving.svg.matchAll(/class="([^"]+)"/g), ([, name]) => name));
      for (const name of classes) expect(moving.svg).toMatch(new RegExp(`\\.${name}\\{[^}]*animation:`));
    }
  });

  it("contains what it refers to, in every style", async () => {
    for (const style of styles)
      for (const prompt of ["a laughing man with a beard", "a dragon", "a robot"]) {
        const { svg } = await drawSvg({ prompt, style, seed: 4, output: { ...square, animate: true } });
        const used = Array.from(svg.matchAll(/(?:url\(| href=")#([^")]+)/g), ([, id = ""]) => id);
        const missing = used.filter((id) => !svg.includes(` id="${id}"`));
        expect([style, prompt, ...missing]).toEqual([style, prompt]);
      }
  });

  it("is the same again, and has names of its own", async () => {
    const draw = (seed: number) => drawSvg({ prompt: "a fox", seed, output: { ...square, animate: true } });
    const [one, again, other] = [await draw(1), await draw(1), await draw(2)];
    expect(again.svg).toBe(one.svg);
    const classOf = (svg: string): string | undefined => /class="(\w+)-b"/.exec(svg)?.[1];
    expect(classOf(other.svg)).not.toBe(classOf(one.svg));
  });

  it("moves in an image element, and is still in a page for people who prefer reduced motion", async ({
    skip,
  }) => {
    const missing = await missingBrowser();
    if (missing !== undefined) skip(missing);
    const { svg } = await drawSvg({ prompt: "a person", seed: 8, output: { ...square, animate: true } });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    const distinct = await inPage(async (page) => {
      await page.setViewportSize({ width: 200, height: 200 });
      await page.setContent(`<body style="margin:0"><img width="200" src="${source}">`);
      const shots = new Set<string>();
      for (let i = 0; i < 60 && shots.size < 3; i += 1)
        shots.add((await page.screenshot()).toString("base64"));
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setContent(`<body style="margin:0">${svg}`);
      const still = new Set<string>();
      for (let i = 0; i < 5; i += 1) still.add((await page.screenshot()).toString("base64"));
      return { moving: shots.size, still: still.size };
    });
    expect(distinct).toEqual({ moving: 3, still: 1 });
  });
});

describe("an animated image of another format", () => {
  const draw = (format: "png" | "webp", style: "flat" | "pixel" = "flat") =>
    illustrate({ prompt: "a fox", seed: 1, style, output: { ...square, size: 48, format, animate: true } });

  it("repeats the frames of a WebP without end, in pixel art too", async () => {
    for (const style of ["flat", "pixel"] as const) {
      const { image, warnings } = await draw("webp", style);
      const { pages, delay = [], loop, xmp } = await sharp(image.bytes, { animated: true }).metadata();
      expect(warnings).toEqual([]);
      expect([pages, loop]).toEqual([7, 0]);
      expect([5200, 5800, 6400, 7000]).toContain(delay.reduce((sum, one) => sum + one, 0));
      expect(String(xmp)).toContain("algorithmicMedia");
    }
  });

  it("is a PNG with the usual image first, and frames that contain what differs", async () => {
    const { image } = await draw("png");
    const still = await illustrate({
      prompt: "a fox",
      seed: 1,
      style: "flat",
      output: { ...square, size: 48 },
    });
    const frames = await framesOfApng(Buffer.from(image.bytes));
    const usual = (await sharp(still.image.bytes).ensureAlpha().raw().toBuffer()).toString("base64");
    expect(frames.map((frame) => frame === usual)).toEqual([true, false, true, false, true, false, true]);
    expect(frames[1]).toBe(frames[5]);
    expect(frames[1]).not.toBe(frames[3]);
    expect((await draw("png")).image.bytes).toEqual(image.bytes);
  });

  it("is still, with a warning, where it cannot move", async () => {
    const codes = async (request: Partial<Parameters<typeof illustrate>[0]>) =>
      (await illustrate({ prompt: "a fox", seed: 1, ...request })).warnings.map(({ code }) => code);
    const small = { ...square, size: 32, animate: true } as const;
    expect(await codes({ output: { ...small, format: "jpeg" } })).toEqual(["not_animated"]);
    expect(await codes({ output: { ...small, size: 1025, format: "webp" } })).toEqual(["not_animated"]);
    const characters = [{ prompt: "a fox" }, { prompt: "an owl" }];
    const cast = await illustrateCast({ characters, output: { size: 64, animate: true } });
    expect(cast.warnings.map(({ code }) => code)).toEqual(["not_animated"]);
  });
});

/** The pixels of each frame, in RGBA as Base64, of a PNG whose frames cover the pixels of earlier ones. */
async function framesOfApng(png: Buffer): Promise<string[]> {
  const chunks: { type: string; content: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ type: named.toString("latin1", 0, 4), content: named.subarray(4) });
    at += length + 12;
  }
  const numbered = chunks.filter(({ type }) => type === "fcTL" || type === "fdAT");
  expect(numbered.map(({ content }) => content.readUInt32BE(0))).toEqual(numbered.map((_, i) => i));
  const header = chunks[0]?.content ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const canvas = Buffer.alloc(width * height * 4);
  const frames: string[] = [];
  for (const [i, { type, content }] of chunks.entries()) {
    if (type !== "fcTL") continue;
    const [, across = 0, down = 0, left = 0, top = 0] = [0, 4, 8, 12, 16].map((at) =>
      content.readUInt32BE(at),
    );
    const next = chunks.findIndex((chunk, j) => j > i && ["fcTL", "IEND"].includes(chunk.type));
    const data = chunks
      .slice(i, next)
      .flatMap((chunk) =>
        chunk.type === "IDAT" ? [chunk.content] : chunk.type === "fdAT" ? [chunk.content.subarray(4)] : [],
      );
    const ownHeader = Buffer.from(header);
    ownHeader.writeUInt32BE(across, 0);
    ownHeader.writeUInt32BE(down, 4);
    const region = Buffer.concat([
      png.subarray(0, 8),
      pngChunk("IHDR", ownHeader),
      pngChunk("IDAT", Buffer.concat(data)),
      pngChunk("IEND", Buffer.alloc(0)),
    ]);
    const pixels = await sharp(region).raw().toBuffer();
    for (let y = 0; y < down; y += 1)
      pixels.copy(canvas, ((top + y) * width + left) * 4, y * across * 4, (y + 1) * across * 4);
    frames.push(canvas.toString("base64"));
  }
  return frames;
}

describe("presence", () => {
  it("has a group for each state, and shows the one that the root names", async ({ skip }) => {
    const missing = await missingBrowser();
    const { svg } = await drawPresence({ prompt: "a friendly robot", seed: 2, output: square });
    for (const state of presenceStates)
      expect(svg).toContain(`-s m${/-s m(\w+)-idle/.exec(svg)?.[1]}-${state}"`);
    if (missing !== undefined) skip(missing);
    const shown = await inPage(async (page) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setContent(svg);
      return page.evaluate(
        ({ states, visemes }) => {
          const root = document.querySelector("svg");
          const visible = (): string =>
            Array.from(document.querySelectorAll('[data-trait^="expression:"]'))
              .filter((face) => face.getClientRects().length > 0)
              .filter((face) => getComputedStyle(face).visibility === "visible")
              .map((face) => face.parentElement?.getAttribute("class") ?? "")
              .join();
          const found: Record<string, string> = {};
          for (const state of states) {
            root?.setAttribute("data-state", state);
            found[state] = visible();
          }
          root?.setAttribute("data-state", "speaking");
          for (const viseme of visemes) {
            root?.setAttribute("data-viseme", viseme);
            found[viseme] = visible();
          }
          return found;
        },
        { states: [...presenceStates], visemes: [...visemes] },
      );
    });
    // One face at a time, with reduced motion too.
    for (const name of Object.values(shown)) expect(name.split(",")).toHaveLength(1);
    expect(shown["speaking"]).toMatch(/-v-rest$/);
    expect(shown["aa"]).toMatch(/-v-open$/);
    expect(shown["PP"]).toMatch(/-v-pressed$/);
  });

  it("shows the state of its fragment in an image element, and that of the attribute instead in a page", async ({
    skip,
  }) => {
    const missing = await missingBrowser();
    if (missing !== undefined) skip(missing);
    const { svg } = await drawPresence({ prompt: "a friendly robot", seed: 2, output: square });
    // Animations differ from moment to moment, and image elements do not know whether the reader prefers reduced motion.
    const still = svg.replaceAll("(prefers-reduced-motion:no-preference)", "(max-width:0)");
    const source = `data:image/svg+xml;base64,${Buffer.from(still).toString("base64")}`;
    const [byDefault, byFragment, byAttribute, byBoth] = await inPage(async (page) => {
      await page.setViewportSize({ width: 200, height: 200 });
      const shots: string[] = [];
      const shoot = async (html: string): Promise<void> => {
        await page.setContent(`<body style="margin:0">${html}`);
        shots.push((await page.screenshot()).toString("base64"));
      };
      const inline = (state: string): string =>
        still.replace("<svg ", `<svg data-state="${state}" style="display:block;width:200px;height:200px" `);
      await shoot(`<img width="200" src="${source}">`);
      await shoot(`<img width="200" src="${source}#thinking">`);
      await shoot(inline("thinking"));
      await page.goto("about:blank#calm");
      await shoot(inline("thinking"));
      return shots;
    });
    expect(byFragment).not.toBe(byDefault);
    expect(byFragment).toBe(byAttribute);
    expect(byBoth).toBe(byAttribute);
  });

  it("shows the usual face where there is no style sheet", async () => {
    const request = { prompt: "a woman with glasses", seed: 2, output: square };
    const pixels = async (svg: string): Promise<string> =>
      (await sharp(Buffer.from(svg)).resize(128).raw().toBuffer()).toString("base64");
    const { svg } = await drawPresence(request);
    expect(await pixels(svg.replace(/<style>.*?<\/style>/s, ""))).toBe(
      await pixels((await drawSvg(request)).svg),
    );
  });

  it("has an atlas with a frame for every state and viseme, none of them outside of the image", async () => {
    const { image, data } = await drawPresenceAtlas({ prompt: "a fox", seed: 2, size: 32, format: "webp" });
    const { width, height } = await sharp(image.bytes).metadata();
    expect([width, height]).toEqual([data.meta.size.w, data.meta.size.h]);
    for (const state of presenceStates) if (state !== "speaking") expect(data.frames).toHaveProperty(state);
    for (const name of [...Object.values(data.visemes), ...Object.values(data.animations).flat()])
      expect(Object.keys(data.frames)).toContain(name);
    for (const { frame } of Object.values(data.frames)) {
      expect(frame.x + frame.w).toBeLessThanOrEqual(width);
      expect(frame.y + frame.h).toBeLessThanOrEqual(height);
    }
  });

  it("refuses sizes and formats with what is allowed", async () => {
    const error = await drawPresenceAtlas({ prompt: "a fox", size: 4 }).catch((reason: unknown) => reason);
    if (!isIllustratorError(error)) throw error;
    expect([error.code, error.param]).toEqual(["invalid_request", "size"]);
    expect(error.message).toContain("16 to 512");
  });
});

describe("cues of speech", () => {
  it("name the viseme of the last cue before a time, and silence before the first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ time: fc.nat(5000), viseme: fc.constantFrom<Viseme>(...visemes) })),
        fc.integer({ min: -10, max: 6000 }),
        (unsorted, time) => {
          const cues = unsorted.toSorted((a, b) => a.time - b.time);
          const before = cues.filter((cue) => cue.time <= time);
          expect(visemeAt(cues, time)).toBe(before.at(-1)?.viseme ?? "sil");
        },
      ),
    );
  });
});
