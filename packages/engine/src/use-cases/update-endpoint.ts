import { changed, type Endpoint, type EndpointChange } from "../domain/endpoint.ts";
import { done, type Outcome } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { getEndpoint } from "./get-endpoint.ts";
import type { World } from "./world.ts";

/** Changes an endpoint. What is still due goes to where it is then, and is given up if it is switched off then. */
export async function updateEndpoint(
  world: World,
  tx: Transaction,
  accountId: string,
  id: string,
  change: EndpointChange,
): Promise<Outcome<Endpoint>> {
  const endpoint = await getEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const updated = changed(endpoint.value, change, world.clock.now());
  await tx.updateEndpoint(updated);
  return done(updated);
}
