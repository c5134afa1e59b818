import { operations } from "@likeness/contract/pi";
import { checkWebhookUrl, createEndpoint, updateEndpoint } from "../../../../features/webhooks/endpoints.ts";
import { type Endpoint, maxEndpoints } from "../../../../model/endpoint.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { readId, readInput, refuse } from "../decode.ts";
import { encodeWebhook } from "../encode.ts";
import { envelope, respondData } from "../respond.ts";
import { webhookEvents } from "../webhooks.ts";

/** The webhooks that were registered here. Those of other systems receive events in other formats. */
export async function listWebhooks(ctx: RequestContext): Promise<Result<Response>> {
  const { items } = await ctx.engine.store.endpoints.list(ctx.account.id, { limit: maxEndpoints, offset: 0 });
  const data = items.filter((endpoint) => isOfPi(ctx, endpoint)).map(encodeWebhook);
  return respondData(ctx, "list", { object: "list", data });
}

export async function createWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, request } = ctx;
  const input = await readInput(request, operations.createWebhook.body, ["endpoint_url", "secret"]);
  if (!input.ok) return input;
  const { endpoint_url: url, secret } = input.value;
  const allowed = checkWebhookUrl(engine, "endpointUrl", url);
  if (!allowed.ok) return { ok: false, error: { ...allowed.error, systemCode: "invalid_endpoint_url" } };
  return respondOnce(ctx, {
    ...withoutKey,
    execute: async (tx) => {
      const endpoint = await createEndpoint(engine, tx, account.id, {
        system: ctx.dialect.system,
        url,
        types: webhookEvents,
        description: null,
        secret,
        secretAsText: true,
      });
      return endpoint.ok ? ok(webhookResponse(ctx, endpoint.value)) : endpoint;
    },
  });
}

export async function updateWebhook(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, request } = ctx;
  const id = readId(ctx.params["id"], "invalid_id");
  if (!id.ok) return id;
  const input = await readInput(request, operations.updateWebhook.body, []);
  if (!input.ok) return input;
  const { is_active: active } = input.value;
  if (active === undefined) {
    const message = "There is nothing to change. Send is_active.";
    return refuse("invalid_request", "no_changes", message, "is_active");
  }
  return respondOnce(ctx, {
    ...withoutKey,
    execute: async (tx) => {
      const found = await tx.endpoints.find(account.id, id.value);
      if (!found || !isOfPi(ctx, found))
        return fail("webhook_not_found", `There is no webhook ${id.value}.`, { field: "id" });
      const endpoint = await updateEndpoint(engine, tx, account.id, id.value, { active });
      return endpoint.ok ? ok(webhookResponse(ctx, endpoint.value)) : endpoint;
    },
  });
}

/** Only generations have idempotency keys. */
const withoutKey = { scope: null, bodyHash: async () => "" };

function webhookResponse(ctx: RequestContext, endpoint: Endpoint) {
  const data = { object: "webhook", ...encodeWebhook(endpoint) };
  return { status: 200, body: envelope(ctx, "webhook", data) };
}

function isOfPi({ dialect }: RequestContext, { system }: Endpoint): boolean {
  return system === dialect.system;
}
