import type { Endpoint, EndpointChange, WebhookEventType } from "../../../model/endpoint.ts";
import type { EventWriter, WebhookPayload } from "../../../ports/event-writer.ts";
import type { EventWriterOptions } from "../../dialect-policies.ts";
import { standardHeaders } from "../../standard-webhooks.ts";

const trainingEvents = { "twin.trained": "AVATAR_TRAINING_SUCCESS", "twin.failed": "AVATAR_TRAINING_FAILED" };

const types = ["twin.trained", "twin.failed"] as const satisfies readonly WebhookEventType[];

/** Events that can be subscribed to, but never occur: there are no videos here. */
const videoEvents = ["VIDEO_GENERATION_SUCCESS", "VIDEO_GENERATION_FAILED"];

const note = "Also requested: ";

/** How an endpoint stores a subscription: those to events that never occur are in its description. */
export function decodeEvents(
  events: readonly string[],
): Required<Pick<EndpointChange, "types" | "description">> {
  const others = videoEvents.filter((name) => events.includes(name));
  return {
    types: types.filter((type) => events.includes(trainingEvents[type])),
    description: others.length > 0 ? `${note}${others.join(", ")}` : null,
  };
}

/** Whether the description is that of `decodeEvents`, and not one that the owner wrote. */
export function isNote(description: string | null): boolean {
  return description?.startsWith(note) ?? true;
}

export function eventsOf({ types: subscribed, description }: Endpoint): string[] {
  const training = types.filter((type) => subscribed === null || subscribed.includes(type));
  const others = videoEvents.filter((name) => isNote(description) && description?.includes(name));
  return [...training.map((type) => trainingEvents[type]), ...others];
}

/** Argil does not sign webhooks. Receivers that know the account's secret can check the headers of Standard Webhooks. */
export function createEventWriter({ version }: EventWriterOptions): EventWriter {
  return {
    write(payload, secrets, now) {
      const body = JSON.stringify(encodeEvent(payload));
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        ...standardHeaders({ id: payload.delivery.eventId, now, body }, secrets),
      };
      return { headers, body };
    },
  };
}

/** The end of a training. A voice is there only after a success. */
function encodeEvent({ delivery, twin: found }: WebhookPayload) {
  const type = types.find((known) => known === delivery.type);
  if (!type) return { event: delivery.type, data: {} };
  const event = trainingEvents[type];
  if (!found) return { event, data: {} };
  const { id, name, extras, voiceId } = found.twin;
  const voice = type === "twin.trained" && voiceId !== null ? { voiceId } : {};
  return { event, data: { avatarId: id, ...voice, avatarName: name, extras } };
}
