import { setTimeout as pause } from "node:timers/promises";
import { manage } from "@likeness/client/manage";
import type { Tenant } from "./tenant.ts";

/** Waits until no job and no delivery is open any more; says what still is when that takes too long. */
export async function waitUntilIdle(tenants: readonly Tenant[], patienceMs: number): Promise<string[]> {
  const since = performance.now();
  for (;;) {
    const open = (await Promise.all(tenants.map(describePending))).flat();
    if (open.length === 0 || performance.now() - since > patienceMs) return open;
    await pause(250);
  }
}

async function describePending({ name, clients }: Tenant): Promise<string[]> {
  const [client] = clients;
  if (!client) return [];
  const { deliveries } = manage(client);
  const one = { limit: 1 };
  const [queued, processing, pending] = await Promise.all([
    client.jobs.list({ ...one, status: "queued" }),
    client.jobs.list({ ...one, status: "processing" }),
    deliveries.list({ ...one, status: "pending" }),
  ]);
  const counts = {
    queued: queued.totalCount,
    processing: processing.totalCount,
    pending: pending.totalCount,
  };
  if (Object.values(counts).every((count) => count === 0)) return [];
  return [`${name} has ${JSON.stringify(counts)} that come to no end`];
}
