import { environment } from "../core/runtime.ts";
import { parseEvent } from "./parse-event.ts";
import { readBody, type WebhookDelivery } from "./read-delivery.ts";
import { readHeaders } from "./read-headers.ts";
import { secretKey } from "./secret-key.ts";
import { sameText } from "./signature.ts";
import { WebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

export interface WebhookReceiverOptions {
  /**
   * The endpoint's secret, `whsec_...`; any other text is the key as it is (Pi lets its callers choose). Several while
   * one replaces another: a delivery has to fit one of them. Default: the environment's `LIKENESS_WEBHOOK_SECRET`.
   */
  readonly secret?: string | readonly string[] | undefined;
  /** How far `webhook-timestamp` may be from now, either way. Default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** In bytes; a longer body is not read to its end. Default 1,048,576. */
  readonly maxBodySize?: number | undefined;
  /**
   * Says whether the event of this id was dealt with before; `event.repeated` then tells. Asked only about events whose
   * signature is good. Remember an id when its work is done, or with it in one transaction: remembered before, the next
   * attempt after a failure would pass for a repeat.
   */
  readonly seen?: ((id: string) => boolean | Promise<boolean>) | undefined;
  /**
   * Takes deliveries that have Pi's `X-Pi-Signature` alone as well. Default false: nothing dates them, so whoever
   * catches one can send it again for ever. Give `seen` with it.
   */
  readonly acceptPiSignature?: boolean | undefined;
  /** Unix milliseconds. Default: the machine's. */
  readonly clock?: (() => number) | undefined;
}

export interface VerifyOptions {
  /** Ends the reading of the body; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

export interface WebhookReceiver {
  /**
   * The event, if it comes from who has the secret and just now. WebhookError otherwise: `code` says why, `status` what
   * to answer. Reads the body, so it comes before anything that parses it.
   */
  verify(delivery: WebhookDelivery, options?: VerifyOptions): Promise<WebhookEvent>;
}

/** Receives the webhooks of one endpoint. Holds nothing open. WebhookError when the secret is none. */
export function createWebhookReceiver({
  secret = environment("LIKENESS_WEBHOOK_SECRET"),
  toleranceSeconds = 300,
  maxBodySize = 1_048_576,
  seen = () => false,
  acceptPiSignature = false,
  clock = () => Date.now(),
}: WebhookReceiverOptions = {}): WebhookReceiver {
  const secrets = [secret ?? []].flat();
  if (secrets.length === 0) {
    throw new WebhookError("invalid_secret", "no secret: pass it or set LIKENESS_WEBHOOK_SECRET");
  }
  secrets.forEach(secretKey);
  return {
    async verify(delivery, { signal = new AbortController().signal } = {}) {
      const now = Math.floor(clock() / 1000);
      const claim = readHeaders(delivery.headers, now, toleranceSeconds, acceptPiSignature);
      const body = await readBody(delivery, maxBodySize, signal);
      const expected = await Promise.all(secrets.map((one) => claim.expected(one, body)));
      if (!claim.signatures.some((given) => expected.some((one) => sameText(given, one)))) {
        throw new WebhookError(
          "signature_mismatch",
          "no signature fits body and secret",
          "is it another endpoint's secret, or a changed body?",
        );
      }
      const event = await parseEvent(body, claim.id);
      return { ...event, repeated: await seen(event.id) };
    },
  };
}
