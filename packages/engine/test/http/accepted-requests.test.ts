import fc from "fast-check";
import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { start } from "../support/start.ts";

const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";
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

test("every request is either accepted and readable, or rejected with an explanation", async () => {
  const { faults, onFault } = collectFaults();
  const client = start({ onFault, clock: createFakeClock(), worker: false });
  const sent = fc.asyncProperty(fc.constantFrom("generate", "save"), body, async (where, what) => {
    const { status, json: response } = await client.request("POST", `/api/v1/avatars/${where}`, {
      body: what,
    });
    if (status !== 202) {
      expect([400, 404]).toContain(status);
      expect(response.error.message).toBeTruthy();
      return;
    }
    const again = await client.request("GET", `/api/v1/jobs/${response.data.id}`);
    expect(again.json.data.payload).toEqual(response.data.payload);
  });
  await fc.assert(sent, { numRuns: 300 });
  expect((await client.request("GET", "/api/v1/jobs?limit=100")).status).toBe(200);
  expect(faults).toEqual([]);
});
