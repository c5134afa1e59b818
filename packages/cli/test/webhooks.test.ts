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

/** A receiver on this machine. */
async function receiver(
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

test.for(["job.completed", "job.failed", "job.cancelled", "avatar.saved", "webhook.test"])(
  "trigger makes %s really happen, and the receiver can verify it",
  async (type) => {
    const cwd = await temporaryDirectory();
    const { url, received } = await receiver();
    const { code, stdout } = await runCli(
      ["webhooks", "trigger", type, "--forward-to", url, "--secret", secret],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${type}  evt_`)]);
    const [delivery] = received;
    if (!delivery) throw new Error("nothing arrived");
    const event = await verifyWebhook(delivery, { secret });
    expect(event.type).toBe(type);
  },
);

test("trigger says what the receiver answered, and fails when it was no success", async () => {
  const cwd = await temporaryDirectory();
  const { url } = await receiver(500);
  const args = ["webhooks", "trigger", "webhook.test", "--forward-to", url, "--json"];
  const { code, stdout } = await runCli(args, { cwd });
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { status: 500, error: "answered 500" }]);
});

test("listen prints what happens in another process, and forwards it signed", async () => {
  const cwd = await temporaryDirectory();
  const { url, next } = await receiver();
  const listening = start(["webhooks", "listen", "--forward-to", url, "--secret", secret], cwd);
  await listening.waitForOutput("stderr", /(Listening)/);
  const arrived = next();
  // Listening begins a moment after it is announced; what happens before that is missed, as it would be by anybody.
  const drawing = setInterval(
    () => void runCli(["generate", "--prompt", "a wise owl", "-o", "owl.svg", "--force"], { cwd }),
    1_500,
  );
  onTestFinished(() => clearInterval(drawing));
  const delivery = await arrived;
  clearInterval(drawing);
  expect((await verifyWebhook(delivery, { secret })).type).toBe("job.completed");
  await listening.waitForOutput("stdout", /(job\.completed {2}evt_\w+ {2}answered 204)/);
  listening.process.kill("SIGINT");
  expect((await listening.ended).code).toBe(0);
});

test("a secret in the environment is not asked for on the command line", async () => {
  const cwd = await temporaryDirectory();
  const { url, received } = await receiver();
  const env = { LIKENESS_WEBHOOK_SECRET: secret };
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url], { cwd, env });
  const [delivery] = received;
  if (!delivery) throw new Error("nothing arrived");
  expect((await verifyWebhook(delivery, { secret })).type).toBe("webhook.test");
  const none = await runCli(["webhooks", "verify", "body.json", "--header", "webhook-id: x"], { cwd });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("LIKENESS_WEBHOOK_SECRET")]);
});

test("verify tells a genuine capture from one that was changed", async () => {
  const cwd = await temporaryDirectory();
  const { url, received } = await receiver();
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", secret], { cwd });
  const { headers, body } = received[0] ?? { headers: {}, body: "" };
  const given = ["webhook-id", "webhook-timestamp", "webhook-signature"].flatMap((name) => [
    "--header",
    `${name}: ${headers[name]}`,
  ]);
  await writeFile(join(cwd, "body.json"), body);
  const genuine = await runCli(["webhooks", "verify", "body.json", "--secret", secret, ...given], { cwd });
  expect([genuine.code, genuine.stdout]).toEqual([0, expect.stringContaining("genuine: webhook.test")]);

  await writeFile(join(cwd, "body.json"), `${body} `);
  const changed = await runCli(["webhooks", "verify", "body.json", "--secret", secret, ...given, "--json"], {
    cwd,
  });
  expect(changed.code).toBe(1);
  expect(JSON.parse(changed.stdout).error.code).toBe("signature_mismatch");
});

test("receive verifies what arrives, and refuses what is not genuine", async () => {
  const cwd = await temporaryDirectory();
  const receiving = start(["webhooks", "receive", "--port", "0", "--secret", secret], cwd);
  const url = await receiving.waitForOutput("stderr", /(http:\/\/127\.0\.0\.1:\d+)/);
  await runCli(["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", secret], { cwd });
  await receiving.waitForOutput("stdout", /(genuine {2}webhook\.test {2}evt_)/);
  const { code, stdout } = await runCli(
    ["webhooks", "trigger", "webhook.test", "--forward-to", url, "--secret", "another secret"],
    { cwd },
  );
  expect([code, stdout]).toEqual([1, expect.stringContaining("answered 400")]);
  await receiving.waitForOutput("stdout", /(refused: .*signature)/);
  receiving.process.kill("SIGINT");
  expect((await receiving.ended).code).toBe(0);
});

test("endpoints are registered, listed, switched off and on, given a new secret and removed", async () => {
  const cwd = await temporaryDirectory();
  const avatar = (...args: string[]) => runCli(["webhooks", ...args], { cwd });
  const made = JSON.parse(
    (await avatar("create", "https://example.com/hook", "--event", "job.failed", "--json")).stdout,
  ).webhook;
  expect(made).toMatchObject({ events: ["job.failed"], secret: expect.stringMatching(/^whsec_/) });
  expect((await avatar("list")).stdout).toContain("https://example.com/hook  job.failed");
  expect((await avatar("update", made.id, "--off", "--all-events")).stdout).toContain(
    "off  https://example.com/hook  all events",
  );
  expect((await avatar("update", made.id, "--on")).stdout).toContain("  on  ");
  const rotated = await avatar("rotate-secret", made.id, "--overlap", "60");
  expect(rotated.stdout).toMatch(/secret whsec_/);
  expect(rotated.stdout).not.toContain(made.secret);
  expect((await avatar("get", made.id)).stdout).not.toContain("secret");
  await avatar("test", made.id);
  expect((await avatar("deliveries", "--webhook", made.id)).stdout).toContain("webhook.test");
  expect((await avatar("replay", "--webhook", made.id)).stdout).toBe("0 deliveries are sent again.\n");
  expect((await avatar("delete", made.id)).code).toBe(0);
  expect((await avatar("list")).stderr).toContain("No webhooks yet");
});

test.for([
  [["create", "http://10.0.0.1/hook"], "https"],
  [["create", "https://127.0.0.1/hook"], "public"],
  [["create", "https://example.com", "--event", "job.complete"], "Did you mean job.completed?"],
  [["listen", "--forward-to", "localhost:3000"], "http://127.0.0.1:3000"],
  [["replay"], "--webhook <id>"],
  [["update", "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e"], "nothing to change"],
  [["verify", "body.json", "--secret", "x", "--header", "nonsense"], "webhook-id: evt_1"],
] as const)("%j is refused with what would be right: %s", async ([args, right]) => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["webhooks", ...args], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(right);
});
