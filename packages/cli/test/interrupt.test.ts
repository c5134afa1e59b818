import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { slowServerKey, startSlowServer } from "./support/slow-server.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const env = { LIKENESS_API_KEY: slowServerKey };

async function startWaitingChild() {
  const cwd = await temporaryDirectory();
  const baseUrl = await startSlowServer();
  const args = ["generate", "--prompt", "an owl", "--base-url", baseUrl, "--events"];
  const child = start(args, cwd, env);
  const id = await child.waitForOutput("stderr", /"accepted","jobId":"([0-9a-f-]+)"/);
  return { child, id, baseUrl, cwd };
}

test("Ctrl-C prints the job's ID and the command to resume, and exits with 130", async () => {
  const { child, id, baseUrl, cwd } = await startWaitingChild();
  const pressed = performance.now();
  child.process.kill("SIGINT");
  const { code, stdout } = await child.ended;
  expect(code).toBe(130);
  expect(stdout).toBe(`job ${id}\nresume with: avatar jobs wait ${id} -o owl.png --base-url ${baseUrl}\n`);
  expect(performance.now() - pressed).toBeLessThan(2_000);

  const again = await runCli(["jobs", "get", id, "--json", "--base-url", baseUrl], { cwd, env });
  expect(JSON.parse(again.stdout).job.status).toMatch(/queued|processing/);
});

test("--json reports the interruption as a document", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "an owl", "--base-url", await startSlowServer(), "--json"];
  const { code, stdout } = await runCli([...args, "--events"], {
    cwd,
    env,
    onStart: (press) => setTimeout(() => press("SIGINT"), 700),
  });
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({
    error: { code: "interrupted" },
    job: { resume: expect.stringMatching(/^avatar jobs wait [0-9a-f-]{36} /) },
  });
});

test("SIGTERM exits with 143 and prints the job", async () => {
  const { child, id } = await startWaitingChild();
  child.process.kill("SIGTERM");
  const { code, stdout } = await child.ended;
  expect(code).toBe(143);
  expect(stdout).toContain(id);
});

test("Ctrl-C during submission waits for the response with the job's ID", async () => {
  const cwd = await temporaryDirectory();
  const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";
  let press: (signal: "SIGINT") => void = () => undefined;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      // Interrupts after the job was accepted and before the response is sent.
      press("SIGINT");
      response.writeHead(202, { "content-type": "application/json" });
      response.end(JSON.stringify({ id: "req_1", object: "job", status: "queued", data: { job_id: id } }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is not listening");
  const args = ["generate", "--prompt", "an owl", "--base-url", `http://127.0.0.1:${address.port}`, "--json"];
  const { code, stdout } = await runCli(args, {
    cwd,
    env,
    onStart(pressNow) {
      press = pressNow;
    },
  });
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "interrupted" }, job: { id } });
});

test("Ctrl-C before any response prints the idempotency key", async () => {
  const cwd = await temporaryDirectory();
  let press: (signal: "SIGINT") => void = () => undefined;
  const server = createServer((request) => void request.resume().on("end", () => press("SIGINT")));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is not listening");
  const args = ["generate", "--prompt", "an owl", "--base-url", `http://127.0.0.1:${address.port}`];
  const { code, stderr } = await runCli([...args, "--idempotency-key", "owl-7"], {
    cwd,
    env,
    onStart(pressNow) {
      press = pressNow;
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain("--idempotency-key owl-7");
});
