import { signature } from "./webhook-signature.ts";

export interface SignWebhookOptions {
  /** The secret of `createWebhookReceiver`; with several, there is a signature by each. */
  readonly secret: string | readonly string[];
  /** The id of the event, e.g. `evt_1`. */
  readonly id: string;
  /** The exact body that is sent. */
  readonly body: string;
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined;
}

/**
 * The headers of a delivery, to test a receiver or to send your own events:
 * `new Request(url, { method: "POST", body, headers: await signWebhook({ secret, id, body }) })`.
 * WebhookError when the secret is invalid.
 */
export async function signWebhook({ secret, id, body, timestamp = Date.now() / 1000 }: SignWebhookOptions) {
  const seconds = String(Math.floor(timestamp));
  const signatures = await Promise.all([secret].flat().map((value) => signature(value, id, seconds, body)));
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signatures.join(" ") };
}
