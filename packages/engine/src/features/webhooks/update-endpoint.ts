import type { EngineContext } from "../../kernel/engine-context.ts";
import { applyEndpointChange, type Endpoint, type EndpointChange } from "../../model/endpoint.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getEndpoint } from "./get-endpoint.ts";

/** Changes an endpoint. What is still due goes to where it is then, and is given up if it is switched off then. */
export async function updateEndpoint(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
  change: EndpointChange,
): Promise<Result<Endpoint>> {
  const endpoint = await getEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const updated = applyEndpointChange(endpoint.value, change, context.clock.now());
  await tx.updateEndpoint(updated);
  return ok(updated);
}
