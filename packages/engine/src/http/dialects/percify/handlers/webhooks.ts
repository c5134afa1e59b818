import { operations } from "@likeness/contract/percify";
import {
  checkWebhookUrl,
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  testEndpoint,
  updateEndpoint,
} from "../../../../features/webhooks/endpoints.ts";
import { type Endpoint, maxEndpoints } from "../../../../model/endpoint.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { StoreReader, Transaction } from "../../../../ports/store.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { encodeWebhook, webhookEvents } from "../encode.ts";
import { decodeId } from "../ids.ts";
import { respondJson, stored } from "../respond.ts";

// Percify registers webhooks in its dashboard; these routes stand for it. Webhooks of other systems are not seen here.

export async function listWebhooks(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, dialect } = ctx;
  const { items } = await engine.store.endpoints.list(account.id, { limit: maxEndpoints, offset: 0 });
  const own = items.filter(({ system }) => system === dialect.system);
  return respondJson(ctx, { webhooks: own.map((endpoint) => encodeWebhook(endpoint)) });
}

export async function createWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, dialect } = ctx;
  const { path: route, body: schema } = operations.createWebhook;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { url, events = webhookEvents, description = null, secret } = body;
  const allowed = checkWebhookUrl(engine, "endpointUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const endpoint = await createEndpoint(engine, tx, account.id, {
        system: dialect.system,
        url,
        types: [...new Set(events)],
        description,
        ...(secret !== undefined && { secret }),
      });
      return endpoint.ok ? ok(stored(encodeWebhook(endpoint.value, { showSecret: true }))) : endpoint;
    },
  });
}

export async function getWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const endpoint = await findWebhook(ctx, ctx.engine.store);
  return endpoint.ok ? respondJson(ctx, encodeWebhook(endpoint.value)) : endpoint;
}

export async function updateWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const route = routeOf(ctx);
  const request = await readWrite(ctx, { route, body: operations.updateWebhook.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { url, events, description, active } = body;
  const allowed = url === undefined ? ok(null) : checkWebhookUrl(engine, "endpointUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const found = await findWebhook(ctx, tx);
      if (!found.ok) return found;
      const endpoint = await updateEndpoint(engine, tx, account.id, found.value.id, {
        ...(url !== undefined && { url }),
        ...(events !== undefined && { types: [...new Set(events ?? webhookEvents)] }),
        ...(description !== undefined && { description }),
        ...(active !== undefined && { active }),
      });
      return endpoint.ok ? ok(stored(encodeWebhook(endpoint.value))) : endpoint;
    },
  });
}

export function deleteWebhook(ctx: RequestContext): Promise<Result<Response>> {
  return respondWithSuccess(ctx, routeOf(ctx), (tx, id) => deleteEndpoint(tx, ctx.account.id, id));
}

export function testWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  return respondWithSuccess(ctx, `${routeOf(ctx)}/test`, (tx, id) =>
    testEndpoint(engine, tx, account.id, id),
  );
}

async function respondWithSuccess(
  ctx: RequestContext,
  route: string,
  execute: (tx: Transaction, id: string) => Promise<Result<unknown>>,
): Promise<Result<Response>> {
  const write = readEmptyWrite(ctx, route);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const found = await findWebhook(ctx, tx);
      if (!found.ok) return found;
      const result = await execute(tx, found.value.id);
      return result.ok ? ok(stored({ success: true })) : result;
    },
  });
}

function routeOf({ params }: RequestContext): string {
  return `/webhooks/${params["webhookId"] ?? ""}`;
}

async function findWebhook(
  { account, dialect, params }: RequestContext,
  reader: StoreReader,
): Promise<Result<Endpoint>> {
  const text = params["webhookId"] ?? "";
  const notFound = fail("webhook_not_found", `There is no webhook ${text}.`, { param: "webhookId" });
  const id = decodeId("webhook", text);
  if (id === null) return notFound;
  const endpoint = await getEndpoint(reader, account.id, id);
  return endpoint.ok && endpoint.value.system === dialect.system ? endpoint : notFound;
}
