import { createLikeness, likeness } from "@likeness/ai-sdk";
import { Likeness } from "@likeness/client";
import { createEngine, type EngineOptions, type ImageModel } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import {
  APICallError,
  createProviderRegistry,
  generateImage,
  InvalidArgumentError,
  LoadAPIKeyError,
  NoSuchModelError,
} from "ai";
import sharp from "sharp";
import { expect, onTestFinished, test, vi } from "vitest";

function start(options: EngineOptions = {}) {
  const engine = createEngine(options);
  onTestFinished(() => engine.stop());
  return { engine, model: createLikeness({ engine }).image("engine-1") };
}

async function shapeOf(bytes: Uint8Array): Promise<string> {
  const { width, height, format } = await sharp(bytes).metadata();
  return `${width}x${height} ${format}`;
}

test("generateImage gets a picture of an engine in this process, with its seed, code and alt text", async () => {
  const { model } = start();
  const result = await generateImage({ model, prompt: "a wise owl", size: "256x256", seed: 7 });
  expect(await shapeOf(result.image.uint8Array)).toBe("256x256 png");
  expect(result.image.mediaType).toBe("image/png");
  expect(result.warnings).toEqual([]);
  const [image] = result.providerMetadata["likeness"]?.images ?? [];
  expect(image).toMatchObject({ seed: 7, width: 256, alt: expect.stringContaining("owl") });
  expect(result.responses[0]?.modelId).toBe("engine-1");
  const again = await generateImage({ model, prompt: "a wise owl", size: "256x256", seed: 7 });
  expect(again.image.base64).toBe(result.image.base64);
});

test("more pictures than a call may have are several calls", async () => {
  const { model } = start();
  const { images } = await generateImage({ model, prompt: "a robot", n: 5, size: "64x64" });
  expect(new Set(images.map(({ base64 }) => base64)).size).toBe(5);
});

test("provider options choose the style and format; an unknown one is named", async () => {
  const { model } = start();
  const options = { style: "pixel", format: "webp" };
  const request = { model, prompt: "a pirate", aspectRatio: "16:9" } as const;
  const { image } = await generateImage({ ...request, providerOptions: { likeness: options } });
  expect(await shapeOf(image.uint8Array)).toBe("1024x576 webp");
  const wrong = generateImage({ ...request, providerOptions: { likeness: { stile: "pixel" } } });
  await expect(wrong).rejects.toSatisfy(InvalidArgumentError.isInstance);
  await expect(wrong).rejects.toThrow("stile");
});

test("images of the prompt are reference images; a mask and an unknown shape are warnings", async () => {
  const { model } = start();
  const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#884422" } })
    .png()
    .toBuffer();
  const { warnings } = await generateImage({
    model,
    prompt: { text: "with glasses", images: [photo], mask: photo },
    size: "1792x1024",
  });
  expect(warnings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "unsupported", feature: "mask" }),
      expect.objectContaining({ type: "unsupported", feature: "size" }),
    ]),
  );
});

test("a registry finds the model by its name", async () => {
  const { engine } = start();
  const registry = createProviderRegistry({ likeness: createLikeness({ engine }) });
  const model = registry.imageModel("likeness:engine-1");
  expect((await generateImage({ model, prompt: "an owl", size: "64x64" })).images).toHaveLength(1);
  expect(() => registry.imageModel("likeness:engine-9")).toThrow(/Available: engine-1/);
  expect(() => registry.languageModel("likeness:engine-1")).toThrow(NoSuchModelError);
});

test("a server is reached over HTTP, with the key and headers", async () => {
  const { engine } = start();
  const server = await serve(engine, { port: 0 });
  onTestFinished(() => server.close());
  const provider = createLikeness({ baseUrl: server.url, apiKey: engine.apiKey });
  const request = { model: provider.image("engine-1"), prompt: "an owl", size: "64x64" } as const;
  expect((await generateImage({ ...request, headers: { "x-tenant": "acme" } })).images).toHaveLength(1);
  const stranger = createLikeness({ baseUrl: server.url, apiKey: "wrong" });
  await expect(generateImage({ ...request, model: stranger.image("engine-1") })).rejects.toMatchObject({
    statusCode: 401,
    isRetryable: false,
  });
});

test("a generation that fails is an APICallError with the reason, and is not repeated", async () => {
  const generate = vi.fn<ImageModel["generate"]>(async () => ({
    ok: false,
    code: "safety_filter",
    message: "The prompt was refused.",
  }));
  const { model } = start({ model: { generate } });
  const failed = generateImage({ model, prompt: "an owl" });
  await expect(failed).rejects.toSatisfy(APICallError.isInstance);
  await expect(failed).rejects.toMatchObject({ data: { code: "safety_filter" } });
  expect(generate).toHaveBeenCalledTimes(1);
});

test("an abort while the picture is made rejects with the reason of the signal and cancels the job", async () => {
  const model: ImageModel = {
    generate: (_, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
  };
  const { engine } = start({ model });
  const waiting = Promise.withResolvers<void>();
  const hooks = {
    onRequest({ method }: { readonly method: string }) {
      if (method === "GET") waiting.resolve();
    },
  };
  const image = createLikeness({ client: new Likeness({ engine, hooks }) }).image("engine-1");
  const controller = new AbortController();
  const request = generateImage({ model: image, prompt: "an owl", abortSignal: controller.signal });
  await waiting.promise;
  const reason = new DOMException("No longer needed", "AbortError");
  controller.abort(reason);
  await expect(request).rejects.toBe(reason);
  // Resolves when no job is left.
  await engine.idle();
});

test("a missing key is a LoadAPIKeyError that names the variable", async () => {
  vi.stubEnv("LIKENESS_API_KEY", undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const request = generateImage({ model: likeness.image("engine-1"), prompt: "an owl" });
  await expect(request).rejects.toSatisfy(LoadAPIKeyError.isInstance);
  await expect(request).rejects.toThrow("LIKENESS_API_KEY");
});
