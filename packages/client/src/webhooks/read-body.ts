import { type Fields, fieldsOf, isFields } from "../core/guards.ts";
import { isWebhookError, WebhookError } from "./webhook-error.ts";

export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery as a Request, a Node request, or its parts. */
export type WebhookDelivery = Request | NodeDelivery | RawDelivery;

export interface RawDelivery {
  readonly headers: WebhookHeaders;
  /** Unchanged, before any parsing. */
  readonly body: string | Uint8Array | ArrayBuffer;
}

/** A request of Node or Express: unread, or with the raw bytes in `body` or `rawBody`. */
export interface NodeDelivery extends AsyncIterable<Uint8Array> {
  readonly headers: WebhookHeaders;
}

/** Reads the body. Throws WebhookError when it is too large, ends early or has already been read. */
export async function readBody(
  delivery: WebhookDelivery,
  limit: number,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  let size = 0;
  const limited = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      size += chunk.length;
      // A limit that is not a number accepts nothing.
      if (size <= limit) controller.enqueue(chunk);
      else throw new WebhookError("body_too_large", `the body exceeds maxBodySize ${limit}`);
    },
  });
  const body = openBody(delivery).pipeThrough(limited, { signal });
  try {
    return await new Response(body).arrayBuffer();
  } catch (cause) {
    if (signal.aborted || isWebhookError(cause)) throw cause;
    throw new WebhookError("body_incomplete", "the body ended early", undefined, cause);
  }
}

/** The body as a stream. Throws WebhookError when it has already been read or parsed. */
function openBody(delivery: WebhookDelivery): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { body, rawBody, bodyUsed, readableDidRead }: Fields = fieldsOf(delivery);
  const bytes = [rawBody, body].find(isBytes);
  if (bytes !== undefined || body === null) return new Blob([bytes ?? ""]).stream();
  if (isStream(body)) {
    if (!bodyUsed && !body.locked) return body;
  } else if (isIterable(delivery) && !readableDidRead) return webStream(delivery);
  throw new WebhookError(
    "body_not_raw",
    "the body was already read or parsed",
    'Express: express.raw({ type: "*/*" }), not express.json(); Next, Hono: the Request, before json(); pages/api: bodyParser: false',
  );
}

function webStream(source: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void chunks.return?.(),
  });
}

// Test runners and frameworks have their own classes, which `instanceof` does not recognize.

function isBytes(value: unknown): value is string | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return typeof value === "string" || ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

function isStream(value: unknown): value is ReadableStream<Uint8Array<ArrayBuffer>> {
  return isFields(value) && "getReader" in value;
}

function isIterable(value: unknown): value is AsyncIterable<Uint8Array<ArrayBuffer>> {
  return isFields(value) && Symbol.asyncIterator in value;
}
