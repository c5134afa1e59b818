import type { Delivery } from "../domain/delivery.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Reads } from "../ports/store.ts";

export async function getDelivery(reads: Reads, accountId: string, id: string): Promise<Outcome<Delivery>> {
  const delivery = await reads.findDelivery(accountId, id);
  if (delivery) return done(delivery);
  return refuse("delivery_not_found", `There is no delivery ${id}.`, {
    param: "id",
    hint: "List deliveries with GET /api/v1/deliveries; those that ended 30 days ago are forgotten.",
  });
}
