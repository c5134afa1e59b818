import { createBuiltInModel, createEngine, type ImageModel } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { runHere } from "./support/captured-io.ts";
import { emptyFolder } from "./support/room.ts";

test("a job that was tried more than once tells of each attempt", async () => {
  const inner = createBuiltInModel();
  let drawn = 0;
  const model: ImageModel = {
    async generate(order, context) {
      drawn += 1;
      if (drawn > 1) return inner.generate(order, context);
      return { ok: false, code: "upstream_error", message: "the provider answered 502" };
    },
  };
  const engine = createEngine({ model, worker: { retryPauseMs: 1 } });
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close(), engine.stop()]);
  });
  const cwd = await emptyFolder();
  const env = { LIKENESS_BASE_URL: server.url, LIKENESS_API_KEY: engine.apiKey };
  const drawing = await runHere(["generate", "--prompt", "a wise owl", "--json"], { cwd, env });
  const { stdout } = await runHere(["jobs", "get", JSON.parse(drawing.stdout).job.id], { cwd, env });
  expect(stdout).toMatch(/: upstream_error: the provider answered 502\n.*: completed\n/);
});
