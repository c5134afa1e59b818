import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { retryDelays } from "../../src/model/delivery.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import type { Json } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import type { Reply } from "./scripted-outbound.ts";
import { noon, type ReceiverOptions, startWithReceivers } from "./start-with-receivers.ts";

const hour = 3_600_000;

/** The reply of a receiver; `slow` is sent after nine seconds. */
type RandomReply = Reply | "slow";
type Step = "generate" | "crash" | "stop" | { readonly advanceMs: number };

const reply: fc.Arbitrary<RandomReply> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(200, 204) },
  { weight: 5, arbitrary: fc.constantFrom(500, 503, 404, 302) },
  { weight: 1, arbitrary: fc.constant(410) },
  {
    weight: 2,
    arbitrary: fc.nat({ max: 100_000 }).map((seconds) => ({ status: 429, retryAfter: String(seconds) })),
  },
  { weight: 3, arbitrary: fc.constantFrom<RandomReply>("reset", "hang", "slow") },
);
const randomStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>("generate", "crash", "stop"),
  fc.integer({ min: 1, max: 8 * hour }).map((advanceMs) => ({ advanceMs })),
);
/** The replies of each webhook in order; the last one repeats. */
const receivers = fc.array(fc.array(reply, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 3 });
const steps = fc.array(randomStep, { minLength: 1, maxLength: 12 });

test("delivers or fails each event, with one attempt at a time, for random receivers, crashes and stops", async () => {
  await fc.assert(fc.asyncProperty(receivers, steps, check), { numRuns: 40 });
}, 120_000);

async function check(replies: readonly (readonly RandomReply[])[], steps: readonly Step[]): Promise<void> {
  const clock = createFakeClock(noon);
  const memory = createTestStore();
  const received = replies.map(() => 0);
  /** The attempts in progress. Connections are closed with the process that opened them. */
  const open = new Set<string>();
  const overlaps: string[] = [];

  function startEngine(): ReceiverOptions & { crash(): void } {
    let alive = true;
    const transact: Store["transact"] = async (work) => {
      if (alive) return memory.transact(work);
      throw new Error("the process is dead");
    };
    const setup = startWithReceivers(
      async ({ url, id }) => {
        const attempt = `${url} ${id}`;
        if (open.has(attempt)) overlaps.push(attempt);
        open.add(attempt);
        const receiver = Number(new URL(url).pathname.slice(1));
        const count = received[receiver] ?? 0;
        received[receiver] = count + 1;
        const next = replies[receiver]?.[count] ?? replies[receiver]?.at(-1) ?? 200;
        if (next === "slow") await clock.sleep(9_000);
        if (next === "hang") await clock.sleep(10_000);
        if (alive) open.delete(attempt);
        return next === "slow" ? 200 : next === "hang" ? "reset" : next;
      },
      { clock, store: { ...memory, transact }, onFault: () => undefined },
    );
    const crash = () => {
      alive = false;
    };
    return { ...setup, crash };
  }

  let engine = startEngine();
  for (const index of replies.keys()) await engine.register(`https://receiver.test/${index}`);
  const active = async (): Promise<string[]> => {
    const { data } = (await engine.client.request("GET", "/api/v1/webhooks")).json.data;
    return data.filter(({ is_active }: Json) => is_active).map(({ endpoint_url }: Json) => endpoint_url);
  };
  const [expected, allowed]: [string[], string[]] = [[], []];
  for (const step of steps) {
    if (step === "generate") {
      const before = await active();
      const id = await engine.generateAndDeliver();
      allowed.push(...before.map((url) => `${url} ${id}`));
      expected.push(...(await active()).map((url) => `${url} ${id}`));
    } else if (step === "crash" || step === "stop") {
      if (step === "crash") engine.crash();
      await engine.client.engine.stop({ graceMs: 0 });
      open.clear();
      engine = startEngine();
    } else await clock.advance(step.advanceMs);
  }
  await clock.advance(8 * 24 * hour);

  const deliveries = await engine.deliveries();
  const delivered = deliveries
    .filter(({ event_type }) => event_type === "job.completed")
    .map(({ endpoint_url, job_id }) => `${endpoint_url} ${job_id}`);
  expect(new Set(delivered).size).toBe(delivered.length);
  expect(expected.filter((event) => !delivered.includes(event))).toEqual([]);
  expect(delivered.filter((event) => !allowed.includes(event))).toEqual([]);
  for (const delivery of deliveries) expectEnded(delivery);
  expect([...open, ...overlaps]).toEqual([]);
}

/** Checks that the delivery has ended with the result of its last attempt, and that attempts are in order. */
function expectEnded({ status, attempts, next_attempt_at }: Json): void {
  expect(next_attempt_at).toBeNull();
  const times = attempts.map(({ attempted_at }: Json) => attempted_at);
  expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
  const last = attempts.at(-1);
  expect(status).toBe(last.error === null ? "succeeded" : "failed");
  for (const { error } of attempts.slice(0, -1)) expect(error).not.toBeNull();
  const isEarly = last.status === 410 || last.error === "the webhook is disabled";
  if (status === "failed" && !isEarly) expect(attempts.length).toBe(retryDelays.length + 1);
}
