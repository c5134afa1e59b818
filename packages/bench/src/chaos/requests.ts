import type { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import { hostilePrompts } from "../hostile/hostile-prompts.ts";
import { prompts } from "./prompts.ts";
import type { Tenant, Write } from "./tenant.ts";

export interface JobTemplate {
  /** Where webhooks go. */
  readonly receiver: string;
  /** A picture to start from. */
  readonly reference: Uint8Array;
  /** The share of the pictures that the built-in illustrator draws: a server has to live for a while to draw one. */
  readonly painted: number;
}

export function createJobRequest(tenant: Tenant, wish: JobTemplate, chance: RandomStream): Write {
  const key = createKey(tenant, "job", chance);
  const toldAt = chance.boolean(0.3) ? tenant.ownPath : null;
  const params = {
    prompt: choosePrompt(wish.painted, chance),
    seed: Math.floor(chance.next() * 2 ** 31),
    output: { count: chance.boolean(0.2) ? 2 : 1 },
    ...(toldAt !== null && { webhookUrl: `${wish.receiver}${toldAt}` }),
    ...(chance.boolean(0.03) && { referenceImages: [wish.reference] }),
  };
  const send = async (client: Likeness) =>
    (await client.avatars.generate(params, { idempotencyKey: key })).id;
  return { key, makes: "job", send, ids: new Set(), credits: 0, toldAt };
}

export function createSaveRequest(tenant: Tenant, jobId: string, chance: RandomStream): Write {
  const key = createKey(tenant, "avatar", chance);
  const send = async (client: Likeness) =>
    (await client.avatars.save({ jobId, label: key }, { idempotencyKey: key })).id;
  return { key, makes: "avatar", send, ids: new Set(), credits: 0, toldAt: null };
}

/** To be sent by the operator. */
export function createGrantRequest(tenant: Tenant, chance: RandomStream): Write {
  const key = createKey(tenant, "grant", chance);
  const amount = 1 + Math.floor(chance.next() * 50);
  const send = async (client: Likeness) =>
    (await manage(client).accounts.grant(tenant.id, { amount }, { idempotencyKey: key })).id;
  return { key, makes: "grant", send, ids: new Set(), credits: amount, toldAt: null };
}

/** The share of the prompts that are meant to take long; each costs a server in its first second much of a core. */
const hostileShare = 0.008;

function choosePrompt(painted: number, chance: RandomStream): string {
  if (chance.boolean(painted)) return prompts.painted;
  if (chance.boolean(hostileShare))
    return chance.boolean(0.4) ? prompts.endless : chance.pick(hostilePrompts);
  return chance.boolean(0.85) ? prompts.drawn : chance.pick([prompts.refused, prompts.tried]);
}

function createKey({ name }: Tenant, makes: string, chance: RandomStream): string {
  const once = () => Math.floor(chance.next() * 2 ** 32).toString(36);
  return `${name}-${makes}-${once()}${once()}`;
}
