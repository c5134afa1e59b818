import { readJson } from "../systems/entities.ts";
import { timingSafeEqual } from "./hmac.ts";
import { readBody, type WebhookDelivery } from "./read-body.ts";
import { WebhookError } from "./webhook-error.ts";

export interface PathReceiverOptions {
  /**
   * The last part of the path of the webhook URL: a text that nobody can guess, such as a UUID. The system does not sign its
   * webhooks, so this is the only proof of who sent one.
   */
  readonly secretPath: string;
  /** The maximum size in bytes. Default 1,048,576. */
  readonly maxBodySize?: number | undefined;
}

export interface PathReceiver<Event> {
  /**
   * The event of a delivery to the secret path; otherwise WebhookError. `path` is that of the request, or its URL. The same
   * event may come twice.
   */
  receive(
    path: string,
    delivery: WebhookDelivery,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Event>;
}

/** Receives webhooks that are not signed. `decode` returns undefined for what is not an event. */
export function createPathReceiver<Event>(
  { secretPath, maxBodySize = 1_048_576 }: PathReceiverOptions,
  decode: (body: unknown) => Event | undefined,
): PathReceiver<Event> {
  if (secretPath.length < 16)
    throw new WebhookError("invalid_secret", "secretPath needs at least 16 characters, such as a UUID");
  return {
    async receive(path, delivery, { signal = new AbortController().signal } = {}) {
      const last =
        path
          .replace(/[?#].*$/s, "")
          .split("/")
          .at(-1) ?? "";
      if (!timingSafeEqual(last, secretPath)) {
        throw new WebhookError(
          "signature_mismatch",
          "the path of the delivery does not end with secretPath",
          "the webhook URL has to end with it, because deliveries are not signed",
        );
      }
      const bytes = await readBody(delivery, maxBodySize, signal);
      const event = decode(readJson(new TextDecoder().decode(bytes)));
      if (event === undefined) throw new WebhookError("invalid_body", "the body is not an event");
      return event;
    },
  };
}
