// Prints hashes of the SVG and of the bytes of all images in all formats.
import { createHash } from "node:crypto";
import { formats, illustrate, styles } from "@likeness/illustrator";
import { prompts } from "./prompts.ts";

const hashes: string[] = [];
for (const [index, prompt] of prompts.entries()) {
  for (const format of formats) {
    const { svg, image, thumbnail } = await illustrate({
      prompt,
      seed: 7 + index,
      output: { resolution: "512", format },
    });
    hashes.push(`${prompt} ${format} ${hash(svg)} ${hash(image.bytes)} ${hash((await thumbnail()).bytes)}`);
  }
}
for (const style of styles) {
  const { svg, image } = await illustrate({ prompt: "a baker", style, seed: 1 });
  hashes.push(`${style} ${hash(svg)} ${hash(image.bytes)}`);
}
console.log(JSON.stringify(hashes));

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}
