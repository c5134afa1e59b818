import { describe, expect, it } from "vitest";
import { illustrate } from "../src/index.ts";
import type { DrawSvgRequest } from "../src/svg.ts";
import { drawSvg } from "../src/svg.ts";
import { inPage, missingBrowser, scriptForBrowsers } from "./browser.ts";

const requests: readonly DrawSvgRequest[] = [
  { prompt: "a smiling astronaut with red curly hair and round glasses", seed: 7 },
  { prompt: "woman with a blue hijab, soft smile, library", style: "flat" },
  { prompt: "angry pirate with an eyepatch, sunset at the beach", style: "comic" },
  { prompt: "happy panda in a green hoodie, forest", output: { aspectRatio: "16:9" } },
  { prompt: "Voxel robot in space", output: { aspectRatio: "9:16" } },
  { prompt: "line art portrait of a person with dreadlocks and a goatee" },
  { prompt: "friendly robot with green eyes, pixel art" },
  { prompt: "calm grandmother with a gray bun, sketch", hints: { avatar_composition: "Full body" } },
  { prompt: "minimal portrait, teal background, curious", negativePrompt: "glasses" },
  { prompt: "🧙‍♀️ dragon in a clay style, neon", seed: 4_294_967_295 },
];

const missing = await missingBrowser();
if (missing !== undefined)
  process.stderr.write(`SKIPPED the browser tests of the illustrator: no browser starts here.\n${missing}\n`);

describe("drawSvg", () => {
  it("returns the SVG of illustrate()", async () => {
    for (const request of requests.slice(0, 3)) {
      const { svg } = await illustrate({ ...request, output: { ...request.output, format: "svg" } });
      expect((await drawSvg(request)).svg).toBe(svg);
    }
  });

  it("rejects reference and element images", async () => {
    const request = { prompt: "a man", references: [new Uint8Array(3)] };
    await expect(drawSvg(request)).rejects.toMatchObject({ code: "invalid_request", param: "references" });
  });

  it("is bundled for browsers without native code", async () => {
    const { inputs } = await scriptForBrowsers();
    expect(inputs.filter((path) => /node_modules\/(?:sharp|@img)|src\/raster/.test(path))).toEqual([]);
  });

  it.skipIf(missing !== undefined)(
    "draws in Chromium what it draws in Node, byte for byte",
    async () => {
      const { text } = await scriptForBrowsers();
      const drawn: unknown = await inPage(async (page) => {
        await page.addScriptTag({ content: text });
        return page.evaluate(
          `(async () => {
            const drawn = [];
            for (const request of ${JSON.stringify(requests)}) drawn.push((await likeness.drawSvg(request)).svg);
            return drawn;
          })()`,
        );
      });
      const expected: string[] = [];
      for (const request of requests) expected.push((await drawSvg(request)).svg);
      expect(drawn).toEqual(expected);
    },
    60_000,
  );
});
