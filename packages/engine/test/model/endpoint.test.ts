import fc from "fast-check";
import { expect, test } from "vitest";
import { activeSecrets, type Endpoint, withSecret } from "../../src/model/endpoint.ts";

const endpoint: Endpoint = {
  id: "endpoint",
  accountId: "account",
  url: "https://receiver.test/",
  types: null,
  description: null,
  system: "likeness",
  secrets: [{ secret: "0", until: null }],
  active: true,
  disabledReason: null,
  failingSince: null,
  createdAt: 0,
  updatedAt: 0,
};

test("keeps each secret active for its overlap and then deletes it, for random rotations", () => {
  const rotations = fc.array(fc.record({ after: fc.nat({ max: 50 }), overlapMs: fc.nat({ max: 100 }) }));
  fc.assert(
    fc.property(rotations, fc.nat({ max: 100 }), (steps, later) => {
      let now = 0;
      let rotated = endpoint;
      /** The expiry of each replaced secret. */
      const expiries: number[] = [];
      for (const [index, { after, overlapMs }] of steps.entries()) {
        now += after;
        rotated = withSecret(rotated, String(index + 1), overlapMs, now);
        for (let secret = 0; secret <= index; secret += 1)
          expiries[secret] = Math.min(expiries[secret] ?? Number.POSITIVE_INFINITY, now + overlapMs);
      }
      const activeAt = (at: number) =>
        Array.from({ length: steps.length + 1 }, (_, secret) => secret)
          .filter((secret) => (expiries[secret] ?? Number.POSITIVE_INFINITY) > at)
          .toReversed()
          .map(String);
      expect(activeSecrets(rotated, now + later)).toEqual(activeAt(now + later));
      expect(rotated.secrets.map(({ secret }) => secret)).toEqual(activeAt(now));
    }),
  );
});
