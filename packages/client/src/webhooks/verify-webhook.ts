import {
  createWebhookReceiver,
  type VerifyOptions,
  type WebhookReceiverOptions,
} from "./create-webhook-receiver.ts";
import type { WebhookDelivery } from "./read-body.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Verifies one delivery as `createWebhookReceiver(options).verify` does. */
export async function verifyWebhook(
  delivery: WebhookDelivery,
  { signal, ...options }: WebhookReceiverOptions & VerifyOptions = {},
): Promise<WebhookEvent> {
  return createWebhookReceiver(options).verify(delivery, { signal });
}
