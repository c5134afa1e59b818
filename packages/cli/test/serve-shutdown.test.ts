import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { startServe } from "./support/serve.ts";

async function jobOf(cwd: string, id: string) {
  const { stdout } = await runCli(["jobs", "get", id, "--json"], { cwd });
  return JSON.parse(stdout).job;
}

test("SIGTERM completes pending requests and running jobs, and exits with 0", async () => {
  const { child, cwd, request, generate } = await startServe([]);
  const id = await generate({ resolution: "2K" });
  const polling = request(`/api/v1/jobs/${id}?wait_for_completion=true`);
  // The response to a later request shows that the server has received the poll.
  await request("/healthz");
  child.process.kill("SIGTERM");
  expect((await polling).status).toBe(200);
  const { code, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('"msg":"stopped"');
  expect((await jobOf(cwd, id)).status).toBe("completed");
});

test("jobs that outlast the grace period are released", async () => {
  const { child, cwd, generate, request } = await startServe(["--grace", "0.01", "--workers", "1"]);
  const ids = [await generate({ resolution: "4K", count: 4 }), await generate({ resolution: "4K" })];
  await expect
    .poll(async () => (await (await request(`/api/v1/jobs/${ids[0]}`)).json()).data.status)
    .toBe("processing");
  child.process.kill("SIGTERM");
  expect((await child.ended).code).toBe(0);
  for (const id of ids) expect(await jobOf(cwd, id)).toMatchObject({ status: "queued", attempts: 0 });
});

test("a second signal exits immediately", async () => {
  const { child, url, request } = await startServe(["--grace", "600"]);
  const { hostname, port } = new URL(url);
  const stalled = connect(Number(port), hostname);
  stalled.on("error", () => undefined);
  await once(stalled, "connect");
  stalled.write(`POST /api/v1/avatars/save HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 9\r\n\r\n`);
  await request("/healthz");
  child.process.kill("SIGINT");
  await child.waitForOutput("stderr", /"stopping"/);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  await pause(50);
  child.process.kill("SIGINT");
  expect((await child.ended).code).toBe(130);
  stalled.destroy();
});
