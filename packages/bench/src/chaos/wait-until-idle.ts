import { setTimeout as pause } from "node:timers/promises";
import { manage } from "@likeness/client/manage";
import type { Tenant } from "./tenant.ts";

/** Waits until all jobs and deliveries have finished. Returns descriptions of those that do not in time. */
export async function waitUntilIdle(tenants: readonly Tenant[], timeoutMs: number): Promise<string[]> {
  const started = performance.now();
  for (;;) {
    const unfinished = (await Promise.all(tenants.map(describeUnfinished))).flat();
    if (unfinished.length === 0 || performance.now() - started > timeoutMs) return unfinished;
    await pause(250);
  }
}

async function describeUnfinished({ name, clients }: Tenant): Promise<string[]> {
  const [client] = clients;
  if (!client) return [];
  const { deliveries } = manage(client);
  const page = { limit: 1 };
  const [queued, processing, pending] = await Promise.all([
    client.jobs.list({ ...page, status: "queued" }),
    client.jobs.list({ ...page, status: "processing" }),
    deliveries.list({ ...page, status: "pending" }),
  ]);
  const counts = {
    queued: queued.totalCount,
    processing: processing.totalCount,
    pending: pending.totalCount,
  };
  if (Object.values(counts).every((count) => count === 0)) return [];
  return [`${name} has unfinished work: ${JSON.stringify(counts)}`];
}
