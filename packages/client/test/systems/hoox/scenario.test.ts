import { expect, test } from "vitest";
import { createHooxReceiver, hoox } from "../../../src/hoox.ts";
import { Likeness } from "../../../src/index.ts";
import { runScenario, scenarioSecret } from "../scenario.ts";
import { createScenarioEngine } from "../scenario-engine.ts";

test("the scenario with our own dialect", async () => {
  await using engine = createScenarioEngine();
  const receiver = createHooxReceiver({ secret: scenarioSecret });
  const result = await runScenario("hoox", {
    likeness: new Likeness({ engine: engine.engine, system: hoox() }),
    engine,
    verify: (delivery) => receiver.verify(delivery),
  });
  expect(result).toEqual({
    prompt: "yes",
    wait: "yes",
    picture: "yes",
    "find again": "yes",
    failure: "upstream_error",
    webhook: "look.ready, look.failed",
  });
});
