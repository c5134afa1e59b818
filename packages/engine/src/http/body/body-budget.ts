import { fail, ok, type Result } from "../../model/result.ts";

/** The maximum size of all request bodies that are received concurrently, each from its first byte until its response. */
export interface UploadLimits {
  /**
   * Per account; more is rejected with 429. Default 256 MiB, two of the largest bodies, or half of `processBytes` if that
   * is less.
   */
  readonly accountBytes: number;
  /** For all accounts together; more is rejected with 503. Default 2.5 GiB, twenty of the largest bodies. */
  readonly processBytes: number;
}

const mebibyte = 1024 * 1024;

/**
 * Fills in the defaults. The limits bound temporary disk space rather than memory: images are written to temporary files
 * while they are received, and each request keeps less than a mebibyte of its body in memory.
 */
export function uploadLimitsWith(limits: Partial<UploadLimits> = {}): UploadLimits {
  const processBytes = limits.processBytes ?? 2_560 * mebibyte;
  const accountBytes = limits.accountBytes ?? Math.min(256 * mebibyte, Math.ceil(processBytes / 2));
  return { accountBytes, processBytes };
}

/** Bodies up to this size are always accepted and not counted, so that image uploads never block plain requests. */
export const smallBodyBytes = 64 * 1024;

export interface BodyBudget {
  open(accountId: string): BodyShare;
}

/** The part of the budget that one request's body uses. */
export interface BodyShare {
  /** Rejects a body whose declared length does not fit. Reserves nothing, because the length may be wrong. */
  check(declaredBytes: number): Result<null>;
  /** Counts received bytes, or rejects them. */
  take(bytes: number): Result<null>;
  /** Returns everything to the budget. */
  release(): void;
}

export function createBodyBudget({ accountBytes, processBytes }: UploadLimits): BodyBudget {
  const ofAccounts = new Map<string, number>();
  let total = 0;

  function fits(accountId: string, bytes: number): Result<null> {
    if (bytes > 0 && (ofAccounts.get(accountId) ?? 0) + bytes > accountBytes) return accountLimitExceeded;
    return bytes > 0 && total + bytes > processBytes ? processLimitExceeded : ok(null);
  }

  return {
    open(accountId) {
      let received = 0;
      let counted = 0;
      const toCount = (size: number) => Math.max(0, size - smallBodyBytes) - counted;
      const count = (bytes: number) => {
        counted += bytes;
        total += bytes;
        const now = (ofAccounts.get(accountId) ?? 0) + bytes;
        if (now > 0) ofAccounts.set(accountId, now);
        else ofAccounts.delete(accountId);
      };
      return {
        check: (declaredBytes) => fits(accountId, toCount(declaredBytes)),
        take(bytes) {
          received += bytes;
          const more = toCount(received);
          const result = fits(accountId, more);
          if (result.ok) count(more);
          return result;
        },
        release: () => count(-counted),
      };
    },
  };
}

/** About as long as processing a few images takes. */
const retryAfterSeconds = 5;

const accountLimitExceeded = fail(
  "rate_limit_exceeded",
  "The account is sending too many large bodies concurrently.",
  {
    hint: "Send the same request again after Retry-After seconds, when other requests of the account are done.",
    retryAfterSeconds,
  },
);

const processLimitExceeded = fail(
  "server_busy",
  "The server is receiving too many large bodies concurrently.",
  {
    hint: "Nothing was done. Send the same request again after Retry-After seconds.",
    retryAfterSeconds,
  },
);
