import { createBuiltInModel, createEngine, type Engine, type ImageModel } from "../../../engine/src/index.ts";

/** An engine in this process whose next picture can be made to fail, and which collects the webhooks that it sends. */
export interface ScenarioEngine extends AsyncDisposable {
  readonly engine: Engine;
  /** The next job fails. */
  failNext(): void;
  /** The next webhook that was not taken yet. */
  delivery(): Promise<Request>;
  /** A PNG of 1280x720 pixels. */
  image(): Promise<Uint8Array<ArrayBuffer>>;
}

export function createScenarioEngine(): ScenarioEngine {
  const builtIn = createBuiltInModel();
  const deliveries: Request[] = [];
  let fails = false;
  let wake = () => {};
  const model: ImageModel = {
    ...builtIn,
    async generate(request, context) {
      // Emotions are made in the background, and nobody waits for them.
      if (!fails || request.emotion) return builtIn.generate(request, context);
      fails = false;
      return { ok: false, code: "safety_filter", message: "The picture was blocked." };
    },
  };
  const engine = createEngine({
    model,
    worker: { retries: 0 },
    outbound: {
      check: () => null,
      async send({ url, method, headers = {}, body }) {
        const content = typeof body === "object" ? new Uint8Array(body) : (body ?? null);
        deliveries.push(new Request(url, { method, headers, body: content }));
        wake();
        return { ok: true, status: 200, headers: {}, body: new Uint8Array(), truncated: false };
      },
      download: async () => ({ ok: false, reason: "network", message: "There is no network." }),
    },
  });
  return {
    engine,
    failNext() {
      fails = true;
    },
    async delivery() {
      for (;;) {
        const next = deliveries.shift();
        if (next) return next;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async image() {
      const query = new URLSearchParams({
        prompt: "a founder",
        aspect_ratio: "16:9",
        size: "1280",
        format: "png",
      });
      const headers = { authorization: `Bearer ${engine.apiKey}` };
      const response = await engine.fetch(`${engine.url}/api/v1/draw?${query}`, { headers });
      return new Uint8Array(await response.arrayBuffer());
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
