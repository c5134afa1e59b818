import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Likeness } from "@likeness/client";
import { capabilityTable } from "@likeness/client/systems";
import { styles } from "@likeness/contract/v1/values";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { systemNames, systemStyles } from "../src/options/choices.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("systems lists what each system can do and which keys are set", async () => {
  const cwd = await temporaryDirectory();
  const env = { HOOX_API_KEY: "hx_live_canary", PI_BASE_URL: "http://127.0.0.1:9" };
  const plain = await runCli(["systems"], { cwd, env });
  expect(plain.code).toBe(0);
  expect(plain.stdout).toMatch(/^hoox +HOOX_API_KEY is set$/m);
  expect(plain.stdout).toMatch(/^pi +PI_API_KEY is not set, PI_BASE_URL=http:\/\/127\.0\.0\.1:9$/m);
  expect(plain.stdout).toMatch(/^cancel +yes +- +- +- +- +-$/m);
  const { systems } = JSON.parse((await runCli(["systems", "--json"], { cwd, env })).stdout);
  expect(Object.keys(capabilityTable)).toEqual([...systemNames]);
  for (const { name, capabilities } of systems)
    expect(capabilities).toEqual(Reflect.get(capabilityTable, name));
  expect(systems.filter(({ hasKey }: { hasKey: boolean }) => hasKey)).toMatchObject([{ name: "hoox" }]);
  expect(plain.stdout + JSON.stringify(systems)).not.toContain("canary");
});

test("--system is accepted before and after the command, and as a variable", async () => {
  const cwd = await temporaryDirectory();
  const ways = [
    { args: ["--system", "hoox", "generate", "a wise owl"], env: {} },
    { args: ["generate", "a wise owl", "--system", "hoox"], env: {} },
    { args: ["--system=hoox", "a wise owl"], env: {} },
    { args: ["a wise owl"], env: { AVATAR_SYSTEM: "hoox" } },
    { args: ["a wise owl"], env: { LIKENESS_SYSTEM: "hoox" } },
  ];
  for (const { args, env } of ways) {
    const { code, stderr } = await runCli(args, { cwd, env });
    expect(stderr).toBe("error: Missing API key for hoox.\nhint:  Set HOOX_API_KEY.\n");
    expect(code).toBe(3);
  }
  expect(await readdir(cwd)).toEqual([]);
});

test("a system that does not exist, and a local directory with another system, are usage errors", async () => {
  const cwd = await temporaryDirectory();
  const unknown = await runCli(["generate", "owl", "--system", "hooks"], { cwd });
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("Did you mean hoox?");
  const variable = await runCli(["generate", "owl"], { cwd, env: { AVATAR_SYSTEM: "hooks" } });
  expect(variable.stderr).toContain("AVATAR_SYSTEM is not a system: hooks.");
  const local = await runCli(["generate", "owl", "--system", "hoox", "--data-dir", "data"], { cwd });
  expect(local.stderr).toContain("Options conflict: --system hoox, --data-dir.");
});

test("--system likeness is the default", async () => {
  const cwd = await temporaryDirectory();
  const { code } = await runCli(["--system", "likeness", "generate", "an owl", "-o", "owl.svg"], { cwd });
  expect(code).toBe(0);
  await access(join(cwd, "owl.svg"));
  expect(await readFile(join(cwd, "owl.svg"), "utf8")).toMatch(/^<svg/);
});

test("doctor checks the key of the chosen system", async () => {
  const cwd = await temporaryDirectory();
  const { code, stdout } = await runCli(["doctor", "--system", "pi"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /fail {2}target +pi at its own host \(from default\), no API key\n +Set PI_API_KEY\./,
  );
});

test("copy names what a system cannot do", async () => {
  const cwd = await temporaryDirectory();
  const same = await runCli(["copy", "--from", "likeness"], { cwd });
  expect(same.stderr).toContain("--from and --to are both likeness.");
  const to = await runCli(["copy", "--from", "likeness", "--to", "pi"], { cwd });
  expect(to.stderr).toContain("pi cannot create an avatar from images.");
});

test("generates with Hoox's API, and copies the avatar to this machine", async () => {
  await using engine = createEngine({ apiKey: "hx_live_test" });
  const server = await serve(engine, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }));
  const cwd = await temporaryDirectory();
  const env = { HOOX_API_KEY: "hx_live_test", HOOX_BASE_URL: `${server.url}/hoox` };
  const created = await runCli(["--system", "hoox", "generate", "a wise owl", "-o", "owl.png", "--json"], {
    cwd,
    env,
  });
  expect(created).toMatchObject({ code: 0 });
  // Hoox has no formats to choose from.
  expect((await readFile(join(cwd, "owl.png"))).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(created.stderr).toContain("owl.png contains a jpeg image");

  const ignored = await runCli(["--system", "hoox", "a wise owl", "--seed", "7"], { cwd, env });
  expect(ignored.code).toBe(2);
  expect(ignored.stderr).toMatch(/^error: hoox has no seed\.\nhint: {2}/);
  expect(ignored.stderr).toContain("or pass --ignore-unsupported");
  const args = ["--seed", "7", "--ignore-unsupported", "--style", "selfie", "--place", "office"];
  expect(await runCli(["--system", "hoox", "a wise owl", ...args], { cwd, env })).toMatchObject({ code: 0 });
  expect((await runCli(["doctor", "--system", "hoox"], { cwd, env })).stdout).toMatch(
    /ok {4}target +hoox at/,
  );

  const { data } = await new Likeness({ engine }).avatars.list();
  const copy = await runCli(["copy", "--from", "hoox", "--json"], { cwd, env });
  expect(copy.stderr).toBe("");
  const { copied, failed } = JSON.parse(copy.stdout);
  expect(failed).toEqual([]);
  expect(copied.map(({ label }: { label: string | null }) => label)).toEqual(data.map(({ label }) => label));
  expect(copied[0].images).toBe(1);
  const listed = JSON.parse((await runCli(["list", "--json"], { cwd })).stdout);
  expect(listed.data[0]).toMatchObject({ status: "ready", origin: "images" });
  expect(listed.data).toHaveLength(copied.length);
});

test("the styles of every system are accepted", () => {
  const known: readonly string[] = [...styles, ...systemStyles];
  for (const { style } of Object.values(capabilityTable)) {
    if (typeof style !== "string" && style) expect(known).toEqual(expect.arrayContaining([...style]));
  }
});

test("parameters of other systems are not for our own API", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["generate", "owl", "--place", "office"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("--place is for other systems.");
});
