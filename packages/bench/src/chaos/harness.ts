import type { Likeness } from "@likeness/client";
import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import { freePort } from "../lib/free-port.ts";
import { createFastClock, createPlatform } from "./fast-clock.ts";
import { startImageServer } from "./image-server.ts";
import { createReferenceImage, createTwinImage } from "./reference-image.ts";
import type { RequestTemplate } from "./requests.ts";
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
  /** Determines all requests and faults. Their effects still depend on the timing of the machine. */
  readonly seed: number;
  /** Number of servers that share the storage. */
  readonly processes: number;
  readonly storage: ServerSettings["storage"];
  /** How many times faster than real time the clock runs. */
  readonly speed: number;
  readonly tenants: readonly TenantSettings[];
  /** How often servers report their memory usage, in milliseconds. Default: never. */
  readonly measureEveryMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** The maximum retries of the clients of the tenants. */
  readonly maxRetries: number;
}

/** Servers, tenants and a webhook receiver. */
export interface Harness {
  readonly servers: readonly ServerProcess[];
  readonly tenants: readonly Tenant[];
  readonly operators: readonly Likeness[];
  readonly receiver: WebhookReceiver;
  readonly errors: WorkloadErrors;
  /** Longer than any lease and the first retries, in milliseconds of real time. */
  readonly idleTimeoutMs: number;
  ready(): Promise<void>;
  /** Runs the workload of all tenants until `signal` aborts. */
  run(settings: WorkloadSettings, signal: AbortSignal): Promise<void>;
}

export interface WorkloadSettings
  extends Pick<WorkloadOptions, "pauseMs">,
    Pick<RequestTemplate, "builtInShare"> {
  /** Concurrent actions per tenant. */
  readonly concurrency: number;
}

/** Starts everything. It is stopped when `stack` is disposed. */
export async function startHarness(options: HarnessOptions, stack: AsyncDisposableStack): Promise<Harness> {
  const { seed, processes, storage, speed, tenants: settings, measureEveryMs, maxRetries } = options;
  const stream = (name: string) => randomStream(seed, name);
  const clockOptions = { startedAt: Date.now(), speed };
  const clock = createFastClock(clockOptions);
  const receiver = stack.use(await startWebhookReceiver(clock.now, stream("receiver")));
  const apiKey = `lk_chaos_${seed}`;
  const servers: ServerProcess[] = [];
  for (let n = 0; n < processes; n++) {
    const port = await freePort();
    const serverSettings = {
      port,
      apiKey,
      clock: clockOptions,
      storage,
      ...(measureEveryMs && { measureEveryMs }),
    };
    servers.push(stack.use(startServer(serverSettings)));
  }
  const ready = async () => void (await Promise.all(servers.map((server) => server.ready())));
  await ready();

  const context: TenantContext = {
    servers: servers.map(({ url }) => url),
    operatorKey: apiKey,
    platform: createPlatform(clock, speed, stream("platform")),
    receiver,
    fetch: options.fetch ?? globalThis.fetch,
    maxRetries,
  };
  const operators = context.servers.map((server) => createClient(context, server, apiKey));
  const tenants = await Promise.all(settings.map((tenant) => createTenant(context, tenant)));
  const errors: WorkloadErrors = { expected: new Map(), unexpected: [] };
  const referenceImage = await createReferenceImage();
  const served = { twin: await createTwinImage(), small: referenceImage };
  const images = stack.use(await startImageServer(served, stream("images")));
  return {
    servers,
    tenants,
    operators,
    receiver,
    errors,
    idleTimeoutMs: Math.max(120_000, 300_000 / speed),
    ready,
    async run({ concurrency, builtInShare, pauseMs }, signal) {
      const template = { receiverUrl: receiver.url, imagesUrl: images.url, referenceImage, builtInShare };
      const workloads = tenants.flatMap((tenant) =>
        Array.from({ length: concurrency }, (_, n) => {
          const random = stream(`${tenant.name} ${n}`);
          return runWorkload({ tenant, operators, template, random, pauseMs, errors }, signal);
        }),
      );
      await Promise.all(workloads);
    },
  };
}
