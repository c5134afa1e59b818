import type { Likeness } from "@likeness/client";
import type { Harness } from "./harness.ts";
import { collectObservations } from "./observations.ts";
import type { Tenant } from "./tenant.ts";
import { type VerificationReport, verify } from "./verify.ts";
import { waitUntilIdle } from "./wait-until-idle.ts";

/** Waits until all jobs and deliveries have finished, restarts the servers and verifies their state. */
export async function collectResults(
  { servers, tenants, operators, receiver, errors, idleTimeoutMs, ready }: Harness,
  log: (step: string) => void,
): Promise<VerificationReport> {
  log("waiting for jobs and webhooks");
  const unfinished = await waitUntilIdle(tenants, idleTimeoutMs);
  // After a crash, only data on disk remains.
  await Promise.all(servers.map((server) => server.kill()));
  await ready();
  log("repeating all writes with the same keys");
  await repeatRequests(tenants, operators);
  log("verifying");
  const reports: VerificationReport[] = [];
  for (const tenant of tenants) reports.push(verify(await collectObservations(tenant, receiver.events)));
  const sum = (count: (report: VerificationReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const kinds = new Map<string, number>();
  for (const report of reports)
    for (const [kind, count] of report.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  return {
    kinds,
    accepted: sum(({ accepted }) => accepted),
    completed: sum(({ completed }) => completed),
    failed: sum(({ failed }) => failed),
    cancelled: sum(({ cancelled }) => cancelled),
    charged: sum(({ charged }) => charged),
    avatars: sum(({ avatars }) => avatars),
    looks: sum(({ looks }) => looks),
    twins: sum(({ twins }) => twins),
    delivered: sum(({ delivered }) => delivered),
    repeated: sum(({ repeated }) => repeated),
    problems: [
      ...reports.flatMap(({ problems }) => problems),
      ...unfinished,
      ...receiver.problems,
      ...errors.unexpected,
      ...servers.flatMap(({ faults }) => faults),
    ],
  };
}

/** Repeated requests with the same key must return the same ids. */
async function repeatRequests(tenants: readonly Tenant[], operators: readonly Likeness[]): Promise<void> {
  const pending = tenants.flatMap(({ requests, clients }) =>
    [...requests.values()].map((request) => ({
      request,
      clients: request.resource === "grant" ? operators : clients,
    })),
  );
  const worker = async () => {
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { request, clients } = next;
      const client = clients[pending.length % clients.length];
      if (client) request.ids.add(await request.send(client));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
