// Milliseconds of CPU time per job of one picture: of a hosted model, and of a model that makes the same call and nothing else.
import { createOpenAI } from "@ai-sdk/openai";
import { createEngine, type ImageModel } from "@likeness/engine";
import sharp from "sharp";
import { median } from "../lib/statistics.ts";

const picture = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: "#c33" } })
  .png()
  .toBuffer();
const body = JSON.stringify({ created: 1, data: [{ b64_json: picture.toString("base64") }] });
const headers = { "content-type": "application/json" };
const provider = createOpenAI({ apiKey: "test", fetch: async () => new Response(body, { headers }) });
const hosted = provider.image("gpt-image-1");

const direct: ImageModel = {
  async generate({ prompt, brief = { version: 1 } }, { signal }) {
    const { images } = await hosted.doGenerate({
      prompt,
      n: 1,
      size: "1024x1024",
      aspectRatio: undefined,
      seed: undefined,
      files: undefined,
      mask: undefined,
      providerOptions: { openai: { quality: "medium" } },
      abortSignal: signal,
    });
    const [image = ""] = images;
    const bytes = typeof image === "string" ? Buffer.from(image, "base64") : image;
    return { ok: true, images: [{ bytes }], version: "direct", brief };
  },
};

const engines = {
  hosted: createEngine({ model: hosted, worker: { concurrency: 1 } }),
  direct: createEngine({ model: direct, worker: { concurrency: 1 } }),
};

const times = new Map<string, number[]>();
for (let round = 0; round < 60; round++) {
  for (const [name, engine] of Object.entries(engines)) {
    const before = process.cpuUsage();
    const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
      method: "POST",
      headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ prompt: "an owl", brief: { version: 1, subject: "owl" } }),
    });
    if (response.status !== 202) throw new Error(`${name} returned status ${response.status}`);
    await engine.idle();
    // The first rounds are a warm-up.
    if (round < 10) continue;
    const { user, system } = process.cpuUsage(before);
    times.set(name, [...(times.get(name) ?? []), (user + system) / 1_000]);
  }
}
await Promise.all(Object.values(engines).map((engine) => engine.stop()));
console.log(
  JSON.stringify({ hosted: median(times.get("hosted") ?? []), direct: median(times.get("direct") ?? []) }),
);
