import { once } from "node:events";
import { createServer } from "node:http";
import { createWebhookReceiver, isWebhookError } from "@likeness/client/webhooks";
import { Failure } from "../../failure.ts";
import type { Context } from "../context.ts";
import { newSecret } from "./listen.ts";

export interface ReceiveInput {
  readonly port: number;
  readonly secret?: string | undefined;
}

/** What arrived: an event that is genuine, or why a delivery was refused. */
export type Arrival =
  | { readonly ok: true; readonly type: string; readonly id: string; readonly repeated: boolean }
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface Receiving {
  readonly url: string;
  readonly secret: string;
  /** Whether the caller brought it, and so knows it. */
  readonly ownSecret: boolean;
  /** Until the command is interrupted. */
  readonly arrivals: AsyncIterable<Arrival>;
}

/** A receiver on this machine that verifies what arrives, for trying things out. */
export async function receive(input: ReceiveInput, { signal }: Context): Promise<Receiving> {
  const secret = input.secret ?? newSecret();
  const known = new Set<string>();
  const receiver = createWebhookReceiver({ secret, seen: (id) => known.has(id) });
  const waiting: Arrival[] = [];
  let news = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const arrival = await receiver.verify(request).then(
      ({ type, id, repeated }): Arrival => ({ ok: true, type, id, repeated }),
      (error: unknown) => {
        response.statusCode = isWebhookError(error) ? error.status : 500;
        const { code, message } = isWebhookError(error) ? error : { code: "broken", message: String(error) };
        return { ok: false, code, message } as const;
      },
    );
    if (arrival.ok) {
      known.add(arrival.id);
      response.statusCode = 204;
    }
    response.end();
    waiting.push(arrival);
    news.resolve();
  });
  const port = await listen(server.listen(input.port, "127.0.0.1"), input.port);

  async function* arrive(): AsyncGenerator<Arrival> {
    const stop = () => news.resolve();
    signal.addEventListener("abort", stop);
    try {
      while (!signal.aborted) {
        news = Promise.withResolvers<void>();
        for (let next = waiting.shift(); next; next = waiting.shift()) yield next;
        if (!signal.aborted && waiting.length === 0) await news.promise;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      server.closeAllConnections();
      server.close();
    }
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    secret,
    ownSecret: input.secret !== undefined,
    arrivals: arrive(),
  };
}

async function listen(server: ReturnType<typeof createServer>, wanted: number): Promise<number> {
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new Failure("port_unavailable", `Cannot listen on port ${wanted}.`, {
      hint: "Choose another with --port, or 0 for any free one.",
      cause,
    });
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : wanted;
}
