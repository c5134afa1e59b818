import { hugeImage, noiseImage, unterminatedImage } from "./hostile-images.ts";
import { hostilePrompts } from "./hostile-prompts.ts";

/** A kind of request that is valid but expensive. */
export interface HostileInput {
  readonly name: string;
  readonly path: string;
  /** The body of the n-th request in chunks. */
  body(n: number): readonly (string | Buffer)[];
}

const generate = "/api/v1/avatars/generate";

/** All kinds of hostile requests. Large bodies share their chunks to save memory. */
export async function hostileInputs(): Promise<readonly HostileInput[]> {
  const [noise, huge, unterminated] = await Promise.all([noiseImage(), hugeImage(), unterminatedImage()]);
  return [
    textRequest("prompts", (prompt) => ({ prompt })),
    textRequest("negative prompts", (prompt) => ({ prompt: "a wise owl", negative_prompt: prompt })),
    textRequest("hints", (prompt) => ({
      prompt: "a wise owl",
      hints: { hair_style: prompt, clothing: prompt },
    })),
    textRequest("briefs", (prompt) => ({
      prompt: "a wise owl",
      brief: { version: 1, subject: "person", clothing: prompt, extras: Array(10).fill(prompt) },
    })),
    textRequest("large images", (prompt, n) => ({
      prompt: prompt.slice(0, 500),
      seed: n,
      output: { resolution: "4K", format: n % 2 === 0 ? "webp" : "png", count: 4 },
    })),
    textRequest("animated images", (prompt, n) => ({
      prompt: prompt.slice(0, 500),
      seed: n,
      output: { resolution: "1K", format: n % 2 === 0 ? "webp" : "png", animate: true, count: 4 },
    })),
    {
      name: "labels",
      path: "/api/v1/avatars/save",
      body: (n) => [JSON.stringify({ job_id: randomId(n), label: promptOf(n).slice(0, 200) })],
    },
    imageRequest("images of 100 megapixels", [huge, huge]),
    imageRequest("images without an end", [unterminated]),
    imageRequest("bodies with six images of 14 MB", Array(6).fill(noise)),
    {
      name: "15 MB of invalid image data",
      path: generate,
      body: () => ['{"prompt":"a wise owl","reference_images":["', "A".repeat(20_000_000), '"]}'],
    },
  ];
}

function textRequest(name: string, createBody: (prompt: string, n: number) => object): HostileInput {
  return { name, path: generate, body: (n) => [JSON.stringify(createBody(promptOf(n), n))] };
}

function imageRequest(name: string, images: readonly Buffer[]): HostileInput {
  const encoded = new Map(images.map((bytes) => [bytes, Buffer.from(bytes.toString("base64"))]));
  const chunks = images.flatMap((bytes, n) => [n === 0 ? '"' : '","', encoded.get(bytes) ?? ""]);
  return {
    name,
    path: generate,
    body: () => ['{"prompt":"a wise owl","reference_images":[', ...chunks, '"]}'],
  };
}

function promptOf(n: number): string {
  return hostilePrompts[n % hostilePrompts.length] ?? "";
}

function randomId(n: number): string {
  return `0197a1c6-0000-7000-8000-${String(n).padStart(12, "0")}`;
}
