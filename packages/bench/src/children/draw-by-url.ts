// Time of a GET /draw in process, cached and not, compared to illustrate() alone with the same request.
import { createEngine } from "@likeness/engine";
import { illustrate } from "@likeness/illustrator";
import { interleave } from "../lib/statistics.ts";
import { prompts } from "./prompts.ts";

const engine = createEngine();
const size = 1024;
let seed = 0;

/** Each round has a new request, the same for all three. */
const measures = {
  illustrate: async () => {
    seed += 1;
    const started = performance.now();
    await illustrate({ prompt: promptOf(seed), seed, output: { size, format: "png" } });
    return performance.now() - started;
  },
  uncached: () => getDrawing(),
  cached: () => getDrawing(),
};

await interleave(2 * prompts.length, measures);
const median = await interleave(6 * prompts.length, measures);
console.log(
  JSON.stringify({
    illustrate: median("illustrate"),
    uncached: median("uncached"),
    cached: median("cached"),
  }),
);
await engine.stop();

function promptOf(number: number): string {
  return prompts[number % prompts.length] ?? "";
}

async function getDrawing(): Promise<number> {
  const query = new URLSearchParams({ prompt: promptOf(seed), seed: String(seed), size: String(size) });
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const started = performance.now();
  const response = await engine.fetch(`${engine.url}/api/v1/draw?${query}`, { headers });
  await response.arrayBuffer();
  const milliseconds = performance.now() - started;
  if (response.status === 200) return milliseconds;
  throw new Error(`GET /draw returned ${response.status}.`);
}
