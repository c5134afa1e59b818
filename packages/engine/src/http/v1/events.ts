import type { Account } from "../../domain/account.ts";
import { isAnnounced } from "../../domain/endpoint.ts";
import type { Outcome } from "../../domain/refusal.ts";
import { receiversIdOf } from "../../use-cases/announce.ts";
import { followEvents } from "../../use-cases/follow-events.ts";
import type { Call } from "../kit/call.ts";
import { respondEvents, type SentEvent } from "../kit/respond-events.ts";
import { encodeEvent } from "./write-event.ts";

/** What webhooks would be told, as it happens. */
export async function streamEvents(call: Call, account: Account): Promise<Outcome<Response>> {
  return respondEvents(call, account, (signal) => tell(call, account.id, signal));
}

async function* tell(
  { world, address }: Call,
  accountId: string,
  signal: AbortSignal,
): AsyncGenerator<SentEvent | null, undefined, undefined> {
  // At once, so that whoever listens knows that from here on nothing is missed.
  yield null;
  for await (const event of followEvents(world, accountId, signal)) {
    if (event === null) yield null;
    else if (isAnnounced(event.type)) {
      const { type, jobId, avatarId, endpointId, createdAt: occurredAt } = event;
      const [job, avatar, endpoint] = await Promise.all([
        jobId === null ? null : world.store.findJob(accountId, jobId),
        avatarId === null ? null : world.store.findAvatar(accountId, avatarId),
        endpointId === null ? null : world.store.findEndpoint(accountId, endpointId),
      ]);
      const fact = { eventId: receiversIdOf(event.id), type, occurredAt };
      yield { event: type, data: JSON.stringify(encodeEvent(fact, { job, avatar, endpoint }, address)) };
    }
  }
}
