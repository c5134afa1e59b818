import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createWebhookReceiver, isWebhookError, type WebhookEvent } from "@likeness/client/webhooks";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";

export interface ReceivedEvent {
  readonly path: string;
  /** The `webhook-id` header. */
  readonly id: string;
  readonly type: string;
  /** The id of the job or avatar. */
  readonly subject: string;
}

/** Receives the webhooks of all tenants. Some responses are slow, errors or missing. */
export interface WebhookReceiver extends AsyncDisposable {
  readonly url: string;
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
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The receiver has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    events,
    problems,
    addPath: (path, secret) => void secrets.set(path, secret),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function subjectOf({ type, data }: WebhookEvent): string {
  if (type === "avatar.saved") return data.avatar.id;
  if (type === "job.completed" || type === "job.failed" || type === "job.cancelled") return data.job.id;
  return "";
}

function findInconsistency({ type, data }: WebhookEvent): string | null {
  if (type !== "job.completed" && type !== "job.failed" && type !== "job.cancelled") return null;
  return type === `job.${data.job.status}`
    ? null
    : `${type} contains the ${data.job.status} job ${data.job.id}`;
}
