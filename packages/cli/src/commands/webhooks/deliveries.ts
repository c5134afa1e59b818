import type { Delivery, DeliveryStatus } from "@likeness/client/manage";
import { misuse } from "../../failure.ts";
import type { Context } from "../context.ts";
import { openManagement } from "../manage.ts";
import { type ListInput, type Listing, readPage } from "../read-page.ts";

export interface DeliveriesInput extends ListInput {
  /** Of this endpoint; left out, of all, and of addresses that came with a request. */
  readonly webhook?: string | undefined;
  readonly job?: string | undefined;
  readonly status?: DeliveryStatus | undefined;
}

export async function listDeliveries(
  { webhook, job, status, ...page }: DeliveriesInput,
  context: Context,
): Promise<Listing<Delivery>> {
  if (webhook !== undefined && job !== undefined)
    throw misuse("--webhook and --job cannot be given together.", "Give the one that is meant.");
  const { webhooks, deliveries } = await openManagement(context);
  const { signal } = context;
  return readPage(
    (params) =>
      webhook === undefined
        ? deliveries.list({ ...params, status, jobId: job }, { signal })
        : webhooks.deliveries(webhook, { ...params, status }, { signal }),
    page,
  );
}

export interface ReplayInput {
  /** One delivery. */
  readonly id?: string | undefined;
  /** Or all of an endpoint that ended so, since then. */
  readonly webhook?: string | undefined;
  readonly status?: "failed" | "succeeded" | undefined;
  /** Hours back; the server's default is 24. */
  readonly hours?: number | undefined;
}

/** Sends deliveries again; answers how many. */
export async function replay(input: ReplayInput, context: Context): Promise<{ readonly count: number }> {
  const { id, webhook, status, hours } = input;
  if ((id === undefined) === (webhook === undefined))
    throw misuse(
      "Say what to send again.",
      "Give the id of one delivery, or --webhook <id> for an endpoint's.",
    );
  const { webhooks, deliveries } = await openManagement(context);
  const { signal } = context;
  if (id !== undefined) {
    await deliveries.replay(id, { signal });
    return { count: 1 };
  }
  const since = hours === undefined ? undefined : Math.floor(Date.now() / 1000 - hours * 3600);
  const { count } = await webhooks.replay(
    webhook ?? "",
    { ...(status && { status }), ...(since !== undefined && { since }) },
    { signal },
  );
  return { count };
}
