import type { Likeness } from "@likeness/client";
import type { Harness } from "./harness.ts";
import { collectObservations } from "./observations.ts";
import type { Tenant } from "./tenant.ts";
import { type VerificationReport, verify } from "./verify.ts";
import { waitUntilIdle } from "./wait-until-idle.ts";

/** Waits until everything has come to its end, starts the servers anew, and judges what is left. */
export async function collectResults(
  { servers, tenants, operators, receiver, heard, patienceMs, ready }: Harness,
  tell: (step: string) => void,
): Promise<VerificationReport> {
  tell("waiting for the last job and the last webhook");
  const loose = await waitUntilIdle(tenants, patienceMs);
  // Only what is on the disk can speak.
  await Promise.all(servers.map((server) => server.kill()));
  await ready();
  tell("asking for everything a second time, with the same keys");
  await repeatWrites(tenants, operators);
  tell("gathering the evidence");
  const verdicts: VerificationReport[] = [];
  for (const tenant of tenants) verdicts.push(verify(await collectObservations(tenant, receiver.told)));
  const sum = (count: (verdict: VerificationReport) => number) =>
    verdicts.reduce((all, one) => all + count(one), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    completed: sum(({ completed }) => completed),
    failed: sum(({ failed }) => failed),
    cancelled: sum(({ cancelled }) => cancelled),
    charged: sum(({ charged }) => charged),
    saved: sum(({ saved }) => saved),
    delivered: sum(({ delivered }) => delivered),
    repeats: sum(({ repeats }) => repeats),
    losses: [
      ...verdicts.flatMap(({ losses }) => losses),
      ...loose,
      ...receiver.wrong,
      ...heard.errors,
      ...servers.flatMap(({ faults }) => faults),
    ],
  };
}

/** A second answer to the same key has to name what the first one named. */
async function repeatWrites(tenants: readonly Tenant[], operators: readonly Likeness[]): Promise<void> {
  const writes = tenants.flatMap(({ writes, clients }) =>
    [...writes.values()].map((write) => ({ write, clients: write.makes === "grant" ? operators : clients })),
  );
  const one = async () => {
    for (let next = writes.pop(); next; next = writes.pop()) {
      const { write, clients } = next;
      const client = clients[writes.length % clients.length];
      if (client) write.ids.add(await write.send(client));
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}
