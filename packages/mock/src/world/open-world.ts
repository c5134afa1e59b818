import { createBuiltInModel, createEngine, type Engine } from "@likeness/engine";
import { createFakeClock, createSeededIds } from "@likeness/engine/testing";
import type { ContractViolation } from "../contract/violation.ts";
import { createTinyIllustrator } from "../drawing/tiny-illustrator.ts";
import { Gates } from "../jobs/gates.ts";
import { createRule, type Rule } from "../jobs/rule.ts";
import type { Settings } from "../options.ts";
import { Faults } from "../scenarios/faults.ts";
import { createFetchOutbound } from "./fetch-outbound.ts";
import type { MockClock } from "./mock-clock.ts";

/** Everything that one test can change, and that the next must not see. */
export interface World {
  readonly engine: Pick<Engine, "fetch" | "accounts" | "account" | "events">;
  readonly clock: MockClock;
  readonly gates: Gates;
  readonly rule: Rule;
  readonly faults: Faults;
  readonly violations: ContractViolation[];
  /** Requests with the mock's API key are sent on with this one. */
  apiKey: string;
  /** Lets nobody wait any longer, and ends the engine. */
  close(): Promise<void>;
}

/** The hand clock takes a long way for a loop that does not end; the engine wakes often enough to look like one. */
const stride = 60 * 60 * 1000;

export function openWorld(settings: Settings): World {
  const clock = createFakeClock(settings.now);
  const closing = new AbortController();
  const inner = settings.drawing === "tiny" ? createTinyIllustrator() : createBuiltInModel();
  const gates = new Gates(inner, clock.now);
  const rule = createRule(settings.jobs, gates, clock.now);
  const engine = createEngine({
    apiKey: settings.apiKey,
    model: gates.illustrator,
    clock,
    ids: createSeededIds(),
    // Jobs wait inside the illustrator, and none of them may keep another one waiting outside. A failure that a test
    // asks for is the job's last.
    worker: { concurrency: 100_000, timeoutMs: Number.MAX_SAFE_INTEGER, retries: 0 },
    outbound: createFetchOutbound(),
    onFault(error) {
      // A reset throws the jobs at work out of their gates; nobody is to hear of those.
      // biome-ignore lint/suspicious/noConsole: anything else must not pass in silence
      if (!closing.signal.aborted) console.error(error);
    },
  });
  gates.follow(engine.events);

  return {
    engine,
    clock: {
      now: clock.now,
      async advance(ms) {
        if (!(ms >= 0)) throw new TypeError(`The clock goes forward by 0 ms or more, not by ${ms}.`);
        // Every job is at its gate first: one still on its way there would miss the time that passes.
        await gates.still();
        for (let left = ms; left > 0; left -= stride) await clock.advance(Math.min(left, stride));
        rule.look(undefined, undefined);
        await gates.still();
      },
    },
    gates,
    rule,
    faults: new Faults(clock, closing.signal),
    violations: [],
    apiKey: settings.apiKey,
    async close() {
      closing.abort(new Error("The mock was reset or closed."));
      gates.stop();
      await engine.stop({ graceMs: 0 });
    },
  };
}
