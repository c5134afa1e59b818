import { expect, test } from "vitest";
import { Likeness } from "../../../src/index.ts";
import { createPiReceiver, pi } from "../../../src/pi.ts";
import { runScenario, scenarioSecret } from "../scenario.ts";
import { createScenarioEngine } from "../scenario-engine.ts";

test("the scenario with Pi", async () => {
  await using engine = createScenarioEngine();
  const receiver = createPiReceiver({ secret: scenarioSecret });
  const result = await runScenario("pi", {
    likeness: new Likeness({ system: pi(), engine: engine.engine }),
    engine,
    verify: (delivery) => receiver.verify(delivery),
  });
  expect(result).toEqual({
    prompt: "yes",
    wait: "yes",
    picture: "yes",
    "find again": "yes",
    failure: "safety_filter",
    webhook: "job.completed, job.failed",
  });
});
