import { operations } from "@likeness/contract/v1";
import { followEvents } from "../../../../features/events/follow-events.ts";
import { loadSubject } from "../../../../features/events/load-subject.ts";
import { getJob } from "../../../../features/jobs/jobs.ts";
import { followJob } from "../../../../features/jobs/wait.ts";
import { publicEventId } from "../../../../kernel/record-event.ts";
import { isWebhookEventType } from "../../../../model/endpoint.ts";
import { hasEnded } from "../../../../model/job.ts";
import type { Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondEvents, type ServerSentEvent } from "../../../respond/respond-events.ts";
import { encodeJob } from "../encode.ts";
import { encodeEvent } from "../webhooks.ts";

/** Streams the payloads of webhooks as they happen. */
export async function streamEvents(ctx: RequestContext): Promise<Result<Response>> {
  return respondEvents(ctx, (signal) => accountEvents(ctx, signal));
}

export async function streamJobEvents(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.streamJobEvents.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const job = await getJob(ctx.engine, ctx.account.id, id);
  return job.ok ? respondEvents(ctx, (signal) => jobEvents(ctx, id, signal)) : job;
}

async function* accountEvents(
  { engine, account, assetUrl }: RequestContext,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent | null, undefined, undefined> {
  // The first heartbeat tells the client that it receives all events from now on.
  yield null;
  for await (const event of followEvents(engine, account.id, signal)) {
    if (event === null) yield null;
    else if (isWebhookEventType(event.type)) {
      const { type, createdAt: occurredAt } = event;
      const subject = await loadSubject(engine.store, account.id, event);
      const occurrence = { eventId: publicEventId(event.id), type, occurredAt };
      const data = encodeEvent(occurrence, subject, assetUrl);
      yield { event: type, data: JSON.stringify(data) };
    }
  }
}

async function* jobEvents(
  { engine, account, assetUrl }: RequestContext,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent, undefined, undefined> {
  for await (const job of followJob(engine, account.id, id, signal)) {
    const event = hasEnded(job) ? `job.${job.status}` : "job.progress";
    yield { event, data: JSON.stringify(encodeJob(job, assetUrl)) };
  }
}
