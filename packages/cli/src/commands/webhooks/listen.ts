import { randomBytes } from "node:crypto";
import type { Context } from "../context.ts";
import { openManagement } from "../manage.ts";
import { checkAddress } from "./check-address.ts";
import { type Forwarded, forward } from "./forward.ts";

export interface ListenInput {
  readonly forwardTo?: string | undefined;
  /** Only these types; left out, all. */
  readonly event?: readonly string[] | undefined;
  readonly secret?: string | undefined;
}

export interface Heard {
  readonly type: string;
  readonly id: string;
  /** As a webhook would get it, to the letter. */
  readonly body: string;
  /** Null when it is not forwarded. */
  readonly forwarded: Forwarded | null;
}

export interface Listening {
  readonly forwardTo: string | null;
  /** What is forwarded is signed with it; null when nothing is. */
  readonly secret: string | null;
  /** Whether the caller brought it, and so knows it. */
  readonly ownSecret: boolean;
  /** Resolves when nothing is missed any more. */
  readonly open: Promise<void>;
  /** Until the server goes away or the command is interrupted. */
  readonly events: AsyncIterable<Heard>;
}

/** Tells of what happens as it happens, and forwards it to a receiver on this machine. */
export async function listenToEvents(input: ListenInput, context: Context): Promise<Listening> {
  const { forwardTo, event: types } = input;
  if (forwardTo !== undefined) checkAddress("--forward-to", forwardTo);
  const { webhooks } = await openManagement(context);
  const opened = Promise.withResolvers<void>();
  // Whoever waits for it hears of a failure from the events too.
  opened.promise.catch(() => undefined);
  const secret = forwardTo === undefined ? null : (input.secret ?? newSecret());
  const { signal } = context;

  async function* hear(): AsyncGenerator<Heard> {
    try {
      for await (const { type, data: body } of webhooks.listen({ signal, onOpen: opened.resolve })) {
        if (types && !types.includes(type)) continue;
        const id = idOf(body);
        const to = forwardTo !== undefined && secret !== null ? { url: forwardTo, secret } : null;
        yield { type, id, body, forwarded: to && (await forward({ id, body }, to, signal)) };
      }
    } catch (error) {
      opened.reject(error);
      throw error;
    }
  }

  return {
    forwardTo: forwardTo ?? null,
    secret,
    ownSecret: input.secret !== undefined,
    open: opened.promise,
    events: hear(),
  };
}

export function newSecret(): string {
  return `whsec_${randomBytes(24).toString("base64")}`;
}

function idOf(body: string): string {
  const json: unknown = JSON.parse(body);
  return typeof json === "object" && json !== null && "id" in json ? String(json.id) : "";
}
