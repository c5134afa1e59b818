import { type AnnouncedType, type Endpoint, mostEndpoints } from "../domain/endpoint.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { checkEndpointSecret, newEndpointSecret } from "./endpoint-secret.ts";
import type { World } from "./world.ts";

export interface EndpointOrder {
  readonly url: string;
  /** Null for all. */
  readonly types: readonly AnnouncedType[] | null;
  readonly description: string | null;
  /** Left out, one is made. */
  readonly secret?: string;
}

/** Registers a URL that the account's events are sent to from now on. */
export async function createEndpoint(
  world: World,
  tx: Transaction,
  accountId: string,
  { secret: own, ...order }: EndpointOrder,
): Promise<Outcome<Endpoint>> {
  const secret = own === undefined ? done(newEndpointSecret(world.identity)) : checkEndpointSecret(own);
  if (!secret.ok) return secret;
  const { total } = await tx.listEndpoints(accountId, { limit: 1, offset: 0 });
  if (total >= mostEndpoints) {
    return refuse(
      "too_many_webhooks",
      `The account has ${total} webhooks, which is as many as it may have.`,
      {
        hint: "Remove one with DELETE /api/v1/webhooks/<id>, or change one with PATCH.",
      },
    );
  }
  const now = world.clock.now();
  const endpoint: Endpoint = {
    ...order,
    id: world.identity.uuid(now),
    accountId,
    secrets: [{ secret: secret.value, until: null }],
    active: true,
    disabledReason: null,
    failingSince: null,
    createdAt: now,
    updatedAt: now,
  };
  await tx.insertEndpoint(endpoint);
  return done(endpoint);
}
