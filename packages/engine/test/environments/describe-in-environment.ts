import { createEngine, type Engine, type EngineOptions } from "@likeness/engine";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Tests of the engine with the globals of a test environment. */
export function describeInEnvironment(name: string): void {
  describe(`the engine under ${name}`, () => {
    test("generates an image and serves its bytes", async () => {
      const { job, image } = await generateImage(start(), { prompt: "a wise owl" });
      expect(job).toMatchObject({ status: "completed" });
      expect(Buffer.from(image).toString("latin1", 1, 4)).toBe("PNG");
    });

    test("generates in a worker thread", async () => {
      const warn = vi.spyOn(console, "warn");
      const { job } = await generateImage(start(), { prompt: "a wise owl" });
      expect(job).toMatchObject({ status: "completed" });
      // The engine warns if it falls back to the main thread.
      expect(warn).not.toHaveBeenCalled();
    });

    test("accepts a reference image", async () => {
      const { job } = await generateImage(start(), {
        prompt: "me",
        reference_images: [pixel],
        output: { resolution: "512" },
      });
      expect(job).toMatchObject({ status: "completed" });
    });

    test("rejects a file that is not an image, with the reason", async () => {
      const engine = start();
      const response = await post(engine, { prompt: "me", reference_images: [btoa("not an image")] });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("reference_images");
    });

    test("stores images in a data directory", async () => {
      const dataDir = temporaryDirectory();
      const { image } = await generateImage(start({ dataDir }), { prompt: "a wise owl" });
      expect(image.byteLength).toBeGreaterThan(1_000);
    });

    test("accepts a Request as the second argument, as fetch does", async () => {
      const engine = start();
      const url = `${engine.url}/api/v1/avatars/generate`;
      const response = await engine.fetch(url, postRequest(engine, { prompt: "a wise owl" }));
      expect(response.status).toBe(202);
    });
  });
}

function start(options: EngineOptions = {}): Engine {
  const engine = createEngine(options);
  onTestFinished(() => engine.stop());
  return engine;
}

function post(engine: Engine, body: object): Promise<Response> {
  return engine.fetch(postRequest(engine, body));
}

function postRequest(engine: Engine, body: object): Request {
  return new Request(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function generateImage(engine: Engine, body: object) {
  const accepted = await post(engine, body);
  expect(accepted.status).toBe(202);
  const { data } = await accepted.json();
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const jobUrl = `${engine.url}/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`;
  const { data: job } = await (await engine.fetch(jobUrl, { headers })).json();
  const image = await engine.fetch(job.avatar.image_url);
  return { job, image: await image.arrayBuffer() };
}
