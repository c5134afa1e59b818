import { once } from "node:events";
import { createServer } from "node:http";
import { createWebhookReceiver, isWebhookError } from "@likeness/client/webhooks";
import type { CommandContext } from "../../../context.ts";
import { CliError } from "../../../errors/cli-error.ts";
import { generateSecret } from "../listen/run.ts";

export interface ReceiveInput {
  readonly port: number;
  readonly secret?: string | undefined;
}

/** A verified event, or the reason why a delivery was rejected. */
export type DeliveryResult =
  | { readonly ok: true; readonly type: string; readonly id: string; readonly repeated: boolean }
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface Receiver {
  readonly url: string;
  readonly secret: string;
  readonly hasCustomSecret: boolean;
  /** Ends when the command is interrupted. */
  readonly deliveries: AsyncIterable<DeliveryResult>;
}

export async function startReceiver(input: ReceiveInput, { signal }: CommandContext): Promise<Receiver> {
  const secret = input.secret ?? generateSecret();
  const seenIds = new Set<string>();
  const receiver = createWebhookReceiver({ secret, seen: (id) => seenIds.has(id) });
  const queue: DeliveryResult[] = [];
  let changed = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const result = await receiver.verify(request).then(
      ({ type, id, repeated }): DeliveryResult => ({ ok: true, type, id, repeated }),
      (error: unknown) => {
        response.statusCode = isWebhookError(error) ? error.status : 500;
        const { code, message } = isWebhookError(error) ? error : { code: "broken", message: String(error) };
        return { ok: false, code, message } as const;
      },
    );
    if (result.ok) {
      seenIds.add(result.id);
      response.statusCode = 204;
    }
    response.end();
    queue.push(result);
    changed.resolve();
  });
  const port = await listen(server.listen(input.port, "127.0.0.1"), input.port);

  async function* deliveries(): AsyncGenerator<DeliveryResult> {
    const stop = () => changed.resolve();
    signal.addEventListener("abort", stop);
    try {
      while (!signal.aborted) {
        changed = Promise.withResolvers<void>();
        for (let next = queue.shift(); next; next = queue.shift()) yield next;
        if (!signal.aborted && queue.length === 0) await changed.promise;
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
    hasCustomSecret: input.secret !== undefined,
    deliveries: deliveries(),
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new CliError("port_unavailable", `Cannot listen on port ${port}.`, {
      hint: "Choose another port with --port, or use --port 0 for any free port.",
      cause,
    });
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}
