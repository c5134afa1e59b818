import type { Likeness } from "@likeness/client";
import { gather } from "./evidence.ts";
import { judge, type Verdict } from "./judge.ts";
import { settled } from "./settled.ts";
import type { Stage } from "./stage.ts";
import type { Tenant } from "./tenant.ts";

/** Waits until everything has come to its end, starts the servers anew, and judges what is left. */
export async function reckon(
  { servers, tenants, operators, receiver, heard, patienceMs, ready }: Stage,
  tell: (step: string) => void,
): Promise<Verdict> {
  tell("waiting for the last job and the last webhook");
  const loose = await settled(tenants, patienceMs);
  // Only what is on the disk can speak.
  await Promise.all(servers.map((server) => server.kill()));
  await ready();
  tell("asking for everything a second time, with the same keys");
  await askAgain(tenants, operators);
  tell("gathering the evidence");
  const verdicts: Verdict[] = [];
  for (const tenant of tenants) verdicts.push(judge(await gather(tenant, receiver.told)));
  const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((all, one) => all + count(one), 0);
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
async function askAgain(tenants: readonly Tenant[], operators: readonly Likeness[]): Promise<void> {
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
