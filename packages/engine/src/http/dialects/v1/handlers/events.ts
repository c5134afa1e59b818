import { followEvents } from "../../../../features/events/follow-events.ts";
import { publicEventId } from "../../../../kernel/record-event.ts";
import type { Account } from "../../../../model/account.ts";
import { isWebhookEventType } from "../../../../model/endpoint.ts";
import type { Result } from "../../../../model/result.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondEvents, type ServerSentEvent } from "../../../respond/respond-events.ts";
import { encodeEvent } from "../webhooks.ts";

/** What webhooks would be told, as it happens. */
export async function streamEvents(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  return respondEvents(ctx, account, (signal) => tell(ctx, account.id, signal));
}

async function* tell(
  { engine, assetUrl }: RequestContext,
  accountId: string,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent | null, undefined, undefined> {
  // At once, so that whoever listens knows that from here on nothing is missed.
  yield null;
  for await (const event of followEvents(engine, accountId, signal)) {
    if (event === null) yield null;
    else if (isWebhookEventType(event.type)) {
      const { type, jobId, avatarId, endpointId, createdAt: occurredAt } = event;
      const [job, avatar, endpoint] = await Promise.all([
        jobId === null ? null : engine.store.findJob(accountId, jobId),
        avatarId === null ? null : engine.store.findAvatar(accountId, avatarId),
        endpointId === null ? null : engine.store.findEndpoint(accountId, endpointId),
      ]);
      const fact = { eventId: publicEventId(event.id), type, occurredAt };
      yield { event: type, data: JSON.stringify(encodeEvent(fact, { job, avatar, endpoint }, assetUrl)) };
    }
  }
}
