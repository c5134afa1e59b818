import type {
  CreateWebhookRequest,
  Delivery,
  DeliveryStatus,
  RotateSecretRequest,
  UpdateWebhookRequest,
  Webhook,
} from "@likeness/client/manage";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import { connectManagement } from "../../client/management.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";

export async function createWebhook(params: CreateWebhookRequest, context: CommandContext): Promise<Webhook> {
  const { webhooks } = await connectManagement(context);
  return webhooks.create(params, { signal: context.signal });
}

export async function listWebhooks(
  options: ListOptions,
  context: CommandContext,
): Promise<ListResult<Webhook>> {
  const { webhooks } = await connectManagement(context);
  return fetchList((params) => webhooks.list(params, { signal: context.signal }), options);
}

export async function getWebhook(id: string, context: CommandContext): Promise<Webhook> {
  const { webhooks } = await connectManagement(context);
  return webhooks.get(id, { signal: context.signal });
}

export async function updateWebhook(
  id: string,
  params: UpdateWebhookRequest,
  context: CommandContext,
): Promise<Webhook> {
  if (Object.keys(params).length === 0)
    throw usageError(
      "Nothing to change.",
      "Pass --url, --event, --all-events, --description, --on or --off.",
    );
  const { webhooks } = await connectManagement(context);
  return webhooks.update(id, params, { signal: context.signal });
}

export async function deleteWebhook(id: string, context: CommandContext): Promise<Webhook> {
  const { webhooks } = await connectManagement(context);
  return webhooks.delete(id, { signal: context.signal });
}

export async function rotateSecret(
  id: string,
  params: RotateSecretRequest,
  context: CommandContext,
): Promise<Webhook> {
  const { webhooks } = await connectManagement(context);
  return webhooks.rotateSecret(id, params, { signal: context.signal });
}

export async function testWebhook(id: string, context: CommandContext): Promise<Delivery> {
  const { webhooks } = await connectManagement(context);
  return webhooks.test(id, { signal: context.signal });
}

export interface ListDeliveriesOptions extends ListOptions {
  /** ID of a webhook. Without it, deliveries to the `webhook_url` of requests are listed too. */
  readonly webhook?: string | undefined;
  readonly job?: string | undefined;
  readonly status?: DeliveryStatus | undefined;
}

export async function listDeliveries(
  { webhook, job, status, ...options }: ListDeliveriesOptions,
  context: CommandContext,
): Promise<ListResult<Delivery>> {
  if (webhook !== undefined && job !== undefined)
    throw usageError("Options conflict: --webhook, --job.", "Pass only one of them.");
  const { webhooks, deliveries } = await connectManagement(context);
  const { signal } = context;
  return fetchList(
    (params) =>
      webhook === undefined
        ? deliveries.list({ ...params, status, jobId: job }, { signal })
        : webhooks.deliveries(webhook, { ...params, status }, { signal }),
    options,
  );
}

export interface ReplayOptions {
  /** ID of a delivery. */
  readonly id?: string | undefined;
  /** ID of a webhook, to resend several of its deliveries. */
  readonly webhook?: string | undefined;
  readonly status?: "failed" | "succeeded" | undefined;
  /** How far to go back; the server's default is 24. */
  readonly hours?: number | undefined;
}

/** Returns the number of deliveries that are sent again. */
export async function replay(
  { id, webhook, status, hours }: ReplayOptions,
  context: CommandContext,
): Promise<{ readonly count: number }> {
  const { signal } = context;
  if (id !== undefined && webhook === undefined) {
    const { deliveries } = await connectManagement(context);
    await deliveries.replay(id, { signal });
    return { count: 1 };
  }
  if (id !== undefined || webhook === undefined)
    throw usageError("Pass either the ID of a delivery or --webhook <id>.");
  const { webhooks } = await connectManagement(context);
  const since = hours === undefined ? undefined : Math.floor(Date.now() / 1000 - hours * 3600);
  const { count } = await webhooks.replay(
    webhook,
    { ...(status && { status }), ...(since !== undefined && { since }) },
    { signal },
  );
  return { count };
}
