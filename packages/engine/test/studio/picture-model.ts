import sharp from "sharp";
import { createBuiltInModel, type ImageModel } from "../../src/index.ts";

/** A model that makes plain pictures at once, one colour for each emotion, and fails for prompts with the word "impossible". */
export function createPictureModel(): ImageModel {
  const { features = [] } = createBuiltInModel();
  return {
    features,
    async generate({ prompt, seed, count, brief, base }) {
      if (prompt.includes("impossible"))
        return { ok: false, code: "safety_filter", message: "The provider refuses to draw this." };
      const expression = String({ ...base?.brief, ...brief }["expression"]);
      const bytes = await sharp({
        create: { width: 96, height: 96, channels: 3, background: colorOf(expression) },
      })
        .png()
        .toBuffer();
      return {
        ok: true,
        images: Array.from({ length: count }, (_, index) => ({
          bytes,
          seed: seed + index,
          alt: "A plain picture.",
        })),
        brief: { version: 1, subject: "owl", ...base?.brief, ...brief },
        mode: "prompt",
        outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
        license: "CC0 1.0",
        credit: "Nobody",
        version: "1",
      };
    },
  };
}

function colorOf(text: string): { r: number; g: number; b: number } {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 0xffffff;
  return { r: hash >> 16, g: (hash >> 8) & 255, b: hash & 255 };
}
