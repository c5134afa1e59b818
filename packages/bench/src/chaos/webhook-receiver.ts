import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createWebhookReceiver, isWebhookError, type WebhookEvent } from "@likeness/client/webhooks";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import { type ListeningServer, listen } from "./listen.ts";

export interface ReceivedEvent {
  readonly path: string;
  /** The `webhook-id` header. */
  readonly id: string;
  readonly type: string;
  /** The id of the job, avatar, look or twin. */
  readonly subject: string;
}

/** Receives the webhooks of all tenants. Some responses are slow, errors or missing. */
export interface WebhookReceiver extends ListeningServer {
  /** All events with a valid signature in the order of arrival, including repeated ones. */
  readonly events: readonly ReceivedEvent[];
  /** Invalid signatures, unknown paths and inconsistent events. */
  readonly problems: readonly string[];
  /** Accepts webhooks on a path that are signed with this secret. */
  addPath(path: string, secret: string): void;
}

export async function startWebhookReceiver(
  clock: () => number,
  random: RandomStream,
): Promise<WebhookReceiver> {
  const events: ReceivedEvent[] = [];
  const seen = new Set<string>();
  const problems: string[] = [];
  const secrets = new Map<string, string>();

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const secret = secrets.get(path);
    if (secret === undefined) {
      problems.push(`received a webhook on the unknown path ${path}`);
      response.writeHead(404).end();
      return;
    }
    let isRepeated = false;
    try {
      const event = await createWebhookReceiver({ secret, clock }).verify(request);
      const inconsistency = findInconsistency(event);
      if (inconsistency !== null) problems.push(inconsistency);
      const delivery = `${path} ${event.id}`;
      isRepeated = seen.has(delivery);
      seen.add(delivery);
      events.push({ path, id: event.id, type: event.type, subject: subjectOf(event) });
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      // The body is incomplete if the server was killed while sending it.
      if (error.code !== "body_incomplete") problems.push(`rejected a webhook to ${path}: ${error.code}`);
      response.writeHead(error.status).end();
      return;
    }
    await respond(response, isRepeated ? 1 : random.next());
  }

  /** Fails at most once per event, because the pauses after a second failure are long. */
  async function respond(response: ServerResponse, roll: number): Promise<void> {
    if (roll < 0.03) response.destroy();
    else if (roll < 0.1) response.writeHead(500).end();
    else {
      if (roll < 0.15) await pause(random.between(10, 300));
      response.writeHead(204).end();
    }
  }

  const server = createServer((request, response) => {
    request.on("error", () => undefined);
    receive(request, response).catch((error: unknown) => problems.push(`the receiver failed: ${error}`));
  });
  return {
    ...(await listen(server)),
    events,
    problems,
    addPath: (path, secret) => void secrets.set(path, secret),
  };
}

function subjectOf({ type, data }: WebhookEvent): string {
  switch (type) {
    case "job.completed":
    case "job.failed":
    case "job.cancelled":
      return data.job.id;
    case "avatar.saved":
    case "avatar.completed":
    case "avatar.failed":
      return data.avatar.id;
    case "look.ready":
    case "look.failed":
      return data.look.id;
    case "twin.trained":
    case "twin.failed":
      return data.twin.id;
    default:
      return "";
  }
}

/** Describes an event whose subject has a status that it cannot have after the event. */
function findInconsistency({ type, data }: WebhookEvent): string | null {
  const describe = (what: string, { id, status }: { id: string; status: string }) =>
    `${type} contains the ${what} ${id}, which is ${status}`;
  switch (type) {
    case "job.completed":
    case "job.failed":
    case "job.cancelled": {
      const { job } = data;
      return type === `job.${job.status}` ? null : describe("job", job);
    }
    case "look.ready":
    case "look.failed":
      return data.look.status === (type === "look.ready" ? "ready" : "error")
        ? null
        : describe("look", data.look);
    case "twin.trained":
    case "twin.failed":
      return (data.twin.status === "IDLE") === (type === "twin.trained") ? null : describe("twin", data.twin);
    default:
      return null;
  }
}
