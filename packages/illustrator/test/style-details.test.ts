import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief/parse-brief.ts";
import type { StyleName } from "../src/brief/values.ts";
import { drawScene } from "../src/scene/draw-scene.ts";

async function draw(style: StyleName, brief: Record<string, unknown>): Promise<string> {
  const person = { eyewear: "none", hair: { style: "short", color: "brown" }, ...brief, style };
  return (await drawScene({ brief: parseBrief(person), seed: 14, aspectRatio: "1:1" })).svg;
}

/** The content of the group of a trait. */
function groupOf(svg: string, trait: string): string {
  const start = svg.indexOf(`data-trait="${trait}`);
  const next = svg.indexOf("data-trait=", start + 1);
  return start < 0 ? "" : svg.slice(start, next < 0 ? undefined : next);
}

/** Styles whose eyes and eyewear are separate parts. */
const grouped = [
  "cartoon",
  "line-art",
  "sketch",
  "voxel",
  "clay",
  "minimal",
  "comic",
  "abstract",
  "ink",
] as const;

describe("details of people in each style", () => {
  it.each(grouped)("sunglasses hide the eyes in %s", async (style) => {
    const open = groupOf(await draw(style, { expression: "surprised" }), "expression:");
    const hidden = groupOf(
      await draw(style, { expression: "surprised", eyewear: "sunglasses" }),
      "expression:",
    );
    expect(hidden.length).toBeLessThan(open.length);
  });

  it.each(grouped)("the strap of an eyepatch leaves the other eye free in %s", async (style) => {
    const svg = groupOf(await draw(style, { eyewear: "eyepatch" }), "eyewear:eyepatch");
    expect(svg).not.toContain("M82 84L198 128");
    expect(svg).toContain("<path");
  });

  it.each(["line-art", "sketch", "comic", "ink"] as const)(
    "no skull beside a wizard hat in %s",
    async (style) => {
      const svg = await draw(style, { headwear: "wizard-hat" });
      expect(groupOf(svg, "skin:")).toMatch(/^[^>]*clip-path=/);
      expect(svg).toMatch(/<path d="M-200 84H480V\d+H-200Z"\/>/);
    },
  );

  it("a scarf of the voxel style is made of cells", async () => {
    const scarf = groupOf(await draw("voxel", { accessories: ["scarf"] }), "accessories:scarf");
    expect(await draw("voxel", { accessories: ["scarf"] })).not.toBe(await draw("voxel", {}));
    expect(scarf).not.toContain("C");
  });
});
