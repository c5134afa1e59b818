import { expect, test } from "vitest";
import { captureLogLines } from "../support/capture-log-lines.ts";
import { fetchMetrics } from "../support/fetch-text.ts";
import { startWithReceivers } from "../webhooks/start-with-receivers.ts";

test("counts and logs webhook attempts by their outcome, without URLs or secrets", async () => {
  const { logger, lines } = captureLogLines();
  const statuses = [500, 200];
  const { client, clock, register, generateAndDeliver } = startWithReceivers(() => statuses.shift() ?? 200, {
    logger,
    metrics: true,
  });
  const { secret } = await register("https://receiver.test/canary-path?token=canary-token");
  await generateAndDeliver();
  await clock.advance(60_000);
  const { text } = await fetchMetrics(client.engine);
  expect(text).toContain('likeness_webhook_attempts_total{outcome="to_be_retried"} 1');
  expect(text).toContain('likeness_webhook_attempts_total{outcome="delivered"} 1');
  const webhookLines = lines.filter(({ message }) => message.startsWith("webhook"));
  expect(webhookLines).toMatchObject([
    { level: "info", message: "webhook attempt failed", attempt: 1, status: 500, event: "job.completed" },
    { level: "info", message: "webhook delivered", attempt: 2, status: 200, event: "job.completed" },
  ]);
  const output = JSON.stringify(lines) + text;
  expect(output).not.toContain("canary");
  expect(output).not.toContain(secret);
});
