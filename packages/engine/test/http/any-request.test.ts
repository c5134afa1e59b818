import fc from "fast-check";
import { expect, test } from "vitest";
import { createHandClock } from "../../src/testing/hand-clock.ts";
import { hearFaults } from "../support/hear-faults.ts";
import { type Door, start } from "../support/start.ts";

const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";
const segment = fc.oneof(
  fc.constantFrom(
    "jobs",
    "avatars",
    "assets",
    "generate",
    "save",
    "cancel",
    id,
    id.toUpperCase(),
    "",
    ".",
    "%",
    "%00",
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 4 }).map(encodeURIComponent),
);
const name = fc.constantFrom(
  "limit",
  "offset",
  "after",
  "status",
  "wait_for_completion",
  "expires",
  "signature",
  "x",
);
const value = fc.oneof(
  fc.constantFrom("1", "0", "-1", "1e400", "NaN", "true", "", id, "completed", "99999999999999999999", "%"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const query = fc.array(fc.tuple(name, value), { maxLength: 4 });
const headers = fc.dictionary(
  fc.constantFrom("range", "if-range", "if-none-match", "idempotency-key", "x-odd"),
  fc.oneof(
    fc.constantFrom("bytes=--1", "bytes=0-", "bytes=,", "*", '"', "k"),
    fc.stringMatching(/^[ -~]{0,9}$/),
  ),
  { maxKeys: 3 },
);
const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS");

/** A door whose every answer has to be somebody's fault but the server's. */
function quietDoor(): { door: Door; faults: unknown[] } {
  const { faults, onFault } = hearFaults();
  // The clock stands still and waits are not asked for, so that none of them takes time.
  return { door: start({ onFault, clock: createHandClock(), worker: false }), faults };
}

test("whatever is asked for, the answer is one of the contract's and never the server's fault", async () => {
  const { door, faults } = quietDoor();
  const asked = fc.asyncProperty(
    method,
    fc.array(segment, { maxLength: 4 }),
    query,
    headers,
    async (verb, path, pairs, more) => {
      const address = `/api/v1/${path.map((part) => part.replace(/[?#\\]/g, "")).join("/")}?${new URLSearchParams(pairs)}`;
      const request = new Request(new URL(address, door.engine.url), {
        method: verb,
        headers: { authorization: `Bearer ${door.engine.apiKey}`, ...more },
      });
      const response = await door.engine.fetch(request);
      expect(response.status).toBeLessThan(500);
      if (response.status >= 400 && verb !== "HEAD") expect((await response.json()).error.code).toBeTruthy();
    },
  );
  await fc.assert(asked, { numRuns: 300 });
  expect(faults).toEqual([]);
});

const field = fc.constantFrom(
  ...[
    "prompt",
    "hints",
    "seed",
    "style",
    "output",
    "count",
    "brief",
    "metadata",
    "reference_images",
    "job_id",
    "label",
  ],
);
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(
      "an owl",
      "cartoon",
      "1:1",
      id,
      1,
      0,
      -1,
      1.5,
      2 ** 53,
      true,
      null,
      "",
      "data:,",
      "\u0000",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.dictionary(fc.oneof(field, fc.string({ maxLength: 4 })), tie("any"), { maxKeys: 4 }),
    fc.array(tie("any"), { maxLength: 3 }),
  ),
})).any;
const body = fc.oneof(
  json,
  fc.dictionary(field, json, { maxKeys: 4 }).map((fields) => ({ prompt: "an owl", ...fields })),
  fc.dictionary(field, json, { maxKeys: 1 }).map((fields) => ({ job_id: id, ...fields })),
);

test("whatever is sent, it is accepted and can be read again, or is refused in words", async () => {
  const { door, faults } = quietDoor();
  const sent = fc.asyncProperty(fc.constantFrom("generate", "save"), body, async (where, what) => {
    const { status, json: answer } = await door.call("POST", `/api/v1/avatars/${where}`, { body: what });
    if (status !== 202) {
      expect([400, 404]).toContain(status);
      expect(answer.error.message).toBeTruthy();
      return;
    }
    const again = await door.call("GET", `/api/v1/jobs/${answer.data.id}`);
    expect(again.json.data.payload).toEqual(answer.data.payload);
  });
  await fc.assert(sent, { numRuns: 300 });
  expect((await door.call("GET", "/api/v1/jobs?limit=100")).status).toBe(200);
  expect(faults).toEqual([]);
});
