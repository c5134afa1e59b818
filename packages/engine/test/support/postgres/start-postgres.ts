import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";

export interface Postgres {
  /** Of a database whose owner may make schemas and databases. */
  readonly url: string;
  stop(): Promise<void>;
}

const answer = z.union([z.object({ url: z.string() }), z.object({ unavailable: z.string() })]);

/**
 * A PostgreSQL server with nothing in it, which is gone when it is stopped or this process ends, however it ends.
 * Settings are written as in postgresql.conf: `fsync=off`.
 *
 * @throws Error when PostgreSQL cannot run here.
 */
export async function startPostgres(settings: readonly string[] = []): Promise<Postgres> {
  const script = join(import.meta.dirname, "postgres-child.ts");
  const guard = spawn(process.execPath, ["--conditions=source", "--no-warnings", script, ...settings], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(guard, "close");
  const [line] = await Promise.race([
    once(createInterface({ input: guard.stdout }), "line"),
    ended.then(() => ['{ "unavailable": "the program around it ended" }']),
  ]);
  const said = answer.parse(JSON.parse(String(line)));
  if ("unavailable" in said) throw new Error(`PostgreSQL cannot run here: ${said.unavailable}`);
  return {
    url: said.url,
    async stop() {
      guard.stdin.end();
      await ended;
    },
  };
}
