import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createBuiltInModel, createEngine } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";

const require = createRequire(import.meta.url);

test("the runner of Redocly executes the Arazzo workflow and finds that all responses are as described", async () => {
  const engine = createEngine({ model: createBuiltInModel() });
  const server = await serve(engine, { port: 0 });
  const directory = await mkdtemp(join(tmpdir(), "likeness-"));
  onTestFinished(async () => {
    await engine.stop({ graceMs: 0 });
    await server.close({ graceMs: 0 });
    await rm(directory, { recursive: true });
  });
  const packageFile = require.resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(await readFile(packageFile, "utf8"));
  const workflow = fileURLToPath(import.meta.resolve("@likeness/contract/openapi/likeness.arazzo.yaml"));
  const inputs = {
    api_key: engine.apiKey,
    prompt: "a wise owl with round glasses",
    idempotency_key: "owl-1",
    label: "The owl",
  };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      join(packageFile, "..", bin.redocly),
      "respect",
      workflow,
      "--server",
      `likeness=${server.url}/api/v1`,
      ...Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${value}`]),
    ],
    {
      cwd: directory,
      env: {
        HOME: directory,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        NO_COLOR: "1",
      },
    },
  );
  expect(`${stdout}${stderr}`).toContain("Steps: 5 passed, 5 total");
  const response = await engine.fetch(`${engine.url}/api/v1/avatars`, {
    headers: { authorization: `Bearer ${engine.apiKey}` },
  });
  expect(await response.json()).toMatchObject({ data: { data: [{ label: "The owl", status: "ready" }] } });
});
