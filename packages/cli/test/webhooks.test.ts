import { writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { verifyWebhook } from "@likeness/client/webhooks";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a local receiver. */
async function startReceiver(
  status = 204,
): Promise<{ url: string; received: Received[]; next(): Promise<Received> }> {
  const received: Received[] = [];
  const waiting: ((delivery: Received) => void)[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const delivery = { headers: request.headers, body };
    received.push(delivery);
    waiting.shift()?.(delivery);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

const secret = `whsec_${Buffer.from("a secret of at least 24 bytes").toString("base64")}`;

test.for([
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "twin.trained",
  "twin.failed",
  "webhook.test",
])("trigger sends a verifiable %s event", async (type) => {
  const cwd = await temporaryDirectory();
  const { url, received } = await startReceiver();
  const { code, stdout } = await runCli(
    ["webhooks", "trigger", type, "--forward-to", url, "--secret", secret],
    { cwd },
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining(`${type}  evt_`)]);
  const [delivery] = received;
  if (!delivery) throw new Error("Nothing was delivered.");
  const event = await verifyWebhook(delivery, { secret });
  expect(event.type).toBe(type);
});

test("trigger exits with 1 if the receiver responds with an error", async () => {
  const cwd = await temporaryDirectory();
  const { url } = await startReceiver(500);
  const args = ["webhooks", "trigger", "webhook.test", "--forward-to", url, "--json"];
  const { code, stdout } = await runCli(args, { cwd });
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { status: 500, error: expect.stringContaining("500") },
  ]);
});

test("listen prints events of another process and forwards them signed", async () => {
  const cwd = await temporaryDirectory();
  const { url, next } = await startReceiver();
  const listening = start(["webhooks", "listen", "--forward-to", url, "--secret", secret], cwd);
  await listening.waitForOutput("stderr", /(Listening)/);
  const nextDelivery = next();
  // The stream opens shortly after the message, and earlier events are missed, so jobs are started repeatedly.
  const timer = setInterval(
    () => void runCli(["generate", "--prompt", "a wise owl", "-o", "owl.svg", "--force"], { cwd }),
    1_500,
  );
  onTestFinished(() => clearInterval(timer));
  const delivery = await nextDelivery;
  clearInterval(timer);
  expect((await verifyWebhook(delivery, { secret })).type).toBe("job.completed");
  await listening.waitForOutput("stdout", /(job\.completed {2}evt_\w+ {2}HTTP 204)/);
  listening.process.kill("SIGINT");
  expect((await listening.ended).code).toBe(0);
});

test("reads the secret from LIKENESS_WEBHOOK_SECRET", async () => {
  const cwd = await temporaryDirectory();
  const { url, received } = await startReceiver();
  const env = { LIKENESS_WEBHOOK_SECRET: secret };
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url], { cwd, env });
  const [delivery] = received;
  if (!delivery) throw new Error("Nothing was delivered.");
  expect((await verifyWebhook(delivery, { secret })).type).toBe("webhook.test");
  const none = await runCli(["webhooks", "verify", "body.json", "--header", "webhook-id: x"], { cwd });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("LIKENESS_WEBHOOK_SECRET")]);
});

test("verify accepts an authentic delivery and rejects a modified one", async () => {
  const cwd = await temporaryDirectory();
  const { url, received } = await startReceiver();
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", secret], { cwd });
  const { headers, body } = received[0] ?? { headers: {}, body: "" };
  const headerArgs = ["webhook-id", "webhook-timestamp", "webhook-signature"].flatMap((name) => [
    "--header",
    `${name}: ${headers[name]}`,
  ]);
  await writeFile(join(cwd, "body.json"), body);
  const authentic = await runCli(["webhooks", "verify", "body.json", "--secret", secret, ...headerArgs], {
    cwd,
  });
  expect([authentic.code, authentic.stdout]).toEqual([0, expect.stringContaining("verified: webhook.test")]);

  await writeFile(join(cwd, "body.json"), `${body} `);
  const modified = await runCli(
    ["webhooks", "verify", "body.json", "--secret", secret, ...headerArgs, "--json"],
    {
      cwd,
    },
  );
  expect(modified.code).toBe(1);
  expect(JSON.parse(modified.stdout).error.code).toBe("signature_mismatch");
});

test("receive accepts authentic deliveries and rejects others", async () => {
  const cwd = await temporaryDirectory();
  const receiving = start(["webhooks", "receive", "--port", "0", "--secret", secret], cwd);
  const url = await receiving.waitForOutput("stderr", /(http:\/\/127\.0\.0\.1:\d+)/);
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", secret], { cwd });
  await receiving.waitForOutput("stdout", /(verified {2}webhook\.test {2}evt_)/);
  const { code, stdout } = await runCli(
    ["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", "another secret"],
    { cwd },
  );
  expect([code, stdout]).toEqual([1, expect.stringContaining("400")]);
  await receiving.waitForOutput("stdout", /(rejected: .*signature)/);
  receiving.process.kill("SIGINT");
  expect((await receiving.ended).code).toBe(0);
});

test("creates, lists, disables, enables and deletes a webhook, and rotates its secret", async () => {
  const cwd = await temporaryDirectory();
  const avatar = (...args: string[]) => runCli(["webhooks", ...args], { cwd });
  const created = JSON.parse(
    (await avatar("create", "https://example.com/hook", "--event", "job.failed", "--json")).stdout,
  ).webhook;
  expect(created).toMatchObject({ events: ["job.failed"], secret: expect.stringMatching(/^whsec_/) });
  expect((await avatar("list")).stdout).toContain("https://example.com/hook  job.failed");
  expect((await avatar("update", created.id, "--off", "--all-events")).stdout).toContain(
    "off  https://example.com/hook  all events",
  );
  expect((await avatar("update", created.id, "--on")).stdout).toContain("  on  ");
  const rotated = await avatar("rotate-secret", created.id, "--overlap", "60");
  expect(rotated.stdout).toMatch(/secret whsec_/);
  expect(rotated.stdout).not.toContain(created.secret);
  expect((await avatar("get", created.id)).stdout).not.toContain("secret");
  await avatar("test", created.id);
  expect((await avatar("deliveries", "--webhook", created.id)).stdout).toContain("webhook.test");
  expect((await avatar("replay", "--webhook", created.id)).stdout).toBe("Resending 0 deliveries.\n");
  expect((await avatar("delete", created.id)).code).toBe(0);
  expect((await avatar("list")).stderr).toContain("No webhooks yet");
});

test.for([
  [["create", "http://10.0.0.1/hook"], "https"],
  [["create", "https://127.0.0.1/hook"], "public"],
  [["create", "https://example.com", "--event", "job.complete"], "Did you mean job.completed?"],
  [["listen", "--forward-to", "localhost:3000"], "http://127.0.0.1:3000"],
  [["replay"], "--webhook <id>"],
  [["update", "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e"], "Nothing to change"],
  [["verify", "body.json", "--secret", "x", "--header", "nonsense"], "webhook-id: evt_1"],
] as const)("%j exits with 2: %s", async ([args, message]) => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["webhooks", ...args], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
