/**
 * Bar I1: draws at 1024 px, compared with DiceBear and sharp alone at the same size and format, alternating
 * in one process. `node --conditions=source scripts/bench.ts [rounds]`
 */
import { Avatar, Style } from "@dicebear/core";
import avataaars from "@dicebear/styles/avataaars.json" with { type: "json" };
import sharp from "sharp";
import { illustrate } from "../src/index.ts";

const rounds = Number(process.argv[2] ?? 30);
const style = new Style(avataaars);

async function peer(format: "png" | "webp" | "jpeg", seed: number): Promise<number> {
  const svg = new Avatar(style, { seed: String(seed), size: 1024, backgroundColor: "c3d6f2" }).toString();
  return (await sharp(Buffer.from(svg)).toFormat(format).toBuffer()).length;
}

async function ours(format: "png" | "webp" | "jpeg", seed: number, prompt: string): Promise<number> {
  return (await illustrate({ prompt, seed, output: { format, aspectRatio: "1:1" } })).image.bytes.length;
}

for (const prompt of ["a person", "a smiling astronaut with red curly hair and round glasses"]) {
  for (const format of ["png", "webp", "jpeg"] as const) {
    const times = { peer: [] as number[], ours: [] as number[] };
    const sizes = { peer: 0, ours: 0 };
    for (let i = -3; i < rounds; i += 1) {
      for (const who of ["peer", "ours"] as const) {
        const start = performance.now();
        const bytes = who === "peer" ? await peer(format, i) : await ours(format, i + 3, prompt);
        if (i < 0) continue;
        times[who].push(performance.now() - start);
        sizes[who] += bytes / rounds;
      }
    }
    const [theirs, mine] = [median(times.peer), median(times.ours)];
    console.log(
      `${prompt.slice(0, 20).padEnd(20)} ${format.padEnd(4)}  DiceBear + sharp ${theirs.toFixed(1)} ms ${(sizes.peer / 1024).toFixed(0)} KB   illustrate ${mine.toFixed(1)} ms ${(sizes.ours / 1024).toFixed(0)} KB   ratio ${(mine / theirs).toFixed(2)}`,
    );
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
