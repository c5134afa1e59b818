import type { Likeness } from "@likeness/client";
import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import { freePort } from "../lib/free-port.ts";
import { createFastClock, createPlatform } from "./fast-clock.ts";
import { createReferenceImage } from "./reference-image.ts";
import type { JobTemplate } from "./requests.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { ServerSettings } from "./server-settings.ts";
import {
  createClient,
  createTenant,
  type Tenant,
  type TenantContext,
  type TenantSettings,
} from "./tenant.ts";
import { startWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.ts";
import { runWorkload, type WorkloadErrors, type WorkloadOptions } from "./workload.ts";

export interface HarnessOptions {
  /** Repeats what everybody wants to do, and when; what they come to depends on the machine. */
  readonly seed: number;
  /** How many servers share the place. */
  readonly processes: number;
  readonly place: ServerSettings["place"];
  /** How much faster than the machine's time passes. */
  readonly speed: number;
  readonly tenants: readonly TenantSettings[];
  /** How often servers tell of their memory, in milliseconds; left out, never. */
  readonly measureEveryMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** Of the customers' SDK. */
  readonly maxRetries: number;
}

/** Servers, their customers, and the receiver of their webhooks. */
export interface Harness {
  readonly servers: readonly ServerProcess[];
  readonly tenants: readonly Tenant[];
  readonly operators: readonly Likeness[];
  readonly receiver: WebhookReceiver;
  readonly heard: WorkloadErrors;
  /** Longer than any lease and the first pauses between attempts, in milliseconds of the machine. */
  readonly patienceMs: number;
  ready(): Promise<void>;
  /** Every customer does this and that until `over` aborts. */
  play(crowd: WorkloadSettings, over: AbortSignal): Promise<void>;
}

export interface WorkloadSettings extends Pick<WorkloadOptions, "pauseMs">, Pick<JobTemplate, "painted"> {
  /** How many things each customer does at once. */
  readonly atOnce: number;
}

/** Sets it up, and has it taken down with `stack`. */
export async function startHarness(options: HarnessOptions, stack: AsyncDisposableStack): Promise<Harness> {
  const { seed, processes, place, speed, tenants: settings, measureEveryMs, maxRetries } = options;
  const chance = (name: string) => randomStream(seed, name);
  const time = { since: Date.now(), speed };
  const clock = createFastClock(time);
  const receiver = stack.use(await startWebhookReceiver(clock.now, chance("receiver")));
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

  const world: TenantContext = {
    servers: servers.map(({ url }) => url),
    operatorKey: apiKey,
    platform: createPlatform(clock, speed, chance("platform")),
    receiver,
    fetch: options.fetch ?? globalThis.fetch,
    maxRetries,
  };
  const operators = world.servers.map((server) => createClient(world, server, apiKey));
  const tenants = await Promise.all(settings.map((setting) => createTenant(world, setting)));
  const heard: WorkloadErrors = { refusals: new Map(), errors: [] };
  const reference = await createReferenceImage();
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
          return runWorkload({ ...own, operators, wish, pauseMs, heard }, over);
        }),
      );
      await Promise.all(players);
    },
  };
}
