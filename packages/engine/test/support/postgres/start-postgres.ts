import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";

export interface Postgres {
  /** The URL of a database, with a user that may create schemas and databases. */
  readonly url: string;
  stop(): Promise<void>;
}

const locationSchema = z.union([z.object({ url: z.string() }), z.object({ unavailable: z.string() })]);

/**
 * Starts an empty PostgreSQL server, which is deleted when it is stopped or this process exits.
 * Settings are written as in postgresql.conf: `fsync=off`.
 *
 * @throws Error when PostgreSQL cannot run here.
 */
export async function startPostgres(settings: readonly string[] = []): Promise<Postgres> {
  const script = join(import.meta.dirname, "postgres-child.ts");
  const child = spawn(process.execPath, ["--conditions=source", "--no-warnings", script, ...settings], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    ended.then(() => ['{ "unavailable": "the child process exited" }']),
  ]);
  const location = locationSchema.parse(JSON.parse(String(line)));
  if ("unavailable" in location) throw new Error(`PostgreSQL cannot run here: ${location.unavailable}`);
  return {
    url: location.url,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
