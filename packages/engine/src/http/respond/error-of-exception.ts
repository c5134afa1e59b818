import type { ApiError } from "../../model/result.ts";
import {
  StoreBusyError,
  StoreFullError,
  StoreReplacedError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/** What a caller is told of an exception: nothing of where things are stored, but whether to try again. */
export function errorOfException(error: unknown): ApiError {
  if (error instanceof StoreFullError) {
    return {
      code: "insufficient_storage",
      message: "There is no room left to store this.",
      hint: "Free space on the disk of the data directory; nothing of this request was kept.",
    };
  }
  if (error instanceof StoreBusyError) {
    return {
      code: "service_unavailable",
      message: "The server's storage is busy.",
      hint: "Send the same request again after Retry-After seconds; a write needs the same Idempotency-Key.",
      retryAfterSeconds: 1,
    };
  }
  if (error instanceof StoreReplacedError) {
    return {
      code: "service_unavailable",
      message: "The server's database was deleted or replaced while it was running; nothing is written.",
      hint: "Whoever runs the server has to put the database back and start the server again.",
      retryAfterSeconds: 60,
    };
  }
  if (error instanceof StoreUnavailableError) {
    return {
      code: "service_unavailable",
      message: "The server's storage cannot be reached.",
      hint: "Send the same request again after Retry-After seconds; a write needs the same Idempotency-Key.",
      retryAfterSeconds: 5,
    };
  }
  return {
    code: "internal_error",
    message: "Something went wrong on the server.",
    hint: "Quote the request id when you ask about it.",
  };
}
