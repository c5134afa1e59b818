import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { hang, startFakeProviders } from "../support/fake-providers.ts";
import { startWithDefaults } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { waitUntil } from "../support/wait-until.ts";

const child = fileURLToPath(new URL("../support/killed-engine-child.ts", import.meta.url));
const jobs = 6;

/** Starts an engine in another process, which accepts the jobs and begins their calls. */
async function startChild(
  options: EngineOptions,
): Promise<{ process: ChildProcess; ids: readonly string[] }> {
  const started = spawn(process.execPath, ["--conditions=source", child, JSON.stringify({ options, jobs })], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void started.kill("SIGKILL"));
  const [line] = await once(started.stdout, "data");
  return { process: started, ids: JSON.parse(String(line)) };
}

test.each([
  // The provider finds what was submitted, so everything is finished and nothing is paid again.
  ["replicate:black-forest-labs/flux-dev", "completed"],
  // The provider cannot say whether it was paid, so each job says so.
  ["openai:gpt-image-1", "failed"],
])("kill -9 during calls of %s: no job is lost and no picture is paid twice", async (model, status) => {
  const fake = await startFakeProviders();
  const options: EngineOptions = {
    dataDir: temporaryDirectory(),
    apiKey: "lk_test",
    model,
    modelCalls: { providers: fake.settings },
    moderator: false,
    worker: { concurrency: jobs, leaseMs: 400 },
  };
  let polls = 0;
  if (status === "completed")
    fake.onPoll = () => {
      polls += 1;
    };
  else fake.next(...Array.from({ length: jobs }, () => hang));
  const { process: killed, ids } = await startChild(options);
  await waitUntil(() => (status === "completed" ? polls : fake.received.length) === jobs);
  killed.kill("SIGKILL");
  await once(killed, "exit");
  fake.onPoll = null;
  const client = startWithDefaults(options);
  await client.engine.idle();
  for (const id of ids) {
    const job = (await client.request("GET", `/api/v1/jobs/${id}`)).json.data;
    expect(job).toMatchObject({ status, model_calls: [{ model, image: 0 }] });
    if (status === "failed") expect(job.error.message).toMatch(/may have been paid; it was not repeated/);
  }
  expect(ids).toHaveLength(jobs);
  expect(fake.received).toHaveLength(jobs);
});
