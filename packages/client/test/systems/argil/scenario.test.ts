import { expect, test } from "vitest";
import { argil, createArgilReceiver } from "../../../src/argil.ts";
import { Likeness } from "../../../src/index.ts";
import { runScenario, scenarioSecret } from "../scenario.ts";
import { createScenarioEngine } from "../scenario-engine.ts";

test("the scenario with Argil", async () => {
  await using engine = createScenarioEngine();
  const receiver = createArgilReceiver({ secret: scenarioSecret });
  const result = await runScenario("argil", {
    likeness: new Likeness({ system: argil(), engine: engine.engine }),
    engine,
    verify: (delivery) => receiver.verify(delivery),
  });
  expect(result).toEqual({
    prompt: "yes",
    wait: "yes",
    picture: "yes",
    "find again": "yes",
    failure: "unknown",
    webhook: "twin.trained, twin.failed",
  });
});
