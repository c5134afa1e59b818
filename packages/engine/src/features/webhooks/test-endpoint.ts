import { notifyAfterCommit } from "../../kernel/after-commit.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { publicEventId } from "../../kernel/record-event.ts";
import { type Delivery, newDelivery } from "../../model/delivery.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getActiveEndpoint } from "./get-endpoint.ts";

/** Sends an endpoint an event that tells of nothing, whichever types it asked for. */
export async function testEndpoint(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Delivery>> {
  const endpoint = await getActiveEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const now = context.clock.now();
  const delivery = newDelivery(
    {
      id: context.ids.uuid(now),
      accountId,
      endpointId: id,
      url: endpoint.value.url,
      eventId: publicEventId(context.ids.uuid(now)),
      type: "webhook.test",
      jobId: null,
      avatarId: null,
      aboutEndpointId: id,
    },
    now,
  );
  await tx.insertDelivery(delivery);
  notifyAfterCommit(tx, "deliveries");
  return ok(delivery);
}
