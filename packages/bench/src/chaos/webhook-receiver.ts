import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createWebhookReceiver, isWebhookError, type WebhookEvent } from "@likeness/client/webhooks";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";

/** Something that was told, as the receiver saw it. */
export interface ReceivedEvent {
  readonly path: string;
  /** `webhook-id`. */
  readonly id: string;
  readonly type: string;
  /** The id of the job or the avatar that it tells of. */
  readonly subject: string;
}

/** Where every tenant's webhooks go. It hears well and answers badly now and then. */
export interface WebhookReceiver extends AsyncDisposable {
  readonly url: string;
  /** Everything whose signature was good, repeats too, in the order it came. */
  readonly told: readonly ReceivedEvent[];
  /** What came that should not have: wrong signatures, unknown paths, events that contradict themselves. */
  readonly wrong: readonly string[];
  /** What comes to the path is signed with the secret from now on. */
  expect(path: string, secret: string): void;
}

export async function startWebhookReceiver(
  clock: () => number,
  chance: RandomStream,
): Promise<WebhookReceiver> {
  const told: ReceivedEvent[] = [];
  const heard = new Set<string>();
  const wrong: string[] = [];
  const secrets = new Map<string, string>();

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const secret = secrets.get(path);
    if (secret === undefined) {
      wrong.push(`a webhook came to ${path}, which nobody gave as an address`);
      response.writeHead(404).end();
      return;
    }
    let repeated = false;
    try {
      const event = await createWebhookReceiver({ secret, clock }).verify(request);
      const contradiction = findContradiction(event);
      if (contradiction !== null) wrong.push(contradiction);
      const seen = `${path} ${event.id}`;
      repeated = heard.has(seen);
      heard.add(seen);
      told.push({ path, id: event.id, type: event.type, subject: subjectOf(event) });
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      // A sender that was killed in the middle of a word.
      if (error.code !== "body_incomplete") wrong.push(`a webhook to ${path} was refused: ${error.code}`);
      response.writeHead(error.status).end();
      return;
    }
    await answer(response, repeated ? 1 : chance.next());
  }

  /** Badly at most once for each event: the pauses after a second failure are long. */
  async function answer(response: ServerResponse, dice: number): Promise<void> {
    if (dice < 0.03) response.destroy();
    else if (dice < 0.1) response.writeHead(500).end();
    else {
      if (dice < 0.15) await pause(chance.between(10, 300));
      response.writeHead(204).end();
    }
  }

  const server = createServer((request, response) => {
    request.on("error", () => undefined);
    receive(request, response).catch((error: unknown) => wrong.push(`the receiver failed: ${error}`));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    told,
    wrong,
    expect: (path, secret) => void secrets.set(path, secret),
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

function findContradiction({ type, data }: WebhookEvent): string | null {
  if (type !== "job.completed" && type !== "job.failed" && type !== "job.cancelled") return null;
  return type === `job.${data.job.status}`
    ? null
    : `job ${data.job.id} was told as ${type} while it was ${data.job.status}`;
}
