import { createEngine, type ImageModel } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { onTestFinished } from "vitest";

export const slowServerKey = "lk_test_slow";

/** A server whose jobs never complete. */
export async function startSlowServer(): Promise<string> {
  const model: ImageModel = {
    generate: (_request, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  };
  const engine = createEngine({ apiKey: slowServerKey, model });
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close({ graceMs: 0 }), engine.stop({ graceMs: 0 })]);
  });
  return server.url;
}
