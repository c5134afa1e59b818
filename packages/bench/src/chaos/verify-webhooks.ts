import type { Observations } from "./observations.ts";
import type { Endpoint } from "./tenant.ts";

/** Checks that each event was delivered to all endpoints that it is for, under one id, and that there were no others. */
export function* verifyWebhooks(observations: Observations): Generator<string> {
  const { agents, endpoints, requestWebhookPath, events } = observations;
  const targets: readonly Endpoint[] = [...endpoints, { path: requestWebhookPath, types: null }];
  const expected = new Set<string>();
  for (const { type, subject, own } of occurredEvents(observations)) {
    for (const { path, types } of targets) {
      const isTarget = path === requestWebhookPath ? own : (types?.includes(type) ?? true);
      if (isTarget) expected.add(`${path} ${type} ${subject}`);
    }
  }
  const received = new Set(events.map(({ path, type, subject }) => `${path} ${type} ${subject}`));
  for (const delivery of expected) if (!received.has(delivery)) yield `not delivered: ${delivery}`;
  for (const delivery of received) if (!expected.has(delivery)) yield `unexpected delivery: ${delivery}`;
  // The avatar of an agent is completed again with each new cover.
  const repeatable = new Set(agents.map(({ avatarId }) => `avatar.completed ${avatarId}`));
  const deliveriesByEvent = Map.groupBy(events, ({ type, subject }) => `${type} ${subject}`);
  for (const [event, deliveries] of deliveriesByEvent) {
    const isRepeated = new Set(deliveries.map(({ id }) => id)).size > 1;
    if (isRepeated && !repeatable.has(event)) yield `${event} was delivered with different ids`;
  }
}

interface OccurredEvent {
  readonly type: string;
  readonly subject: string;
  /** Whether the webhook of the request receives it too. */
  readonly own: boolean;
}

function occurredEvents({ requests, jobs, avatars, looks, twins }: Observations): readonly OccurredEvent[] {
  const withOwnWebhook = new Set(
    requests.flatMap(({ webhookPath, ids }) => (webhookPath === null ? [] : ids)),
  );
  const trainings = new Set(twins.map(({ jobId }) => jobId));
  const lookIds = new Set(jobs.flatMap(({ target }) => target?.lookId ?? []));
  return [
    ...jobs.map(({ id, status }) => ({
      type: `job.${status}`,
      subject: id,
      own: withOwnWebhook.has(id) && !trainings.has(id),
    })),
    ...avatars.flatMap(({ id, origin, status }) => {
      const type = avatarEvent(origin, status);
      return type === null ? [] : [{ type, subject: id, own: false }];
    }),
    ...looks
      .filter(({ id }) => lookIds.has(id))
      .map(({ id, status }) => ({
        type: status === "ready" ? "look.ready" : "look.failed",
        subject: id,
        own: false,
      })),
    ...twins.map(({ id, status, jobId }) => ({
      type: status === "IDLE" ? "twin.trained" : "twin.failed",
      subject: id,
      own: withOwnWebhook.has(jobId),
    })),
  ];
}

/** Null for avatars that are ready from the start, and for those of twins. */
function avatarEvent(origin: string, status: string): string | null {
  if (origin === "job") return "avatar.saved";
  if (origin === "images" || origin === "training") return null;
  return status === "ready" ? "avatar.completed" : "avatar.failed";
}
