import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import type { DeliveryFilter, PageQuery } from "../../ports/store.ts";
import { getDelivery } from "../../use-cases/get-delivery.ts";
import { getEndpoint } from "../../use-cases/get-endpoint.ts";
import { replayDelivery } from "../../use-cases/replay.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { answer, answerList, answerOnce, dataText } from "./answer.ts";
import { encodeDelivery } from "./encode-webhook.ts";

export async function listDeliveries(call: Call, account: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listDeliveries.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after, status, job_id } = query.value;
  return answerDeliveries(call, account, {
    limit,
    offset,
    ...(after && { after }),
    ...(status && { status }),
    ...(job_id && { jobId: job_id.toLowerCase() }),
  });
}

export async function listWebhookDeliveries(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.listWebhookDeliveries.params, call.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.listWebhookDeliveries.query, call.url);
  if (!query.ok) return query;
  const { id: endpointId } = params.value;
  const endpoint = await getEndpoint(call.world.store, account.id, endpointId);
  if (!endpoint.ok) return endpoint;
  const { limit, offset, after, status } = query.value;
  return answerDeliveries(call, account, {
    limit,
    offset,
    endpointId,
    ...(after && { after }),
    ...(status && { status }),
  });
}

export async function getOneDelivery(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.getDelivery.params, call.params);
  if (!params.ok) return params;
  const delivery = await getDelivery(call.world.store, account.id, params.value.id);
  return delivery.ok ? answer(call, "delivery", "completed", encodeDelivery(delivery.value)) : delivery;
}

export async function replay(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.replayDelivery.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(call.request, account.id, `/deliveries/${id}/replay`);
  if (!scope.ok) return scope;
  return answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    act: async (tx) => {
      const delivery = await replayDelivery(call.world, tx, account.id, id);
      if (!delivery.ok) return delivery;
      return done({ status: 202, body: dataText(call, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}

async function answerDeliveries(call: Call, account: Account, query: PageQuery & DeliveryFilter) {
  const page = await call.world.store.listDeliveries(account.id, query);
  return answerList(call, page.items.map(encodeDelivery), page);
}
