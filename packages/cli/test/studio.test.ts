import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function startServer(studio: (() => Promise<Map<string, Uint8Array>>) | false): Promise<string> {
  const engine = createEngine({ studio });
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close({ graceMs: 0 }), engine.stop({ graceMs: 0 })]);
  });
  return server.url;
}

const page = async () => new Map([["index.html", new TextEncoder().encode("<!doctype html>")]]);

test("prints where the studio of the configured server is, without the key", async () => {
  const url = await startServer(page);
  const env = { LIKENESS_BASE_URL: url, LIKENESS_API_KEY: "lk_canary_8f14e45fceea" };
  const text = await runCli(["studio"], { cwd: await temporaryDirectory(), env });
  expect(text).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`LIKENESS_BASE_URL is at ${url}/studio/`),
  });
  expect(text.stdout + text.stderr).not.toContain("canary");
  const json = await runCli(["studio", "--json"], { cwd: await temporaryDirectory(), env });
  expect(JSON.parse(json.stdout)).toEqual({ url: `${url}/studio/` });
});

test("explains that no browser was opened, unless none was wanted", async () => {
  const options = {
    cwd: await temporaryDirectory(),
    env: { LIKENESS_BASE_URL: await startServer(page) },
    isTTY: true,
  };
  expect((await runCli(["studio"], options)).stderr).toContain("No browser was opened: no display");
  expect((await runCli(["studio", "--no-open"], options)).stderr).toBe("");
  const inCi = { ...options, env: { ...options.env, CI: "true" } };
  expect((await runCli(["studio"], inCi)).stderr).toBe("");
});

test("fails if the server has no studio, does not respond, or is of another system", async () => {
  const cwd = await temporaryDirectory();
  const without = await startServer(false);
  const disabled = await runCli(["studio", "--base-url", without], { cwd });
  expect(disabled).toMatchObject({ code: 1, stderr: expect.stringContaining("serves no studio") });
  const nowhere = await runCli(["studio", "--base-url", "http://127.0.0.1:1"], { cwd });
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining("does not respond") });
  const hoox = await runCli(["studio", "--system", "hoox"], { cwd });
  expect(hoox).toMatchObject({ code: 2, stderr: expect.stringContaining("hoox has none") });
});

test("serves the studio of this machine with a link that logs in once, and stops on Ctrl-C", async () => {
  const child = start(["studio", "--json", "--port", "0"], await temporaryDirectory());
  const { url, link } = JSON.parse(await child.waitForOutput("stdout", /\{[^}]*\}/));
  expect(link).toMatch(new RegExp(`^${url}#code=`));
  expect(await (await fetch(url)).text()).toMatch(/<script type="module"[^>]* src="\/studio\/assets\//);
  const body = JSON.stringify({ code: new URL(link).hash.replace("#code=", "") });
  const session = await fetch(`${url}session`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  const { apiKey } = await session.json();
  const account = await fetch(new URL("/api/v1/account", url), {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  expect((await account.json()).data).toMatchObject({ name: "local" });
  child.process.kill("SIGINT");
  expect(await child.ended).toMatchObject({ code: 0, stderr: expect.not.stringContaining(apiKey) });
});
