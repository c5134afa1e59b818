import { randomBytes } from "node:crypto";
import { connectManagement } from "../../../client/management.ts";
import type { CommandContext } from "../../../context.ts";
import { usageError } from "../../../errors/cli-error.ts";
import { type ForwardResult, forward } from "./forward.ts";

export interface ListenInput {
  readonly forwardTo?: string | undefined;
  /** Event types; default all. */
  readonly event?: readonly string[] | undefined;
  readonly secret?: string | undefined;
}

export interface ReceivedEvent {
  readonly type: string;
  readonly id: string;
  /** The body that a webhook would receive. */
  readonly body: string;
  /** Null if the event was not forwarded. */
  readonly forwarded: ForwardResult | null;
}

export interface EventListener {
  readonly forwardTo: string | null;
  /** The secret that signs forwarded events; null if nothing is forwarded. */
  readonly secret: string | null;
  readonly hasCustomSecret: boolean;
  /** Ends when the server closes the stream; throws when the command is interrupted. */
  readonly events: AsyncIterable<ReceivedEvent>;
}

/** Streams events, and forwards them to a local receiver. */
export async function listenToEvents(input: ListenInput, context: CommandContext): Promise<EventListener> {
  const { forwardTo, event: types } = input;
  if (forwardTo !== undefined) checkUrl("--forward-to", forwardTo);
  const { webhooks } = await connectManagement(context);
  const secret = forwardTo === undefined ? null : (input.secret ?? generateSecret());
  const { signal } = context;

  async function* events(): AsyncGenerator<ReceivedEvent> {
    for await (const { type, data: body } of webhooks.listen({ signal })) {
      if (types && !types.includes(type)) continue;
      const id = parseId(body);
      const target = forwardTo !== undefined && secret !== null ? { url: forwardTo, secret } : null;
      yield { type, id, body, forwarded: target && (await forward({ id, body }, target, signal)) };
    }
  }

  return {
    forwardTo: forwardTo ?? null,
    secret,
    hasCustomSecret: input.secret !== undefined,
    events: events(),
  };
}

export function generateSecret(): string {
  return `whsec_${randomBytes(24).toString("base64")}`;
}

export function checkUrl(option: string, value: string): void {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol)) return;
  throw usageError(`${option} is not a valid URL.`, "Use a URL such as http://127.0.0.1:3000/webhooks.");
}

function parseId(body: string): string {
  const json: unknown = JSON.parse(body);
  return typeof json === "object" && json !== null && "id" in json ? String(json.id) : "";
}
