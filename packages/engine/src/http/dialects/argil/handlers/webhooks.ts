import { operations } from "@likeness/contract/argil";
import {
  checkWebhookUrl,
  createEndpoint,
  deleteEndpoint,
  updateEndpoint,
} from "../../../../features/webhooks/endpoints.ts";
import { type Endpoint, maxEndpoints } from "../../../../model/endpoint.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import { parse } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { isoTime } from "../encode.ts";
import { respondJson } from "../respond.ts";
import { decodeEvents, eventsOf, isNote } from "../webhooks.ts";

export async function createWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, dialect } = ctx;
  const { path: route, body: schema } = operations.createWebhook;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { callbackUrl: url, events } = body;
  const allowed = checkWebhookUrl(engine, "callbackUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const newEndpoint = { system: dialect.system, url, ...decodeEvents(events) };
      const endpoint = await createEndpoint(engine, tx, account.id, newEndpoint);
      return endpoint.ok ? ok({ status: 201, body: await writeWebhook(tx, endpoint.value) }) : endpoint;
    },
  });
}

/** The webhooks that were created here. Those of other systems receive events in other formats. */
export async function listWebhooks(ctx: RequestContext): Promise<Result<Response>> {
  const { store } = ctx.engine;
  const { items } = await store.endpoints.list(ctx.account.id, { limit: maxEndpoints, offset: 0 });
  const own = items.filter(({ system }) => system === ctx.dialect.system);
  return respondJson(ctx, await Promise.all(own.map((endpoint) => encodeWebhook(store, endpoint))));
}

export async function updateWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const params = parse(operations.updateWebhook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const request = await readWrite(ctx, { route: `/webhooks/${id}`, body: operations.updateWebhook.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { callbackUrl: url, events } = body;
  const allowed = url === undefined ? ok(null) : checkWebhookUrl(engine, "callbackUrl", url);
  if (!allowed.ok) return allowed;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const found = await findWebhook(ctx, tx, id);
      if (!found.ok) return found;
      const { types, description } = decodeEvents(events ?? []);
      const endpoint = await updateEndpoint(engine, tx, account.id, id, {
        ...(url !== undefined && { url }),
        ...(events && { types }),
        ...(events && isNote(found.value.description) && { description }),
      });
      return endpoint.ok ? ok({ status: 200, body: await writeWebhook(tx, endpoint.value) }) : endpoint;
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
      const found = await findWebhook(ctx, tx, id);
      const deleted = found.ok ? await deleteEndpoint(tx, ctx.account.id, id) : found;
      return deleted.ok ? ok({ status: 204, body: "" }) : deleted;
    },
  });
}

async function findWebhook(
  { account, dialect }: RequestContext,
  reader: StoreReader,
  id: string,
): Promise<Result<Endpoint>> {
  const endpoint = await reader.endpoints.find(account.id, id);
  return endpoint?.system === dialect.system ? ok(endpoint) : fail("webhook_not_found", "Webhook not found");
}

async function writeWebhook(reader: StoreReader, endpoint: Endpoint): Promise<string> {
  return JSON.stringify(await encodeWebhook(reader, endpoint));
}

/** `lastTriggeredAt` is the time of its newest event. */
async function encodeWebhook(reader: StoreReader, endpoint: Endpoint) {
  const { id, accountId, url, createdAt, updatedAt } = endpoint;
  const { items } = await reader.deliveries.list(accountId, { endpointId: id, limit: 1, offset: 0 });
  const [newest] = items;
  return {
    id,
    callbackUrl: url,
    events: eventsOf(endpoint),
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    ...(newest && { lastTriggeredAt: isoTime(newest.occurredAt) }),
  };
}
