import { environment } from "../core/runtime.ts";
import { decodeEvent } from "../systems/likeness/webhook-event.ts";
import { readClaim } from "../systems/likeness/webhook-signature.ts";
import { type PiSignatureOptions, piHint, readPiClaim } from "../systems/pi/webhook-signature.ts";
import { checkClaim } from "./check-claim.ts";
import { headerOf } from "./header-of.ts";
import { readBody, type WebhookDelivery } from "./read-body.ts";
import { secretKey } from "./secret-key.ts";
import { WebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

export interface WebhookReceiverOptions extends PiSignatureOptions {
  /**
   * The endpoint's secret, `whsec_...`; any other text is used as the key itself. Pass several while one replaces
   * another: a delivery has to match one of them. Default: the environment's `LIKENESS_WEBHOOK_SECRET`.
   */
  readonly secret?: string | readonly string[] | undefined;
  /** The largest difference between `webhook-timestamp` and now, in either direction. Default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The maximum size in bytes; a longer body is not read to its end. Default 1,048,576. */
  readonly maxBodySize?: number | undefined;
  /**
   * Whether the event with this id was processed before; sets `event.repeated`. Called only for events with a valid
   * signature. Store an id after or together with the work for it: stored before, a retry after a failure would count as
   * repeated.
   */
  readonly seen?: ((id: string) => boolean | Promise<boolean>) | undefined;
  /** Unix milliseconds. Default: `Date.now`. In a test with a mock, pass `mock.clock.now`: its time begins at 2026-01-01. */
  readonly clock?: (() => number) | undefined;
}

export interface VerifyOptions {
  /** Stops reading the body; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

export interface WebhookReceiver {
  /**
   * The event of a delivery that was signed with the secret just now. Otherwise WebhookError: `code` says why, and
   * `status` is the response to send. Reads the body, so call it before anything parses the body.
   */
  verify(delivery: WebhookDelivery, options?: VerifyOptions): Promise<WebhookEvent>;
}

/** Receives the webhooks of one endpoint. Holds no resources. WebhookError when the secret is invalid. */
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
    throw new WebhookError("invalid_secret", "no secret: pass secret or set LIKENESS_WEBHOOK_SECRET");
  }
  secrets.forEach(secretKey);
  return {
    async verify(delivery, { signal = new AbortController().signal } = {}) {
      const header = headerOf(delivery.headers);
      const piClaim = readPiClaim(header);
      const now = Math.floor(clock() / 1000);
      const hint = piClaim ? piHint : "pass the request, or its body and headers";
      const claim = acceptPiSignature && piClaim ? piClaim : readClaim(header, now, toleranceSeconds, hint);
      const body = await readBody(delivery, maxBodySize, signal);
      await checkClaim(claim, secrets, body);
      const event = await decodeEvent(body, claim.id);
      return { ...event, repeated: await seen(event.id) };
    },
  };
}
