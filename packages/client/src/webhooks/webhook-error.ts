import { hasName, LikenessError, named } from "../errors/likeness-error.ts";

export type WebhookErrorCode =
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` is not there. */
  | "missing_header"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "signature_mismatch"
  /** Signed by the sender, and yet no event. */
  | "invalid_body"
  /** The sender hung up in the middle of it. */
  | "body_incomplete"
  | "body_too_large"
  /** What was given to verify has been parsed, or read to its end, by something else. */
  | "body_not_raw"
  | "invalid_secret";

/** A delivery that is not to be believed, or a receiver that cannot tell. */
export class WebhookError extends LikenessError {
  declare readonly code: WebhookErrorCode;
  /** What to answer: 400 or 413 where the sender is at fault; 500 where the receiver is, so that it is sent again. */
  declare readonly status: 400 | 413 | 500;

  constructor(code: WebhookErrorCode, message: string, hint?: string, cause?: unknown) {
    const status = /raw|secret/.test(code) ? 500 : code === "body_too_large" ? 413 : 400;
    super(message, { code, status, hint, cause });
  }
}

named(WebhookError, "WebhookError");

/** Any error of this entry, from any copy of the package. */
export const isWebhookError = (value: unknown): value is WebhookError => hasName(value, "WebhookError");
