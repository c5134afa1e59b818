import type {
  CreateWebhookRequest,
  Delivery,
  RotateSecretRequest,
  UpdateWebhookRequest,
  Webhook,
} from "@likeness/client/manage";
import { misuse } from "../../failure.ts";
import type { Context } from "../context.ts";
import { openManagement } from "../manage.ts";
import { type ListInput, type Listing, readPage } from "../read-page.ts";

/** Registers an address; its secret is in the answer, and never again. */
export async function createWebhook(order: CreateWebhookRequest, context: Context): Promise<Webhook> {
  const { webhooks } = await openManagement(context);
  return webhooks.create(order, { signal: context.signal });
}

export async function listWebhooks(page: ListInput, context: Context): Promise<Listing<Webhook>> {
  const { webhooks } = await openManagement(context);
  return readPage((params) => webhooks.list(params, { signal: context.signal }), page);
}

export async function getWebhook(id: string, context: Context): Promise<Webhook> {
  const { webhooks } = await openManagement(context);
  return webhooks.get(id, { signal: context.signal });
}

export async function updateWebhook(
  id: string,
  change: UpdateWebhookRequest,
  context: Context,
): Promise<Webhook> {
  if (Object.keys(change).length === 0)
    throw misuse(
      "There is nothing to change.",
      "Give --url, --event, --all-events, --description, --on or --off.",
    );
  const { webhooks } = await openManagement(context);
  return webhooks.update(id, change, { signal: context.signal });
}

export async function deleteWebhook(id: string, context: Context): Promise<Webhook> {
  const { webhooks } = await openManagement(context);
  return webhooks.delete(id, { signal: context.signal });
}

export async function rotateSecret(
  id: string,
  order: RotateSecretRequest,
  context: Context,
): Promise<Webhook> {
  const { webhooks } = await openManagement(context);
  return webhooks.rotateSecret(id, order, { signal: context.signal });
}

export async function testWebhook(id: string, context: Context): Promise<Delivery> {
  const { webhooks } = await openManagement(context);
  return webhooks.test(id, { signal: context.signal });
}
