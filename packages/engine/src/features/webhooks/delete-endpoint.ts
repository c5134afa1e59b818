import type { Endpoint } from "../../model/endpoint.ts";
import type { Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getEndpoint } from "./get-endpoint.ts";

/** Removes an endpoint and answers it as it was. Its deliveries stay; those that are due are given up when they are. */
export async function deleteEndpoint(
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Endpoint>> {
  const endpoint = await getEndpoint(tx, accountId, id);
  if (endpoint.ok) await tx.deleteEndpoint(id);
  return endpoint;
}
