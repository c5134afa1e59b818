import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Endpoint, maxEndpoints, type WebhookEventType } from "../../model/endpoint.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { checkEndpointSecret, newEndpointSecret } from "./endpoint-secret.ts";

export interface NewEndpoint {
  readonly url: string;
  /** Null for all. */
  readonly types: readonly WebhookEventType[] | null;
  readonly description: string | null;
  /** Left out, one is made. */
  readonly secret?: string;
}

/** Registers a URL that the account's events are sent to from now on. */
export async function createEndpoint(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { secret: own, ...order }: NewEndpoint,
): Promise<Result<Endpoint>> {
  const secret = own === undefined ? ok(newEndpointSecret(context.ids)) : checkEndpointSecret(own);
  if (!secret.ok) return secret;
  const { total } = await tx.listEndpoints(accountId, { limit: 1, offset: 0 });
  if (total >= maxEndpoints) {
    return fail("too_many_webhooks", `The account has ${total} webhooks, which is as many as it may have.`, {
      hint: "Remove one with DELETE /api/v1/webhooks/<id>, or change one with PATCH.",
    });
  }
  const now = context.clock.now();
  const endpoint: Endpoint = {
    ...order,
    id: context.ids.uuid(now),
    accountId,
    secrets: [{ secret: secret.value, until: null }],
    active: true,
    disabledReason: null,
    failingSince: null,
    createdAt: now,
    updatedAt: now,
  };
  await tx.insertEndpoint(endpoint);
  return ok(endpoint);
}
