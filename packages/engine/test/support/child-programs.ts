// Small programs with an engine, each run in its own process to check whether it exits by itself.
import { once } from "node:events";
import { createThreadedModel } from "../../src/adapters/image-model/threaded-model.ts";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool } from "../../src/adapters/threads/thread-pool.ts";
import { createEngine, type ImageModelRequest, type ImageModelResult } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";
import { startTestThread } from "./start-test-thread.ts";
import { createTinyModel } from "./tiny-model.ts";

const [name = "", dataDir = ""] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const storage = dataDir === "" ? {} : { dataDir };

/** Takes a while without keeping the process running, like a worker thread. */
const slow = createTinyModel(() => new Promise((resolve) => setTimeout(resolve, 150).unref()));

const open = () => createEngine({ model: slow, ...storage });

async function generate(engine: ReturnType<typeof createEngine>, prompt = "a wise owl"): Promise<string> {
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt, output: { resolution: "512" } }),
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
  });
  const { data } = await response.json();
  return data.id;
}

const programs: Record<string, () => Promise<string>> = {
  /** Never stops its engine. */
  async leave() {
    const engine = open();
    await generate(engine);
    await engine.idle();
    return "left";
  },
  /** Only subscribes to events. */
  async listen() {
    const engine = open();
    engine.events.subscribe(() => undefined);
    await generate(engine);
    return "listening";
  },
  async idle() {
    const engine = open();
    const ids = await Promise.all([generate(engine), generate(engine)]);
    await engine.idle();
    const response = await engine.fetch(`${engine.url}/api/v1/jobs?status=completed`, {
      headers: { authorization: `Bearer ${engine.apiKey}` },
    });
    const { data } = await response.json();
    const completed = data.data.map(({ id }: { id: string }) => id);
    return ids.every((id) => completed.includes(id)) ? "both completed" : JSON.stringify(data);
  },
  async stream() {
    const engine = open();
    const stream = engine.events.stream();
    const id = await generate(engine);
    for await (const { type, jobId } of stream)
      if (type === "job.completed" && jobId === id) return "received";
    return "silent";
  },
  async stop() {
    await using engine = open();
    await generate(engine);
    return "stopping";
  },
  async served() {
    const engine = open();
    const server = await serve(engine, { port: 0 });
    const response = await fetch(`${server.url}/api/v1/jobs`);
    await response.text();
    await server.close();
    await engine.stop();
    return `responded ${response.status}`;
  },
  /** Leaves idle threads. */
  async idleThreads() {
    const engine = createEngine(storage);
    await Promise.all([generate(engine), generate(engine)]);
    await engine.idle();
    return "completed twice";
  },
  /** Serves until SIGTERM, with an endless job. */
  async spinning() {
    const start = async () => startTestThread("model-thread.ts");
    const pool = createThreadPool<ImageModelRequest, ImageModelResult>({
      start,
      size: 1,
      clock: systemClock(),
    });
    const model = createThreadedModel(pool, createTinyModel());
    const began = Promise.withResolvers<void>();
    const engine = createEngine({
      ...storage,
      model: {
        generate: (request, context) =>
          model.generate(request, { signal: context.signal, onProgress: () => began.resolve() }),
      },
    });
    const server = await serve(engine, { port: 0 });
    const signalled = once(process, "SIGTERM");
    await generate(engine, "spin forever");
    await began.promise;
    say("spinning");
    await signalled;
    const graceMs = 200;
    await Promise.all([server.close({ graceMs }), engine.stop({ graceMs })]);
    await pool.close();
    return "stopped";
  },
  /** Waits for a job that is never run. */
  async forever() {
    const engine = createEngine({ worker: false, ...storage });
    await generate(engine);
    say("waiting");
    await engine.idle();
    return "never";
  },
};

say((await programs[name]?.()) ?? "no such program");
