import { operations } from "@likeness/contract/v1";
import { checkWebhookUrl } from "../../../../features/webhooks/check-webhook-url.ts";
import { createEndpoint } from "../../../../features/webhooks/create-endpoint.ts";
import { deleteEndpoint } from "../../../../features/webhooks/delete-endpoint.ts";
import { signingSecret } from "../../../../features/webhooks/endpoint-secret.ts";
import { getEndpoint } from "../../../../features/webhooks/get-endpoint.ts";
import { replayEndpoint } from "../../../../features/webhooks/replay-deliveries.ts";
import { rotateSecret } from "../../../../features/webhooks/rotate-secret.ts";
import { testEndpoint } from "../../../../features/webhooks/test-endpoint.ts";
import { updateEndpoint } from "../../../../features/webhooks/update-endpoint.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../body/read-write.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { dataEnvelope, respondData, respondList, respondOnce } from "../answer.ts";
import { encodeDelivery, encodeWebhook } from "../encode-webhook.ts";

const dayMs = 24 * 60 * 60 * 1000;

export async function listWebhooks(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listWebhooks.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const page = await ctx.engine.store.listEndpoints(account.id, { limit, offset, ...(after && { after }) });
  return respondList(
    ctx,
    page.items.map((endpoint) => encodeWebhook(endpoint)),
    page,
  );
}

export async function createWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const { engine } = ctx;
  const { path: route, body: shape } = operations.createWebhook;
  const wanted = await readWrite(ctx, account, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { endpoint_url: url, events, description = null, secret } = body;
  const types = events ? [...new Set(events)] : null;
  const allowed = checkWebhookUrl(engine, "endpoint_url", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const order = { url, types, description, ...(secret !== undefined && { secret }) };
      const endpoint = await createEndpoint(engine, tx, account.id, order);
      if (!endpoint.ok) return endpoint;
      return ok({ status: 200, body: webhookText(ctx, endpoint.value, { showSecret: true }) });
    },
  });
}

export async function getSigningSecret(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const { engine } = ctx;
  const secret = await engine.store.transact((tx) => signingSecret(engine, tx, account.id));
  return respondData(ctx, "signing_secret", "completed", { object: "signing_secret", secret });
}

export async function getWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.getWebhook.params, ctx.params);
  if (!params.ok) return params;
  const endpoint = await getEndpoint(ctx.engine.store, account.id, params.value.id);
  return endpoint.ok ? respondData(ctx, "webhook", "completed", encodeWebhook(endpoint.value)) : endpoint;
}

export async function updateWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.updateWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const wanted = await readWrite(ctx, account, {
    route: `/webhooks/${id}`,
    body: operations.updateWebhook.body,
  });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { endpoint_url: url, events, description, is_active: active } = body;
  const allowed = url === undefined ? ok(null) : checkWebhookUrl(engine, "endpoint_url", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const endpoint = await updateEndpoint(engine, tx, account.id, id, {
        ...(url !== undefined && { url }),
        ...(events !== undefined && { types: events && [...new Set(events)] }),
        ...(description !== undefined && { description }),
        ...(active !== undefined && { active }),
      });
      return endpoint.ok ? ok({ status: 200, body: webhookText(ctx, endpoint.value) }) : endpoint;
    },
  });
}

export async function deleteWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.deleteWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(ctx.request, account.id, `/webhooks/${id}`);
  if (!scope.ok) return scope;
  return respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    execute: async (tx) => {
      const endpoint = await deleteEndpoint(tx, account.id, id);
      return endpoint.ok ? ok({ status: 200, body: webhookText(ctx, endpoint.value) }) : endpoint;
    },
  });
}

export async function rotateWebhookSecret(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.rotateWebhookSecret.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const route = `/webhooks/${id}/rotate-secret`;
  const wanted = await readWrite(ctx, account, { route, body: operations.rotateWebhookSecret.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { secret, overlap_seconds } = body;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const order = { id, overlapMs: overlap_seconds * 1000, ...(secret !== undefined && { secret }) };
      const endpoint = await rotateSecret(engine, tx, account.id, order);
      if (!endpoint.ok) return endpoint;
      return ok({ status: 200, body: webhookText(ctx, endpoint.value, { showSecret: true }) });
    },
  });
}

export async function testWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.testWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(ctx.request, account.id, `/webhooks/${id}/test`);
  if (!scope.ok) return scope;
  return respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    execute: async (tx) => {
      const delivery = await testEndpoint(ctx.engine, tx, account.id, id);
      if (!delivery.ok) return delivery;
      return ok({ status: 202, body: dataEnvelope(ctx, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}

export async function replayWebhook(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.replayWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const route = `/webhooks/${id}/replay`;
  const wanted = await readWrite(ctx, account, { route, body: operations.replayWebhook.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { status, since } = body;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const from = since === undefined ? engine.clock.now() - dayMs : since * 1000;
      const count = await replayEndpoint(engine, tx, account.id, { id, status, since: from });
      if (!count.ok) return count;
      return ok({ status: 202, body: dataEnvelope(ctx, "replay", { object: "replay", count: count.value }) });
    },
  });
}

function webhookText(ctx: RequestContext, ...shown: Parameters<typeof encodeWebhook>): string {
  return dataEnvelope(ctx, "webhook", encodeWebhook(...shown));
}
