import { defineErrorName, hasName, LikenessError } from "../errors/likeness-error.ts";

export type WebhookErrorCode =
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` is missing. */
  | "missing_header"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "signature_mismatch"
  /** A valid signature, but not an event. */
  | "invalid_body"
  /** The sender closed the connection before the end. */
  | "body_incomplete"
  | "body_too_large"
  /** The body was parsed or read before. */
  | "body_not_raw"
  | "invalid_secret";

/** A delivery that is not valid, or a receiver that is set up wrongly. */
export class WebhookError extends LikenessError {
  declare readonly code: WebhookErrorCode;
  /** The response to send: 400 or 413 for an error of the sender, 500 for one of the receiver, so that it is retried. */
  declare readonly status: 400 | 413 | 500;

  constructor(code: WebhookErrorCode, message: string, hint?: string, cause?: unknown) {
    const status = /raw|secret/.test(code) ? 500 : code === "body_too_large" ? 413 : 400;
    super(message, { code, status, hint, cause });
  }
}

defineErrorName(WebhookError, "WebhookError");

/** An error of this entry, also of another copy of the package. */
export const isWebhookError = (value: unknown): value is WebhookError => hasName(value, "WebhookError");
