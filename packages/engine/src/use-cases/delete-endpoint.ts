import type { Endpoint } from "../domain/endpoint.ts";
import type { Outcome } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { getEndpoint } from "./get-endpoint.ts";

/** Removes an endpoint and answers it as it was. Its deliveries stay; those that are due are given up when they are. */
export async function deleteEndpoint(
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<Endpoint>> {
  const endpoint = await getEndpoint(tx, accountId, id);
  if (endpoint.ok) await tx.deleteEndpoint(id);
  return endpoint;
}
