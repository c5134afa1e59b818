import { fail, ok, type Result } from "../../model/result.ts";

/** How many bytes of request bodies may be on their way at once, from their first byte until they are answered. */
export interface UploadLimits {
  /**
   * Of one account; beyond it, 429. Default 256 MiB, two of the largest bodies, or half of `processBytes` where that
   * is less.
   */
  readonly accountBytes: number;
  /** Of all accounts together; beyond it, 503. Default 2.5 GiB, twenty of the largest bodies. */
  readonly processBytes: number;
}

const mebibyte = 1024 * 1024;

/**
 * The defaults, with what is set otherwise. They bound temporary disk space rather than memory: pictures are written
 * to temporary files while they come in, and each request holds less than a mebibyte of its body.
 */
export function uploadLimitsWith(own: Partial<UploadLimits> = {}): UploadLimits {
  const processBytes = own.processBytes ?? 2_560 * mebibyte;
  const accountBytes = own.accountBytes ?? Math.min(256 * mebibyte, Math.ceil(processBytes / 2));
  return { accountBytes, processBytes };
}

/** Bodies up to this size are always let in and are not counted, so that nobody's pictures keep out a plain request. */
export const smallBody = 64 * 1024;

export interface BodyBudget {
  open(accountId: string): BodyShare;
}

/** What one request's body uses of the budget. */
export interface BodyShare {
  /** Refuses a body that would not fit by the length it declares. Reserves nothing, since the length may be a lie. */
  check(declaredBytes: number): Result<null>;
  /** Counts bytes that have arrived, or refuses them. */
  take(bytes: number): Result<null>;
  /** Gives everything back. */
  release(): void;
}

export function createBodyBudget({ accountBytes, processBytes }: UploadLimits): BodyBudget {
  const ofAccounts = new Map<string, number>();
  let total = 0;

  function fits(accountId: string, bytes: number): Result<null> {
    if (bytes > 0 && (ofAccounts.get(accountId) ?? 0) + bytes > accountBytes) return accountIsFull;
    return bytes > 0 && total + bytes > processBytes ? processIsFull : ok(null);
  }

  return {
    open(accountId) {
      let arrived = 0;
      let counted = 0;
      const toCount = (size: number) => Math.max(0, size - smallBody) - counted;
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
          arrived += bytes;
          const more = toCount(arrived);
          const fit = fits(accountId, more);
          if (fit.ok) count(more);
          return fit;
        },
        release: () => count(-counted),
      };
    },
  };
}

/** About as long as a few pictures take to be looked at. */
const retryAfterSeconds = 5;

const accountIsFull = fail("rate_limit_exceeded", "The account is sending too many large bodies at once.", {
  hint: "Send the same request again after Retry-After seconds, when others of the account have been answered.",
  retryAfterSeconds,
});

const processIsFull = fail("server_busy", "The server is receiving too many large bodies at once.", {
  hint: "Nothing was done. Send the same request again after Retry-After seconds.",
  retryAfterSeconds,
});
