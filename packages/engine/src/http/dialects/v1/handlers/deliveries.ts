import { operations } from "@likeness/contract/v1";
import { getDelivery } from "../../../../features/webhooks/get-delivery.ts";
import { getEndpoint } from "../../../../features/webhooks/get-endpoint.ts";
import { replayDelivery } from "../../../../features/webhooks/replay-deliveries.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { DeliveryFilter, PageQuery } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { dataEnvelope, respondData, respondList, respondOnce } from "../answer.ts";
import { encodeDelivery } from "../encode-webhook.ts";

export async function listDeliveries(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listDeliveries.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after, status, job_id } = query.value;
  return answerDeliveries(ctx, account, {
    limit,
    offset,
    ...(after && { after }),
    ...(status && { status }),
    ...(job_id && { jobId: job_id.toLowerCase() }),
  });
}

export async function listWebhookDeliveries(
  ctx: RequestContext,
  account: Account,
): Promise<Result<Response>> {
  const params = parse(operations.listWebhookDeliveries.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.listWebhookDeliveries.query, ctx.url);
  if (!query.ok) return query;
  const { id: endpointId } = params.value;
  const endpoint = await getEndpoint(ctx.engine.store, account.id, endpointId);
  if (!endpoint.ok) return endpoint;
  const { limit, offset, after, status } = query.value;
  return answerDeliveries(ctx, account, {
    limit,
    offset,
    endpointId,
    ...(after && { after }),
    ...(status && { status }),
  });
}

export async function getOneDelivery(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.getDelivery.params, ctx.params);
  if (!params.ok) return params;
  const delivery = await getDelivery(ctx.engine.store, account.id, params.value.id);
  return delivery.ok ? respondData(ctx, "delivery", "completed", encodeDelivery(delivery.value)) : delivery;
}

export async function replay(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.replayDelivery.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(ctx.request, account.id, `/deliveries/${id}/replay`);
  if (!scope.ok) return scope;
  return respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    execute: async (tx) => {
      const delivery = await replayDelivery(ctx.engine, tx, account.id, id);
      if (!delivery.ok) return delivery;
      return ok({ status: 202, body: dataEnvelope(ctx, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}

async function answerDeliveries(ctx: RequestContext, account: Account, query: PageQuery & DeliveryFilter) {
  const page = await ctx.engine.store.listDeliveries(account.id, query);
  return respondList(ctx, page.items.map(encodeDelivery), page);
}
