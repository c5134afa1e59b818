import type { Likeness } from "@likeness/client";
import type { Delivery, Management } from "@likeness/client/manage";
import type { Engine, ImageModel, ImageModelResult } from "@likeness/engine";
import { Failure } from "../../failure.ts";
import type { Trigger } from "../../words/choices.ts";
import type { Context } from "../context.ts";
import { checkAddress } from "./check-address.ts";
import { newSecret } from "./listen.ts";

export interface Triggered {
  readonly type: Trigger;
  readonly eventId: string;
  readonly url: string;
  readonly secret: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/**
 * Makes an event really happen, in an engine of its own that is gone afterwards, and has it delivered to a receiver on
 * this machine: what arrives is what a server would send.
 */
export async function trigger(
  input: { readonly type: Trigger; readonly forwardTo: string; readonly secret?: string | undefined },
  { signal }: Context,
): Promise<Triggered> {
  const { type, forwardTo: url, secret = newSecret() } = input;
  checkAddress("--forward-to", url);
  const [{ createEngine }, { Likeness }, { manage }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/client"),
    import("@likeness/client/manage"),
  ]);
  const model = illustratorFor(type);
  await using engine = createEngine({
    ...(model && { model }),
    worker: { retries: 0 },
    webhooks: { allowPrivate: true },
    onFault: () => undefined,
  });
  const likeness = new Likeness({ engine });
  const management = manage(likeness);
  const { id } = await management.webhooks.create({ endpointUrl: url, events: [type], secret }, { signal });
  await happen[type](likeness, management, id, signal);
  const delivery = await firstAttempt(engine, management, id, signal);
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

const prompt = "a smiling robot that brings good news";

const happen: Record<
  Trigger,
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
  "avatar.saved": async (likeness, _, __, signal) => {
    const job = await likeness.avatars.generateAndWait({ prompt }, { signal });
    await likeness.avatars.save({ jobId: job.id, label: "Triggered" }, { signal });
  },
  "webhook.test": (_, { webhooks }, id, signal) => webhooks.test(id, { signal }),
};

/** The built-in one draws; the others do what the event tells of. */
function illustratorFor(type: Trigger): ImageModel | undefined {
  if (type === "job.failed") {
    const outcome: ImageModelResult = {
      ok: false,
      code: "safety_filter",
      message: "refused, to show what that looks like",
    };
    return { generate: async () => outcome };
  }
  if (type !== "job.cancelled") return undefined;
  return {
    generate: (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  };
}

/** How often a delivery on its way is looked at. */
const lookEveryMs = 20;

async function firstAttempt(
  engine: Engine,
  { deliveries }: Management,
  webhookId: string,
  signal: AbortSignal,
): Promise<Delivery> {
  for (let left = 15_000; left > 0; left -= lookEveryMs) {
    signal.throwIfAborted();
    const { data } = await deliveries.list({}, { signal });
    const found = data.find((delivery) => delivery.webhookId === webhookId && delivery.attempts.length > 0);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Failure("not_delivered", `The event was not delivered (engine at ${engine.url}).`);
}
