import type { Avatar, Likeness } from "@likeness/client";
import type { Delivery, Management } from "@likeness/client/manage";
import type { Engine, ImageModel, ImageModelResult } from "@likeness/engine";
import type { CommandContext } from "../../../context.ts";
import { CliError } from "../../../errors/cli-error.ts";
import type { TriggerableEvent } from "../../../options/choices.ts";
import { checkUrl, generateSecret } from "../listen/run.ts";
import { serveFile } from "./serve-file.ts";

export interface TriggerResult {
  readonly type: TriggerableEvent;
  readonly eventId: string;
  readonly url: string;
  readonly secret: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/**
 * Produces a real event in a temporary engine, which delivers it to a local receiver as a server would.
 */
export async function trigger(
  input: {
    readonly type: TriggerableEvent;
    readonly forwardTo: string;
    readonly secret?: string | undefined;
  },
  { signal }: CommandContext,
): Promise<TriggerResult> {
  const { type, forwardTo: url, secret = generateSecret() } = input;
  checkUrl("--forward-to", url);
  const [{ createEngine }, { Likeness }, { manage }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/client"),
    import("@likeness/client/manage"),
  ]);
  const model = createModel(type);
  await using engine = createEngine({
    ...(model && { model }),
    worker: { retries: 0 },
    webhooks: { allowPrivate: true },
    onFault: () => undefined,
  });
  const likeness = new Likeness({ engine });
  const management = manage(likeness);
  const { id } = await management.webhooks.create({ endpointUrl: url, events: [type], secret }, { signal });
  await produceEvent[type](likeness, management, id, signal);
  const delivery = await waitForFirstAttempt(engine, management, id, signal);
  const attempt = delivery.attempts[0];
  return {
    type,
    eventId: delivery.eventId,
    url,
    secret,
    status: attempt?.status ?? null,
    error: attempt?.error ?? null,
    durationMs: attempt?.durationMs ?? 0,
  };
}

const prompt = "a smiling robot";

async function createAvatar(likeness: Likeness, _: unknown, __: unknown, signal: AbortSignal): Promise<void> {
  const job = await likeness.avatars.create({ prompt }, { signal });
  for await (const { status } of job.updates({ signal }))
    if (status === "completed" || status === "failed") return;
}

const failures: readonly TriggerableEvent[] = ["job.failed", "avatar.failed", "look.failed"];

const produceEvent: Record<
  TriggerableEvent,
  (likeness: Likeness, management: Management, webhookId: string, signal: AbortSignal) => Promise<unknown>
> = {
  "job.completed": (likeness, _, __, signal) => likeness.avatars.generateAndWait({ prompt }, { signal }),
  "job.failed": async (likeness, _, __, signal) => {
    const job = await likeness.avatars.generate({ prompt }, { signal });
    for await (const update of job.updates({ signal })) if (update.status === "failed") return;
  },
  "job.cancelled": async (likeness, _, __, signal) => {
    const job = await likeness.avatars.generate({ prompt }, { signal });
    await job.cancel({ signal });
  },
  "avatar.saved": (likeness, _, __, signal) => saveAvatar(likeness, signal),
  "avatar.published": async (likeness, _, __, signal) => {
    const { id } = await saveAvatar(likeness, signal);
    await likeness.avatars.publish(id, {}, { signal });
  },
  "avatar.liked": async (likeness, _, __, signal) => {
    const { id } = await saveAvatar(likeness, signal);
    await likeness.avatars.like(id, { signal });
  },
  "avatar.commented": async (likeness, _, __, signal) => {
    const { id } = await saveAvatar(likeness, signal);
    await likeness.comments.create(id, { text: "What a robot!" }, { signal });
  },
  "twin.trained": async (likeness, _, __, signal) => {
    const { twins } = await import("@likeness/client/twins");
    const output = { aspectRatio: "16:9", resolution: "2K" } as const;
    const { avatar } = await likeness.avatars.generateAndWait({ prompt, output }, { signal });
    await using server = await serveFile(await likeness.assets.bytes(avatar, { signal }));
    const twin = await twins(likeness).create(
      { name: "Triggered", datasetImage: { url: server.url } },
      { signal },
    );
    await twin.done({ signal });
  },
  "twin.failed": async (likeness, _, __, signal) => {
    const { twins } = await import("@likeness/client/twins");
    await using server = await serveFile(null);
    const twin = await twins(likeness).create(
      { name: "Triggered", datasetImage: { url: server.url } },
      { signal },
    );
    for await (const update of twin.job.updates({ signal })) if (update.status === "failed") return;
  },
  "avatar.completed": createAvatar,
  "avatar.failed": createAvatar,
  "look.ready": createAvatar,
  "look.failed": createAvatar,
  "webhook.test": (_, { webhooks }, id, signal) => webhooks.test(id, { signal }),
};

async function saveAvatar(likeness: Likeness, signal: AbortSignal): Promise<Avatar> {
  const job = await likeness.avatars.generateAndWait({ prompt }, { signal });
  return likeness.avatars.save({ jobId: job.id, label: "Triggered" }, { signal });
}

/** The image model that makes a job end as the event needs; undefined means the built-in one. */
function createModel(type: TriggerableEvent): ImageModel | undefined {
  if (failures.includes(type)) {
    const result: ImageModelResult = {
      ok: false,
      code: "safety_filter",
      message: "rejected on purpose by avatar webhooks trigger",
    };
    return { generate: async () => result };
  }
  if (type !== "job.cancelled") return undefined;
  return {
    generate: (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  };
}

const pollIntervalMs = 20;

async function waitForFirstAttempt(
  engine: Engine,
  { deliveries }: Management,
  webhookId: string,
  signal: AbortSignal,
): Promise<Delivery> {
  for (let left = 15_000; left > 0; left -= pollIntervalMs) {
    signal.throwIfAborted();
    const { data } = await deliveries.list({}, { signal });
    const found = data.find((delivery) => delivery.webhookId === webhookId && delivery.attempts.length > 0);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
  }
  throw new CliError("not_delivered", `The event was not delivered (engine at ${engine.url}).`);
}
