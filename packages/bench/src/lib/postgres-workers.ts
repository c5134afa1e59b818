import { availableParallelism } from "node:os";
import { createEngine, type Engine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import { childScript } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { type StartedChild, startChild } from "./start-child.ts";

/** Workers that share a PostgreSQL database, each pinned to a processor if possible. */
export interface PostgresWorkers extends AsyncDisposable {
  readonly workers: readonly StartedChild[];
  /** Generates large images and resolves when all are done. */
  generate(images: number): Promise<void>;
  /** Number of jobs that are being processed. */
  countProcessing(): Promise<number>;
}

export async function startPostgresWorkers(
  connection: string,
  schema: string,
  count: number,
): Promise<PostgresWorkers> {
  const { store, ...rest } = openPostgres({ connection, schema });
  const engine = createEngine({ store, ...rest, worker: false });
  const pinned = await canPinProcessors();
  const workers = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const script = [childScript("postgres-worker"), connection, schema];
      if (!pinned) return startChild(script, /ready/);
      return startChild(script, /ready/, ["taskset", "-c", `${index % availableParallelism()}`]);
    }),
  );
  const pool = {
    workers,
    async generate(images: number) {
      await Promise.all(Array.from({ length: images }, (_, seed) => accept(engine, seed)));
      await engine.idle();
    },
    countProcessing: () => store.jobs.count(engine.account.id, "processing"),
    async [Symbol.asyncDispose]() {
      for (const worker of workers) await worker[Symbol.asyncDispose]();
      await engine.stop();
    },
  };
  // Warm up.
  await pool.generate(2 * count);
  return pool;
}

async function canPinProcessors(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const tried = await runCommand({ command: "taskset", args: ["-c", "0", "true"] }).catch(() => null);
  return tried?.code === 0;
}

async function accept(engine: Engine, seed: number): Promise<void> {
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      prompt: "a smiling astronaut with red curly hair and round glasses",
      seed,
      output: { resolution: "4K" },
    }),
  });
  if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`);
}
