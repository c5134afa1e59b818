import type { ApiError } from "../../model/result.ts";
import {
  StoreBusyError,
  StoreFullError,
  StoreReplacedError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/** The error for an unexpected exception. It reveals nothing about the storage except whether a retry helps. */
export function errorOfException(error: unknown): ApiError {
  if (error instanceof StoreFullError) {
    return {
      code: "insufficient_storage",
      message: "The server has no disk space left.",
      hint: "Free space on the disk of the data directory. Nothing of this request was stored.",
    };
  }
  if (error instanceof StoreBusyError) {
    return {
      code: "service_unavailable",
      message: "The server's storage is busy.",
      hint: retryHint,
      retryAfterSeconds: 1,
    };
  }
  if (error instanceof StoreReplacedError) {
    return {
      code: "service_unavailable",
      message:
        "The server's database was deleted or replaced while the server was running. Nothing is written.",
      hint: "The operator of the server must restore the database and restart the server.",
      retryAfterSeconds: 60,
    };
  }
  if (error instanceof StoreUnavailableError) {
    return {
      code: "service_unavailable",
      message: "The server's storage is unavailable.",
      hint: retryHint,
      retryAfterSeconds: 5,
    };
  }
  return {
    code: "internal_error",
    message: "An internal error occurred.",
    hint: "Include the request id when you report it.",
  };
}

const retryHint =
  "Send the same request again after Retry-After seconds, with the same idempotency key if it is a write.";
