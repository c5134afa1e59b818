import { expect, test } from "vitest";
import { Likeness } from "../../src/index.ts";
import { createWebhookReceiver } from "../../src/webhooks.ts";
import { runScenario, scenarioSecret } from "./scenario.ts";
import { createScenarioEngine } from "./scenario-engine.ts";

test("the scenario with our own API", async () => {
  await using engine = createScenarioEngine();
  const receiver = createWebhookReceiver({ secret: scenarioSecret });
  const result = await runScenario("likeness", {
    likeness: new Likeness({ engine: engine.engine }),
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
