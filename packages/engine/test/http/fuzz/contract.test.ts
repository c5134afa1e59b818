import fc from "fast-check";
import { expect, test } from "vitest";
import { operationIds } from "../../support/operations.ts";
import type { Reply } from "../../webhooks/scripted-outbound.ts";
import { accounts, createFuzzFixture } from "./fixture.ts";
import { requests } from "./requests.ts";

/** `PROPERTY_RUNS_FACTOR` multiplies the number of runs, for a longer search. */
const runs = 12 * Number(process.env["PROPERTY_RUNS_FACTOR"] ?? 1);

/** A step without a request only advances the clock, so that a failing sequence can shrink. */
const steps = fc.array(fc.option(requests(accounts), { freq: 9 }), { minLength: 300, maxLength: 300 });
const replies = fc.array(
  fc.constantFrom<Reply>(200, 200, 204, 302, 410, 500, { status: 429, retryAfter: "7" }, "reset", "hang"),
  { minLength: 1, maxLength: 5 },
);

test("responds to thousands of random requests as the contract says, and leaves no inconsistent state", async () => {
  let count = 0;
  const done = new Set<string>();
  const property = fc.asyncProperty(steps, replies, async (requests, receivers) => {
    const fixture = await createFuzzFixture(receivers);
    for (const request of requests) {
      if (!request) {
        await fixture.pass(20_000);
        continue;
      }
      count += 1;
      const status = await fixture.send(request);
      if (status < 300) done.add(request.operation);
    }
    await fixture.close();
  });
  await fc.assert(property, {
    numRuns: runs,
    interruptAfterTimeLimit: 540_000,
    markInterruptAsFailure: true,
  });
  // One step in ten has no request.
  expect(count).toBeGreaterThanOrEqual(runs * 240);
  // A few operations need an object that random requests seldom name, such as an account that can be deleted.
  const missing = operationIds.filter((id) => !done.has(id));
  expect(missing.length, missing.join()).toBeLessThanOrEqual(12);
}, 600_000);
