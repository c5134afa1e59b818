import {
  createWebhookReceiver,
  type VerifyOptions,
  type WebhookReceiverOptions,
} from "./create-webhook-receiver.ts";
import type { WebhookDelivery } from "./read-delivery.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Verifies one delivery; `createWebhookReceiver` says how, and is for those who verify many. */
export async function verifyWebhook(
  delivery: WebhookDelivery,
  { signal, ...options }: WebhookReceiverOptions & VerifyOptions = {},
): Promise<WebhookEvent> {
  return createWebhookReceiver(options).verify(delivery, { signal });
}
