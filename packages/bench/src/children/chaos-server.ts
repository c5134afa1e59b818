// A server of a campaign: an engine behind a port, until it is killed or asked to stop. Speaks JSON lines on standard output.
import { flushCompileCache } from "node:module";
import { createThreadedModel } from "../../../engine/src/adapters/image-model/threaded-model.ts";
import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import { createThreadPool } from "../../../engine/src/adapters/threads/thread-pool.ts";
import { createEngineThreads } from "../../../engine/src/engine-threads.ts";
import { createEngine, type ImageModelRequest, type ImageModelResult } from "../../../engine/src/index.ts";
import { serve } from "../../../engine/src/serve.ts";
import { startThreadOf } from "../../../engine/test/support/start-thread-of.ts";
import { createTinyModel } from "../../../engine/test/support/tiny-model.ts";
import { createFastClock } from "../chaos/fast-clock.ts";
import { type ServerLine, type ServerSettings, serverSettings } from "../chaos/server-settings.ts";
import { createTestImageModel } from "../chaos/test-image-model.ts";

const settings = serverSettings.parse(JSON.parse(process.argv[2] ?? ""));
const { port, apiKey, time, place, measureEveryMs } = settings;

// Whoever started it may be killed too, and it must not outlive them.
process.stdin.resume().once("close", () => process.exit());

const unlimited = { requestsPerMinute: null };
const concurrency = 4;
const threads = createEngineThreads({ clock: systemClock(), concurrency, logger: null });
const endless = createThreadPool<ImageModelRequest, ImageModelResult>({
  clock: systemClock(),
  size: concurrency,
  start: async () => startThreadOf("model-thread.ts"),
});
const clock = createFastClock(time);
const engine = createEngine({
  ...(await placeOf(place)),
  apiKey,
  clock,
  model: createTestImageModel({
    painter: threads.model,
    endless: createThreadedModel(endless, createTinyModel()),
  }),
  // Three seconds of the machine in a campaign.
  worker: { concurrency, timeoutMs: 60_000 },
  webhooks: { allowPrivate: true },
  limits: { free: unlimited, pro: unlimited, enterprise: unlimited },
  onFault: (error) => say({ kind: "fault", text: error instanceof Error ? `${error.stack}` : String(error) }),
});
// The first answer comes when the store is open.
await engine.fetch(`${engine.url}/readyz`);
const server = await serve(engine, { port });
process.once("SIGTERM", () => void stop());
say({ kind: "ready" });
// For the next life: whoever is killed writes nothing at its end.
flushCompileCache();

if (measureEveryMs !== undefined) setInterval(measure, measureEveryMs);

async function stop(): Promise<void> {
  const graceMs = 1_000;
  await Promise.all([server.close({ graceMs }), engine.stop({ graceMs })]);
  await Promise.all([threads.close(), endless.close()]);
  process.exit();
}

async function placeOf(where: ServerSettings["place"]) {
  if (where.store === "sqlite") return { dataDir: where.dataDir };
  const { openPostgres } = await import("../../../engine/src/postgres.ts");
  return openPostgres({ connection: where.url, schema: where.schema, clock });
}

function measure(): void {
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  say({ kind: "memory", rss, heap: process.memoryUsage().heapUsed });
}

function say(line: ServerLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
