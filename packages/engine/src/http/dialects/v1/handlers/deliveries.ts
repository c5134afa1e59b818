import { operations } from "@likeness/contract/v1";
import { getDelivery, replayDelivery } from "../../../../features/webhooks/deliveries.ts";
import { getEndpoint } from "../../../../features/webhooks/endpoints.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { decodePage } from "../decode.ts";
import { encodeDelivery } from "../encode.ts";
import { dataEnvelope, respondData, respondList } from "../respond.ts";

export async function listDeliveries(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listDeliveries, ctx.url);
  if (!query.ok) return query;
  const { status, job_id } = query.value;
  const page = await ctx.engine.store.deliveries.list(ctx.account.id, {
    ...decodePage(query.value),
    ...(status && { status }),
    ...(job_id && { jobId: job_id.toLowerCase() }),
  });
  return respondList(ctx, page.items.map(encodeDelivery), page);
}

export async function listWebhookDeliveries(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.listWebhookDeliveries.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.listWebhookDeliveries, ctx.url);
  if (!query.ok) return query;
  const { id: endpointId } = params.value;
  const endpoint = await getEndpoint(ctx.engine.store, ctx.account.id, endpointId);
  if (!endpoint.ok) return endpoint;
  const { status } = query.value;
  const page = await ctx.engine.store.deliveries.list(ctx.account.id, {
    ...decodePage(query.value),
    endpointId,
    ...(status && { status }),
  });
  return respondList(ctx, page.items.map(encodeDelivery), page);
}

export async function getOneDelivery(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getDelivery.params, ctx.params);
  if (!params.ok) return params;
  const delivery = await getDelivery(ctx.engine.store, ctx.account.id, params.value.id);
  return delivery.ok ? respondData(ctx, "delivery", encodeDelivery(delivery.value)) : delivery;
}

export async function replayOne(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.replayDelivery.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/deliveries/${id}/replay`);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const delivery = await replayDelivery(ctx.engine, tx, ctx.account.id, id);
      if (!delivery.ok) return delivery;
      return ok({ status: 202, body: dataEnvelope(ctx, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}
