import { signature } from "./signature.ts";

export interface SignWebhookOptions {
  /** As `createWebhookReceiver` takes it; of several each signs, as while one replaces another. */
  readonly secret: string | readonly string[];
  /** The event's, e.g. `evt_1`. */
  readonly id: string;
  /** What is to be sent, to the letter. */
  readonly body: string;
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined;
}

/**
 * The headers of a delivery, for tests of a receiver and for those who send events themselves:
 * `new Request(url, { method: "POST", body, headers: await signWebhook({ secret, id, body }) })`.
 * WebhookError when the secret is none.
 */
export async function signWebhook({ secret, id, body, timestamp = Date.now() / 1000 }: SignWebhookOptions) {
  const seconds = String(Math.floor(timestamp));
  const signatures = await Promise.all([secret].flat().map((one) => signature(one, id, seconds, body)));
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signatures.join(" ") };
}
