import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type Postgres, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where tests ask for the PostgreSQL server of this run. */
    readonly postgresDesk: string;
  }
}

/** One PostgreSQL for all test files of a run, started when the first of them asks for it. */
let started: Promise<Postgres> | null = null;

const desk = createServer((_, response) => {
  // Nothing here outlives a crash of the machine, so nothing waits for its disk.
  started ??= startPostgres(["fsync=off", "max_connections=300", "deadlock_timeout=20ms"]);
  started.then(
    ({ url }) => response.end(JSON.stringify({ url })),
    (error: unknown) => response.end(JSON.stringify({ unavailable: String(error) })),
  );
});

export async function setup(project: TestProject): Promise<void> {
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  const address = desk.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  project.provide("postgresDesk", `http://127.0.0.1:${address.port}`);
}

export async function teardown(): Promise<void> {
  desk.closeAllConnections();
  desk.close();
  const postgres = await started?.catch(() => null);
  await postgres?.stop();
}
