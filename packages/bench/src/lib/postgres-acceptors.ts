import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import * as z from "zod";
import { createAccounts } from "./job-requests.ts";
import { type LineChild, startLineChild } from "./line-child.ts";

/** Processes that accept jobs in the same PostgreSQL database for the same ten accounts. */
export interface PostgresAcceptors extends AsyncDisposable {
  /** Divides the callers among some of the processes. Returns the jobs that these accepted per second. */
  accept(processes: number, callers: number, milliseconds: number): Promise<number>;
}

export async function startPostgresAcceptors(
  connection: string,
  schema: string,
  count: number,
): Promise<PostgresAcceptors> {
  const engine = createEngine({ ...openPostgres({ connection, schema }), worker: false });
  const apiKeys = await createAccounts(engine, 10);
  await engine.stop();
  const started = Array.from({ length: count }, async () => {
    const child = await startLineChild("postgres-acceptor", [connection, schema, ...apiKeys]);
    await child.next();
    return child;
  });
  const children = await Promise.all(started);
  return {
    async accept(processes, callers, milliseconds) {
      const rates = children.slice(0, processes).map((child, index) => {
        // 50 callers of four processes are 13, 13, 12 and 12.
        const share = Math.floor((callers + processes - 1 - index) / processes);
        return accept(child, share, milliseconds);
      });
      return (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0);
    },
    async [Symbol.asyncDispose]() {
      for (const child of children) await child[Symbol.asyncDispose]();
    },
  };
}

async function accept(child: LineChild, callers: number, milliseconds: number): Promise<number> {
  const rate = child.next();
  child.send({ callers, milliseconds });
  return z.number().parse(await rate);
}
