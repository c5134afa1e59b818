import type { Likeness } from "@likeness/client";
import { stream } from "../../../illustrator/src/random/stream.ts";
import { freePort } from "../kit/free-port.ts";
import { gather } from "./evidence.ts";
import { createFastClock, systemOf } from "./fast-time.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Heard, play } from "./play.ts";
import { startReceiver } from "./receiver.ts";
import { drawReference } from "./reference.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { ServerSettings } from "./server-settings.ts";
import { settled } from "./settled.ts";
import { type Strikes, strike } from "./strike.ts";
import { clientOf, openTenant, type Tenant, type TenantSetting, type World } from "./tenant.ts";

export interface CampaignOptions {
  /** Repeats the plan of a campaign: who does what, and who is killed when. */
  readonly seed: number;
  readonly kills: number;
  /** How many servers share the place. */
  readonly processes: number;
  readonly place: ServerSettings["place"];
  tell?(step: string): void;
}

export interface Campaign extends Verdict {
  readonly strikes: Strikes;
  readonly heard: Heard;
}

/** Time passes so much faster that a lease of 15 seconds lapses in less than one. */
const speed = 20;

const playersEach = 10;

const tenants: readonly TenantSetting[] = [
  { name: "free", tier: "free", credits: 300 },
  { name: "pro", tier: "pro", credits: 10_000 },
  { name: "enterprise", tier: "enterprise", credits: 10_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/**
 * Kills servers at random instants while customers are at it, starts them again at once, and afterwards holds
 * everything that the customers were promised against what is there.
 */
export async function runCampaign({
  seed,
  kills,
  processes,
  place,
  tell = () => undefined,
}: CampaignOptions): Promise<Campaign> {
  const chance = (name: string) => stream(seed, name);
  const time = { since: Date.now(), speed };
  const clock = createFastClock(time);
  await using receiver = await startReceiver(clock.now, chance("receiver"));
  await using stack = new AsyncDisposableStack();
  const operatorKey = `lk_chaos_${seed}`;
  const servers: ServerProcess[] = [];
  for (let n = 0; n < processes; n++) {
    const settings = { port: await freePort(), apiKey: operatorKey, time, pictures: "tiny", place } as const;
    servers.push(stack.use(startServer(settings)));
  }
  const allReady = () => Promise.all(servers.map((server) => server.ready()));
  await allReady();

  const world: World = {
    servers: servers.map(({ url }) => url),
    operatorKey,
    system: systemOf(clock, speed, chance("system")),
    receiver,
    fetch: globalThis.fetch,
    maxRetries: 200,
  };
  const operators = world.servers.map((server) => clientOf(world, server, operatorKey));
  const opened = await Promise.all(tenants.map((setting) => openTenant(world, setting)));
  const heard: Heard = { refusals: new Map(), errors: [] };
  const reference = await drawReference();
  const over = new AbortController();
  const players = opened.flatMap((tenant) =>
    Array.from({ length: playersEach }, (_, n) =>
      play(
        {
          tenant,
          operators,
          receiver: receiver.url,
          reference,
          chance: chance(`${tenant.name} ${n}`),
          pauseMs: 30,
          heard,
        },
        over.signal,
      ),
    ),
  );
  const strikes = await strike(servers, kills, chance("strikes"), tell);
  over.abort(new Error("The campaign is over."));
  tell("waiting for the customers to finish");
  await Promise.all(players);

  tell("waiting for the last job and the last webhook");
  const loose = await settled(opened);
  // Once more, so that only what is on the disk can speak.
  await Promise.all(servers.map((server) => server.kill()));
  await allReady();
  tell("asking for everything a second time, with the same keys");
  await askAgain(opened, operators);
  tell("gathering the evidence");
  const verdicts = await Promise.all(
    opened.map(async (tenant, n) => {
      const [client] = tenant.clients;
      if (!client) throw new Error("There is no server.");
      return judge(await gather(tenant, client, tenants[n]?.credits ?? 0, receiver.told));
    }),
  );
  const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((all, one) => all + count(one), 0);
  return {
    strikes,
    heard,
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
