/** Something the caller may not have, or asked for wrongly: an expected outcome, not an exception. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What was wrong. */
  readonly message: string;
  readonly param?: string;
  readonly issues?: readonly { readonly param: string; readonly message: string }[];
  /** What would be right. */
  readonly hint?: string;
  readonly retryAfterSeconds?: number;
  readonly credits?: { readonly required: number; readonly available: number; readonly shortfall: number };
}

export type RefusalCode =
  | "invalid_request"
  | "invalid_json_body"
  | "invalid_idempotency_key"
  | "authentication_required"
  | "invalid_api_key"
  | "insufficient_credits"
  | "unauthorized_access"
  | "avatar_not_found"
  | "job_not_found"
  | "asset_not_found"
  | "route_not_found"
  | "method_not_allowed"
  | "job_not_complete"
  | "idempotency_key_mismatch"
  | "idempotency_key_in_use"
  | "payload_too_large"
  | "unsupported_media_type"
  | "range_not_satisfiable"
  | "insufficient_storage"
  | "internal_error";

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(
  code: RefusalCode,
  message: string,
  more: Omit<Refusal, "code" | "message"> = {},
): Refused {
  return { ok: false, refusal: { code, message, ...more } };
}
