import { access } from "node:fs/promises";
import { join } from "node:path";
import { Likeness } from "@likeness/client";
import { hoox } from "@likeness/client/hoox";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("an avatar of another system is found by its ID and by its label, and edited", async () => {
  await using engine = createEngine({ apiKey: "hx_live_test" });
  const server = await serve(engine, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }));
  const likeness = new Likeness({ engine, system: hoox() });
  const job = await likeness.avatars.create({ prompt: "an engineer", label: "my_avatar" });
  const { target } = await job.done({ pollInterval: 20 });
  const [avatarId, lookId] = [target?.avatarId ?? "", target?.lookId ?? ""];
  const cwd = await temporaryDirectory();
  const env = { HOOX_API_KEY: "hx_live_test", HOOX_BASE_URL: `${server.url}/hoox` };
  const run = (...args: string[]) => runCli(["--system", "hoox", ...args], { cwd, env });

  for (const name of [avatarId, "my_avatar"]) {
    const found = await run("get", name, "--json");
    expect(found.stderr).toBe("");
    expect(JSON.parse(found.stdout).avatar).toMatchObject({
      id: avatarId,
      label: "my_avatar",
      createdAt: expect.toSatisfy(Number.isInteger),
    });
  }
  expect((await run("get", "avtr_unknown")).code).not.toBe(0);
  const edited = await run("edit", "my_avatar", "in a car", "--look", lookId, "-o", "edit.jpg");
  expect(edited).toMatchObject({ code: 0 });
  await access(join(cwd, "edit.jpg"));
  expect((await likeness.avatars.get(avatarId)).images).toHaveLength(2);
});

test("the CLI suggests no command that the system lacks, and shows no time or seed that it leaves out", async () => {
  await using engine = createEngine({ apiKey: "hx_live_test" });
  const server = await serve(engine, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }));
  const cwd = await temporaryDirectory();
  const env = {
    HOOX_API_KEY: "hx_live_test",
    HOOX_BASE_URL: `${server.url}/hoox`,
    PI_API_KEY: "hx_live_test",
    PI_BASE_URL: `${server.url}/pi`,
  };
  const hooxOwl = await runCli(["--system", "hoox", "generate", "an owl", "-o", "owl.jpg"], { cwd, env });
  expect(hooxOwl).toMatchObject({ code: 0, stderr: expect.not.stringContaining("To save the avatar") });
  const piOwl = await runCli(["--system", "pi", "generate", "an owl", "-o", "owl.png"], { cwd, env });
  expect(piOwl).toMatchObject({ code: 0, stderr: expect.stringContaining("To save the avatar") });
  const { stdout } = await runCli(["--system", "hoox", "list"], { cwd, env });
  expect(stdout).toMatch(/^avtr_\w+ {2}\(time unknown\) {4}\(no label\)$/m);
});
