import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type Postgres, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL that returns the location of the PostgreSQL server of this run. */
    readonly postgresLocatorUrl: string;
  }
}

/** The PostgreSQL server for all test files of a run, started on the first request. */
let started: Promise<Postgres> | null = null;

const locator = createServer((_, response) => {
  // The data need not survive a crash of the machine, so writes do not wait for the disk.
  started ??= startPostgres(["fsync=off", "max_connections=300", "deadlock_timeout=20ms"]);
  started.then(
    ({ url }) => response.end(JSON.stringify({ url })),
    (error: unknown) => response.end(JSON.stringify({ unavailable: String(error) })),
  );
});

export async function setup(project: TestProject): Promise<void> {
  locator.listen(0, "127.0.0.1");
  await once(locator, "listening");
  const address = locator.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  project.provide("postgresLocatorUrl", `http://127.0.0.1:${address.port}`);
}

export async function teardown(): Promise<void> {
  locator.closeAllConnections();
  locator.close();
  const postgres = await started?.catch(() => null);
  await postgres?.stop();
}
