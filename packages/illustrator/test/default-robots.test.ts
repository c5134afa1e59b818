import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StyleName } from "../src/index.ts";
import { defaultAvatar, defaultAvatars, defaultRobot, illustrate, isIllustratorError } from "../src/index.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { drawingOf } from "./drawing-content.ts";

const asSvg = { output: { resolution: "512", format: "svg" } } as const;

describe("default avatars", () => {
  it("gives 1,000 names 1,000 different images", async () => {
    const svgs = new Set<string>();
    for (let i = 0; i < 1000; i += 1) svgs.add(await svgOf(`${i % 2 === 0 ? "agent" : "Ω"}-${i}`));
    expect(svgs.size).toBe(1000);
  }, 60_000);

  it("accepts any text as a name", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("", "\ud800", "🤖", "محمد"),
    );
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const svg = await svgOf(name);
        expect(svg).toContain("subject:robot");
        expect(await svgOf(name)).toBe(svg);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("is the same for names that are equal after Unicode normalization", () => {
    expect(defaultRobot("Zoe\u0308")).toEqual(defaultRobot("Zo\u00eb"));
    expect(defaultRobot("Zoe")).not.toEqual(defaultRobot("Zoë"));
  });

  it("can be drawn by illustrate() from its Brief and seed, with any expression", async () => {
    const avatar = await defaultAvatar("scout", asSvg);
    const { brief, seed } = defaultRobot("scout");
    const again = await illustrate({ prompt: "", brief, seed, output: avatar.outputApplied });
    expect(again.svg).toBe(avatar.svg);
    expect(avatar.outputApplied.aspectRatio).toBe("1:1");
    const sad = await illustrate({
      prompt: "",
      brief: { ...brief, expression: "sad" },
      seed,
      output: avatar.outputApplied,
    });
    expect(sad.svg).not.toBe(avatar.svg);
  });

  it("gives the same image in another process", async () => {
    const module = new URL("../src/index.ts", import.meta.url).href;
    const script = `import(${JSON.stringify(module)}).then(async ({ defaultAvatar }) => {
      const { image } = await defaultAvatar("Łukasz 🤖", { output: { resolution: "512" } });
      console.log((await import("node:crypto")).createHash("sha256").update(image.bytes).digest("hex"));
    })`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=source", "-e", script], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, LANG: "tr_TR.UTF-8", TZ: "Asia/Tokyo" },
    });
    const { image } = await defaultAvatar("Łukasz 🤖", { output: { resolution: "512" } });
    expect(stdout.trim()).toBe(createHash("sha256").update(image.bytes).digest("hex"));
  });

  it("returns the images of a list in its order and the same image for equal names", async () => {
    const names = ["scout", "sage", "scribe", "sage", "李明"];
    const progress: number[] = [];
    const one = await defaultAvatars(names, {
      ...asSvg,
      onProgress: ({ fraction }) => progress.push(fraction),
    });
    const other = await defaultAvatars(names.toReversed(), asSvg);
    expect(one.map(({ svg }) => svg)).toEqual(other.toReversed().map(({ svg }) => svg));
    expect(new Set(one.map(({ svg }) => drawingOf(svg))).size).toBe(4);
    expect(one[1]?.svg).toBe(one[3]?.svg);
    expect(one[0]?.svg).toBe((await defaultAvatar("scout", asSvg)).svg);
    expect(progress.at(-1)).toBe(1);
  });

  it.each<StyleName>(["voxel", "pixel"])("gives different names different images in %s", async (style) => {
    const names = Array.from({ length: 12 }, (_, i) => `agent ${i}`);
    const robots = await defaultAvatars(names, { style, ...asSvg });
    expect(new Set(robots.map(({ svg }) => drawingOf(svg))).size).toBe(12);
    expect(robots.every(({ brief }) => brief.style === style)).toBe(true);
  });

  it("rejects names that are not strings", async () => {
    const notText: unknown = JSON.parse("[7]");
    const names = Array.isArray(notText) ? notText : [];
    const error = await defaultAvatars(names).catch((cause: unknown) => cause);
    expect(isIllustratorError(error) && error.param).toBe("name");
  });
});

async function svgOf(name: string): Promise<string> {
  return (await drawScene({ ...defaultRobot(name), aspectRatio: "1:1" })).svg;
}
