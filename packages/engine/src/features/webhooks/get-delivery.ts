import type { Delivery } from "../../model/delivery.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";

export async function getDelivery(reads: Reads, accountId: string, id: string): Promise<Result<Delivery>> {
  const delivery = await reads.findDelivery(accountId, id);
  if (delivery) return ok(delivery);
  return fail("delivery_not_found", `There is no delivery ${id}.`, {
    param: "id",
    hint: "List deliveries with GET /api/v1/deliveries; those that ended 30 days ago are forgotten.",
  });
}
