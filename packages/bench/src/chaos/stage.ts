import type { Likeness } from "@likeness/client";
import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import { freePort } from "../kit/free-port.ts";
import { createFastClock, systemOf } from "./fast-time.ts";
import { type Heard, type Player, play } from "./play.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { drawReference } from "./reference.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { ServerSettings } from "./server-settings.ts";
import { clientOf, openTenant, type Tenant, type TenantSetting, type World } from "./tenant.ts";
import type { JobWish } from "./wishes.ts";

export interface StageOptions {
  /** Repeats what everybody wants to do, and when; what they come to depends on the machine. */
  readonly seed: number;
  /** How many servers share the place. */
  readonly processes: number;
  readonly place: ServerSettings["place"];
  /** How much faster than the machine's time passes. */
  readonly speed: number;
  readonly tenants: readonly TenantSetting[];
  /** How often servers tell of their memory, in milliseconds; left out, never. */
  readonly measureEveryMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** Of the customers' SDK. */
  readonly maxRetries: number;
}

/** Servers, their customers, and the receiver of their webhooks. */
export interface Stage {
  readonly servers: readonly ServerProcess[];
  readonly tenants: readonly Tenant[];
  readonly operators: readonly Likeness[];
  readonly receiver: Receiver;
  readonly heard: Heard;
  /** Longer than any lease and the first pauses between attempts, in milliseconds of the machine. */
  readonly patienceMs: number;
  ready(): Promise<void>;
  /** Every customer does this and that until `over` aborts. */
  play(crowd: Crowd, over: AbortSignal): Promise<void>;
}

export interface Crowd extends Pick<Player, "pauseMs">, Pick<JobWish, "painted"> {
  /** How many things each customer does at once. */
  readonly atOnce: number;
}

/** Sets it up, and has it taken down with `stack`. */
export async function openStage(options: StageOptions, stack: AsyncDisposableStack): Promise<Stage> {
  const { seed, processes, place, speed, tenants: settings, measureEveryMs, maxRetries } = options;
  const chance = (name: string) => randomStream(seed, name);
  const time = { since: Date.now(), speed };
  const clock = createFastClock(time);
  const receiver = stack.use(await startReceiver(clock.now, chance("receiver")));
  const apiKey = `lk_chaos_${seed}`;
  const servers: ServerProcess[] = [];
  for (let n = 0; n < processes; n++) {
    const port = await freePort();
    servers.push(
      stack.use(startServer({ port, apiKey, time, place, ...(measureEveryMs && { measureEveryMs }) })),
    );
  }
  const ready = async () => void (await Promise.all(servers.map((server) => server.ready())));
  await ready();

  const world: World = {
    servers: servers.map(({ url }) => url),
    operatorKey: apiKey,
    system: systemOf(clock, speed, chance("system")),
    receiver,
    fetch: options.fetch ?? globalThis.fetch,
    maxRetries,
  };
  const operators = world.servers.map((server) => clientOf(world, server, apiKey));
  const tenants = await Promise.all(settings.map((setting) => openTenant(world, setting)));
  const heard: Heard = { refusals: new Map(), errors: [] };
  const reference = await drawReference();
  return {
    servers,
    tenants,
    operators,
    receiver,
    heard,
    patienceMs: Math.max(30_000, 300_000 / speed),
    ready,
    async play({ atOnce, painted, pauseMs }, over) {
      const wish = { receiver: receiver.url, reference, painted };
      const players = tenants.flatMap((tenant) =>
        Array.from({ length: atOnce }, (_, n) => {
          const own = { tenant, chance: chance(`${tenant.name} ${n}`) };
          return play({ ...own, operators, wish, pauseMs, heard }, over);
        }),
      );
      await Promise.all(players);
    },
  };
}
