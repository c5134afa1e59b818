import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { createEndpoint } from "../../use-cases/create-endpoint.ts";
import { deleteEndpoint } from "../../use-cases/delete-endpoint.ts";
import { signingSecret } from "../../use-cases/endpoint-secret.ts";
import { getEndpoint } from "../../use-cases/get-endpoint.ts";
import { replayEndpoint } from "../../use-cases/replay.ts";
import { rotateSecret } from "../../use-cases/rotate-secret.ts";
import { testEndpoint } from "../../use-cases/test-endpoint.ts";
import { updateEndpoint } from "../../use-cases/update-endpoint.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { readWrite } from "../kit/read-write.ts";
import { sealFor } from "../kit/seal.ts";
import { answer, answerList, answerOnce, dataText } from "./answer.ts";
import { checkWebhookUrl } from "./check-webhook-url.ts";
import { encodeDelivery, encodeWebhook } from "./encode-webhook.ts";

const dayMs = 24 * 60 * 60 * 1000;

export async function listWebhooks(call: Call, account: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listWebhooks.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const page = await call.world.store.listEndpoints(account.id, { limit, offset, ...(after && { after }) });
  return answerList(
    call,
    page.items.map((endpoint) => encodeWebhook(endpoint)),
    page,
  );
}

export async function createWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const { world } = call;
  const { path: route, body: shape } = operations.createWebhook;
  const wanted = await readWrite(call, account, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { endpoint_url: url, events, description = null, secret } = body;
  const types = events ? [...new Set(events)] : null;
  const allowed = checkWebhookUrl(world, "endpoint_url", url);
  if (!allowed.ok) return allowed;
  return answerOnce(call, {
    ...write,
    seal: sealFor(call),
    act: async (tx) => {
      const order = { url, types, description, ...(secret !== undefined && { secret }) };
      const endpoint = await createEndpoint(world, tx, account.id, order);
      if (!endpoint.ok) return endpoint;
      return done({ status: 200, body: webhookText(call, endpoint.value, { showSecret: true }) });
    },
  });
}

export async function getSigningSecret(call: Call, account: Account): Promise<Outcome<Response>> {
  const { world } = call;
  const secret = await world.store.transact((tx) => signingSecret(world, tx, account.id));
  return answer(call, "signing_secret", "completed", { object: "signing_secret", secret });
}

export async function getWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.getWebhook.params, call.params);
  if (!params.ok) return params;
  const endpoint = await getEndpoint(call.world.store, account.id, params.value.id);
  return endpoint.ok ? answer(call, "webhook", "completed", encodeWebhook(endpoint.value)) : endpoint;
}

export async function updateWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.updateWebhook.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { world } = call;
  const wanted = await readWrite(call, account, {
    route: `/webhooks/${id}`,
    body: operations.updateWebhook.body,
  });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { endpoint_url: url, events, description, is_active: active } = body;
  const allowed = url === undefined ? done(null) : checkWebhookUrl(world, "endpoint_url", url);
  if (!allowed.ok) return allowed;
  return answerOnce(call, {
    ...write,
    act: async (tx) => {
      const endpoint = await updateEndpoint(world, tx, account.id, id, {
        ...(url !== undefined && { url }),
        ...(events !== undefined && { types: events && [...new Set(events)] }),
        ...(description !== undefined && { description }),
        ...(active !== undefined && { active }),
      });
      return endpoint.ok ? done({ status: 200, body: webhookText(call, endpoint.value) }) : endpoint;
    },
  });
}

export async function deleteWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.deleteWebhook.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(call.request, account.id, `/webhooks/${id}`);
  if (!scope.ok) return scope;
  return answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    act: async (tx) => {
      const endpoint = await deleteEndpoint(tx, account.id, id);
      return endpoint.ok ? done({ status: 200, body: webhookText(call, endpoint.value) }) : endpoint;
    },
  });
}

export async function rotateWebhookSecret(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.rotateWebhookSecret.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { world } = call;
  const route = `/webhooks/${id}/rotate-secret`;
  const wanted = await readWrite(call, account, { route, body: operations.rotateWebhookSecret.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { secret, overlap_seconds } = body;
  return answerOnce(call, {
    ...write,
    seal: sealFor(call),
    act: async (tx) => {
      const order = { id, overlapMs: overlap_seconds * 1000, ...(secret !== undefined && { secret }) };
      const endpoint = await rotateSecret(world, tx, account.id, order);
      if (!endpoint.ok) return endpoint;
      return done({ status: 200, body: webhookText(call, endpoint.value, { showSecret: true }) });
    },
  });
}

export async function testWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.testWebhook.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(call.request, account.id, `/webhooks/${id}/test`);
  if (!scope.ok) return scope;
  return answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    act: async (tx) => {
      const delivery = await testEndpoint(call.world, tx, account.id, id);
      if (!delivery.ok) return delivery;
      return done({ status: 202, body: dataText(call, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}

export async function replayWebhook(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.replayWebhook.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { world } = call;
  const route = `/webhooks/${id}/replay`;
  const wanted = await readWrite(call, account, { route, body: operations.replayWebhook.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { status, since } = body;
  return answerOnce(call, {
    ...write,
    act: async (tx) => {
      const from = since === undefined ? world.clock.now() - dayMs : since * 1000;
      const count = await replayEndpoint(world, tx, account.id, { id, status, since: from });
      if (!count.ok) return count;
      return done({ status: 202, body: dataText(call, "replay", { object: "replay", count: count.value }) });
    },
  });
}

function webhookText(call: Call, ...shown: Parameters<typeof encodeWebhook>): string {
  return dataText(call, "webhook", encodeWebhook(...shown));
}
