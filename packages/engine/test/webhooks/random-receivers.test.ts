import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { retryDelays } from "../../src/model/delivery.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import type { Json } from "../support/start.ts";
import type { Reply } from "./scripted-outbound.ts";
import { noon, type ReceiverOptions, startWithReceivers } from "./start-with-receivers.ts";

const hour = 3_600_000;

/** What a receiver answers, `slow` after nine seconds. */
type Answer = Reply | "slow";
type Step = "draw" | "crash" | "stop" | { readonly passes: number };

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(200, 204) },
  { weight: 5, arbitrary: fc.constantFrom(500, 503, 404, 302) },
  { weight: 1, arbitrary: fc.constant(410) },
  {
    weight: 2,
    arbitrary: fc.nat({ max: 100_000 }).map((seconds) => ({ status: 429, retryAfter: String(seconds) })),
  },
  { weight: 3, arbitrary: fc.constantFrom<Answer>("reset", "hang", "slow") },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>("draw", "crash", "stop"),
  fc.integer({ min: 1, max: 8 * hour }).map((passes) => ({ passes })),
);
/** Of each webhook, its answers in order; the last one stays. */
const receivers = fc.array(fc.array(answer, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 3 });
const steps = fc.array(step, { minLength: 1, maxLength: 12 });

test("delivers or fails each event, with one attempt at a time, whatever receivers do and whenever engines end", async () => {
  await fc.assert(fc.asyncProperty(receivers, steps, check), { numRuns: 40 });
}, 120_000);

async function check(answers: readonly (readonly Answer[])[], history: readonly Step[]): Promise<void> {
  const clock = createFakeClock(noon);
  const memory = createMemoryStore();
  const heard = answers.map(() => 0);
  /** What is being attempted right now. Connections end with the process that opened them. */
  const open = new Set<string>();
  const overlaps: string[] = [];

  function begin(): ReceiverOptions & { crash(): void } {
    let alive = true;
    const transact: Store["transact"] = async (work) => {
      if (alive) return memory.transact(work);
      throw new Error("the process is dead");
    };
    const setup = startWithReceivers(
      async ({ url, id }) => {
        const one = `${url} ${id}`;
        if (open.has(one)) overlaps.push(one);
        open.add(one);
        const at = Number(new URL(url).pathname.slice(1));
        const nth = heard[at] ?? 0;
        heard[at] = nth + 1;
        const next = answers[at]?.[nth] ?? answers[at]?.at(-1) ?? 200;
        if (next === "slow") await clock.sleep(9_000);
        if (next === "hang") await clock.sleep(10_000);
        if (alive) open.delete(one);
        return next === "slow" ? 200 : next === "hang" ? "reset" : next;
      },
      { clock, store: { ...memory, transact }, onFault: () => undefined },
    );
    const crash = () => {
      alive = false;
    };
    return { ...setup, crash };
  }

  let engine = begin();
  for (const index of answers.keys()) await engine.register(`https://receiver.test/${index}`);
  const active = async (): Promise<string[]> => {
    const { data } = (await engine.client.request("GET", "/api/v1/webhooks")).json.data;
    return data.filter(({ is_active }: Json) => is_active).map(({ endpoint_url }: Json) => endpoint_url);
  };
  const [owed, allowed]: [string[], string[]] = [[], []];
  for (const each of history) {
    if (each === "draw") {
      const before = await active();
      const id = await engine.draw();
      allowed.push(...before.map((url) => `${url} ${id}`));
      owed.push(...(await active()).map((url) => `${url} ${id}`));
    } else if (each === "crash" || each === "stop") {
      if (each === "crash") engine.crash();
      await engine.client.engine.stop({ graceMs: 0 });
      open.clear();
      engine = begin();
    } else await clock.advance(each.passes);
  }
  await clock.advance(8 * 24 * hour);

  const deliveries = await engine.deliveries();
  const payload = deliveries
    .filter(({ event_type }) => event_type === "job.completed")
    .map(({ endpoint_url, job_id }) => `${endpoint_url} ${job_id}`);
  expect(new Set(payload).size).toBe(payload.length);
  expect(owed.filter((one) => !payload.includes(one))).toEqual([]);
  expect(payload.filter((one) => !allowed.includes(one))).toEqual([]);
  for (const delivery of deliveries) expectEnded(delivery);
  expect([...open, ...overlaps]).toEqual([]);
}

/** Ended as its last attempt says, which came after all others. */
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
