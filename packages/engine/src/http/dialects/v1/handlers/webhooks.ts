import { operations } from "@likeness/contract/v1";
import { replayEndpoint } from "../../../../features/webhooks/deliveries.ts";
import { signingSecret } from "../../../../features/webhooks/endpoint-secret.ts";
import {
  checkWebhookUrl,
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  rotateSecret,
  testEndpoint,
  updateEndpoint,
} from "../../../../features/webhooks/endpoints.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { decodePage } from "../decode.ts";
import { encodeDelivery, encodeWebhook } from "../encode.ts";
import { dataEnvelope, respondData, respondList } from "../respond.ts";

const dayMs = 24 * 60 * 60 * 1000;

export async function listWebhooks(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listWebhooks, ctx.url);
  if (!query.ok) return query;
  const page = await ctx.engine.store.endpoints.list(ctx.account.id, decodePage(query.value));
  return respondList(
    ctx,
    page.items.map((endpoint) => encodeWebhook(endpoint)),
    page,
  );
}

export async function createWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine } = ctx;
  const { path: route, body: schema } = operations.createWebhook;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { endpoint_url: url, events, description = null, secret } = body;
  const types = events ? [...new Set(events)] : null;
  const allowed = checkWebhookUrl(engine, "endpointUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const newEndpoint = {
        system: ctx.dialect.system,
        url,
        types,
        description,
        ...(secret !== undefined && { secret }),
      };
      const endpoint = await createEndpoint(engine, tx, ctx.account.id, newEndpoint);
      if (!endpoint.ok) return endpoint;
      const data = encodeWebhook(endpoint.value, { showSecret: true });
      return ok({ status: 200, body: dataEnvelope(ctx, "webhook", data) });
    },
  });
}

export async function getSigningSecret(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const secret = await engine.store.transact((tx) => signingSecret(engine, tx, account.id));
  return respondData(ctx, "signing_secret", { object: "signing_secret", secret });
}

export async function getWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getWebhook.params, ctx.params);
  if (!params.ok) return params;
  const endpoint = await getEndpoint(ctx.engine.store, ctx.account.id, params.value.id);
  return endpoint.ok ? respondData(ctx, "webhook", encodeWebhook(endpoint.value)) : endpoint;
}

export async function updateWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const request = await readWrite(ctx, { route: `/webhooks/${id}`, body: operations.updateWebhook.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { endpoint_url: url, events, description, is_active: active } = body;
  const allowed = url === undefined ? ok(null) : checkWebhookUrl(engine, "endpointUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const endpoint = await updateEndpoint(engine, tx, ctx.account.id, id, {
        ...(url !== undefined && { url }),
        ...(events !== undefined && { types: events && [...new Set(events)] }),
        ...(description !== undefined && { description }),
        ...(active !== undefined && { active }),
      });
      if (!endpoint.ok) return endpoint;
      return ok({ status: 200, body: dataEnvelope(ctx, "webhook", encodeWebhook(endpoint.value)) });
    },
  });
}

export async function deleteWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/webhooks/${id}`);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const endpoint = await deleteEndpoint(tx, ctx.account.id, id);
      if (!endpoint.ok) return endpoint;
      return ok({ status: 200, body: dataEnvelope(ctx, "webhook", encodeWebhook(endpoint.value)) });
    },
  });
}

export async function rotateWebhookSecret(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.rotateWebhookSecret.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const route = `/webhooks/${id}/rotate-secret`;
  const request = await readWrite(ctx, { route, body: operations.rotateWebhookSecret.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { secret, overlap_seconds } = body;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const rotation = { id, overlapMs: overlap_seconds * 1000, ...(secret !== undefined && { secret }) };
      const endpoint = await rotateSecret(engine, tx, ctx.account.id, rotation);
      if (!endpoint.ok) return endpoint;
      const data = encodeWebhook(endpoint.value, { showSecret: true });
      return ok({ status: 200, body: dataEnvelope(ctx, "webhook", data) });
    },
  });
}

export async function testWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.testWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/webhooks/${id}/test`);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const delivery = await testEndpoint(ctx.engine, tx, ctx.account.id, id);
      if (!delivery.ok) return delivery;
      return ok({ status: 202, body: dataEnvelope(ctx, "delivery", encodeDelivery(delivery.value)) });
    },
  });
}

export async function replayWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.replayWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const route = `/webhooks/${id}/replay`;
  const request = await readWrite(ctx, { route, body: operations.replayWebhook.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { status, since } = body;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const from = since === undefined ? engine.clock.now() - dayMs : since * 1000;
      const count = await replayEndpoint(engine, tx, ctx.account.id, { id, status, since: from });
      if (!count.ok) return count;
      return ok({ status: 202, body: dataEnvelope(ctx, "replay", { object: "replay", count: count.value }) });
    },
  });
}
