import { createBuiltInModel, createEngine, type ImageModel } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("shows every attempt of a job that was retried", async () => {
  const inner = createBuiltInModel();
  let calls = 0;
  const model: ImageModel = {
    async generate(request, context) {
      calls += 1;
      if (calls > 1) return inner.generate(request, context);
      return { ok: false, code: "upstream_error", message: "the provider returned 502" };
    },
  };
  const engine = createEngine({ model, worker: { retryPauseMs: 1 } });
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close(), engine.stop()]);
  });
  const cwd = await temporaryDirectory();
  const env = { LIKENESS_BASE_URL: server.url, LIKENESS_API_KEY: engine.apiKey };
  const generated = await runCli(["generate", "--prompt", "a wise owl", "--json"], { cwd, env });
  const { stdout } = await runCli(["jobs", "get", JSON.parse(generated.stdout).job.id], { cwd, env });
  expect(stdout).toMatch(/: upstream_error: the provider returned 502\n.*: completed\n/);
});
