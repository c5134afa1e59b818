import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attempt } from "../../src/model/job.ts";
import { failureCodes } from "../../src/model/job-failure.ts";
import { defaultRetryPolicy, retryAt } from "../../src/model/retry.ts";

const attempt = fc.constantFrom<NonNullable<Attempt["outcome"]>>("failed", "lost").map((outcome) => ({
  startedAt: 0,
  endedAt: 1,
  outcome,
  failure: null,
}));

test("retries are in the future, at most a minute or the requested pause later, and limited in number", () => {
  const rule = fc.property(
    fc.array(attempt, { maxLength: 8 }),
    fc.constantFrom(...failureCodes),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(200_000),
    fc.boolean(),
    (attemptLog, code, chance, retryAfterMs, isLost) => {
      const attempt = { code, isLost };
      const at = retryAt({ attemptLog }, attempt, defaultRetryPolicy, { now: 1_000, chance, retryAfterMs });
      const failed = attemptLog.filter(({ outcome }) => outcome === "failed").length;
      const isRetryable = isLost
        ? failed === attemptLog.length
        : ["rate_limited", "timeout", "upstream_error"].includes(code);
      expect(at !== null).toBe(isRetryable && failed < defaultRetryPolicy.retries);
      if (at === null) return;
      expect(at).toBeGreaterThanOrEqual(1_000 + Math.min(retryAfterMs, 60_000));
      expect(at).toBeLessThanOrEqual(61_000);
    },
  );
  fc.assert(rule);
});
