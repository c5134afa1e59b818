// Time of a GET /draw in process, cached and not, compared to illustrate() alone with the same request and to a server
// that draws with DiceBear, as its HTTP API does.
import { Avatar, Style } from "@dicebear/core";
import definition from "@dicebear/styles/avataaars.json" with { type: "json" };
import { createEngine } from "@likeness/engine";
import { illustrate } from "@likeness/illustrator";
import { Hono } from "hono";
import sharp from "sharp";
import { interleave } from "../lib/statistics.ts";
import { prompts } from "./prompts.ts";

const engine = createEngine();
const dicebear = createDicebearServer();
const size = 1024;
let seed = 0;

/** Each round has a new request, the same for all of them. */
const measures = {
  illustrate: async () => {
    seed += 1;
    const started = performance.now();
    await illustrate({ prompt: promptOf(seed), seed, output: { size, format: "png" } });
    return performance.now() - started;
  },
  uncached: () => getDrawing("png"),
  cached: () => getDrawing("png"),
  dicebear: () => getDicebear("png"),
  uncachedSvg: () => getDrawing("svg"),
  dicebearSvg: () => getDicebear("svg"),
};

await interleave(2 * prompts.length, measures);
const median = await interleave(6 * prompts.length, measures);
console.log(
  JSON.stringify({
    illustrate: median("illustrate"),
    uncached: median("uncached"),
    cached: median("cached"),
    dicebear: median("dicebear"),
    uncachedSvg: median("uncachedSvg"),
    dicebearSvg: median("dicebearSvg"),
  }),
);
await engine.stop();

function promptOf(number: number): string {
  return prompts[number % prompts.length] ?? "";
}

function getDrawing(format: "png" | "svg"): Promise<number> {
  const fields = { prompt: promptOf(seed), seed: String(seed), size: String(size), format };
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const url = `${engine.url}/api/v1/draw?${new URLSearchParams(fields)}`;
  return timed(() => engine.fetch(url, { headers }));
}

function getDicebear(format: "png" | "svg"): Promise<number> {
  const query = new URLSearchParams({ seed: String(seed), size: String(size) });
  return timed(async () => dicebear.request(`http://localhost/10.x/avataaars/${format}?${query}`));
}

async function timed(send: () => Promise<Response>): Promise<number> {
  const started = performance.now();
  const response = await send();
  await response.arrayBuffer();
  const milliseconds = performance.now() - started;
  if (response.status === 200) return milliseconds;
  throw new Error(`The server returned ${response.status}.`);
}

/** Has the URLs of DiceBear's HTTP API, which does not cache either. */
function createDicebearServer(): Hono {
  const style = new Style(definition);
  return new Hono().get("/10.x/avataaars/:format", async ({ req, body }) => {
    const options = { seed: req.query("seed") ?? "", size: Number(req.query("size")) };
    const svg = new Avatar(style, options).toString();
    if (req.param("format") === "svg") return body(svg, 200, { "content-type": "image/svg+xml" });
    const png = await sharp(Buffer.from(svg)).png().toBuffer();
    return body(new Uint8Array(png), 200, { "content-type": "image/png" });
  });
}
