import { endlessPicture, noisyPicture, vastPicture } from "./hostile-images.ts";
import { hostilePrompts } from "./hostile-prompts.ts";

/** One kind of request that is legal and meant to hurt. */
export interface HostileInput {
  readonly name: string;
  /** The path, and the body of the nth request in pieces. */
  readonly path: string;
  body(n: number): readonly (string | Buffer)[];
}

const generate = "/api/v1/avatars/generate";

/** Every kind there is. Large bodies share their pieces, so that a sender needs little memory. */
export async function hostileInputs(): Promise<readonly HostileInput[]> {
  const [noisy, vast, endless] = await Promise.all([noisyPicture(), vastPicture(), endlessPicture()]);
  return [
    words("prompts", (prompt) => ({ prompt })),
    words("negative prompts", (prompt) => ({ prompt: "a wise owl", negative_prompt: prompt })),
    words("hints", (prompt) => ({ prompt: "a wise owl", hints: { hair_style: prompt, clothing: prompt } })),
    words("briefs", (prompt) => ({
      prompt: "a wise owl",
      brief: { version: 1, subject: "person", clothing: prompt, extras: Array(10).fill(prompt) },
    })),
    words("large pictures", (prompt, n) => ({
      prompt: prompt.slice(0, 500),
      seed: n,
      output: { resolution: "4K", format: n % 2 === 0 ? "webp" : "png", count: 4 },
    })),
    {
      name: "labels",
      path: "/api/v1/avatars/save",
      body: (n) => [JSON.stringify({ job_id: randomId(n), label: promptOf(n).slice(0, 200) })],
    },
    pictures("pictures of 100 megapixels", [vast, vast]),
    pictures("pictures without an end", [endless]),
    pictures("bodies of six pictures of 14 MB", Array(6).fill(noisy)),
    {
      name: "bodies of 15 MB that are no pictures",
      path: generate,
      body: () => ['{"prompt":"a wise owl","reference_images":["', "A".repeat(20_000_000), '"]}'],
    },
  ];
}

function words(name: string, make: (prompt: string, n: number) => object): HostileInput {
  return { name, path: generate, body: (n) => [JSON.stringify(make(promptOf(n), n))] };
}

function pictures(name: string, all: readonly Buffer[]): HostileInput {
  const encoded = new Map(all.map((bytes) => [bytes, Buffer.from(bytes.toString("base64"))]));
  const pieces = all.flatMap((bytes, n) => [n === 0 ? '"' : '","', encoded.get(bytes) ?? ""]);
  return {
    name,
    path: generate,
    body: () => ['{"prompt":"a wise owl","reference_images":[', ...pieces, '"]}'],
  };
}

function promptOf(n: number): string {
  return hostilePrompts[n % hostilePrompts.length] ?? "";
}

function randomId(n: number): string {
  return `0197a1c6-0000-7000-8000-${String(n).padStart(12, "0")}`;
}
