// A server under test. Prints its messages as JSON lines.
import { flushCompileCache } from "node:module";
import { createThreadedModel } from "../../../engine/src/adapters/image-model/threaded-model.ts";
import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import { createThreadPool } from "../../../engine/src/adapters/threads/thread-pool.ts";
import { createEngineThreads } from "../../../engine/src/engine-threads.ts";
import { createEngine, type ImageModelRequest, type ImageModelResult } from "../../../engine/src/index.ts";
import { serve } from "../../../engine/src/serve.ts";
import { startTestThread } from "../../../engine/test/support/start-test-thread.ts";
import { createTinyModel } from "../../../engine/test/support/tiny-model.ts";
import { createFastClock } from "../chaos/fast-clock.ts";
import { type ServerMessage, type ServerSettings, serverSettings } from "../chaos/server-settings.ts";
import { createTestImageModel } from "../chaos/test-image-model.ts";

const settings = serverSettings.parse(JSON.parse(process.argv[2] ?? ""));
const { port, apiKey, storage, measureEveryMs } = settings;

// Exit if the parent process is killed.
process.stdin.resume().once("close", () => process.exit());

const unlimited = { requestsPerMinute: null };
const concurrency = 4;
const threads = createEngineThreads({ clock: systemClock(), concurrency, logger: null });
const endless = createThreadPool<ImageModelRequest, ImageModelResult>({
  clock: systemClock(),
  size: concurrency,
  start: async () => startTestThread("model-thread.ts"),
});
const clock = createFastClock(settings.clock);
const engine = createEngine({
  ...(await storageOptions(storage)),
  apiKey,
  clock,
  model: createTestImageModel({
    builtIn: threads.model,
    endless: createThreadedModel(endless, createTinyModel()),
  }),
  // 3 seconds of real time in a crash test.
  worker: { concurrency, timeoutMs: 60_000 },
  webhooks: { allowPrivate: true },
  limits: { free: unlimited, pro: unlimited, enterprise: unlimited },
  onFault: (error) =>
    send({ kind: "fault", text: error instanceof Error ? `${error.stack}` : String(error) }),
});
// Wait until the store is open.
await engine.fetch(`${engine.url}/readyz`);
const server = await serve(engine, { port });
process.once("SIGTERM", () => void stop());
send({ kind: "ready" });
// Write the cache now, because a killed process cannot.
flushCompileCache();

if (measureEveryMs !== undefined) setInterval(measure, measureEveryMs);

async function stop(): Promise<void> {
  const graceMs = 1_000;
  await Promise.all([server.close({ graceMs }), engine.stop({ graceMs })]);
  await Promise.all([threads.close(), endless.close()]);
  process.exit();
}

async function storageOptions(options: ServerSettings["storage"]) {
  if (options.store === "sqlite") return { dataDir: options.dataDir };
  const { openPostgres } = await import("../../../engine/src/postgres.ts");
  return openPostgres({ connection: options.url, schema: options.schema, clock });
}

function measure(): void {
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  send({ kind: "memory", rss, heap: process.memoryUsage().heapUsed });
}

function send(message: ServerMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
