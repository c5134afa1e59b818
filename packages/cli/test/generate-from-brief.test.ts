import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("generates from an edited Brief", async () => {
  const cwd = await temporaryDirectory();
  const read = await runCli(["brief", "--prompt", "a happy panda in a green hoodie", "--json"], { cwd });
  await writeFile(join(cwd, "me.json"), read.stdout.replace("panda", "fox"));
  const args = ["generate", "--brief", "me.json", "--seed", "3", "-o", "me.svg", "--json"];
  const { code, stdout } = await runCli(args, { cwd });
  expect(code).toBe(0);
  const { job } = JSON.parse(stdout);
  expect(job.avatar.brief).toMatchObject({ subject: "fox", clothing: { type: "hoodie", color: "green" } });
  expect(await readFile(join(cwd, "me.svg"), "utf8")).toContain("subject:fox");
});

test.each([
  ["does not exist", "none.json", "", "file not found"],
  ["is not JSON", "me.json", "{", "JSON"],
  ["has an invalid value", "me.json", '{"version":1,"subject":"sofa"}', '"sofa". Allowed: human'],
])("rejects a Brief that %s", async (_, name, text, message) => {
  const cwd = await temporaryDirectory();
  if (text) await writeFile(join(cwd, "me.json"), text);
  const { code, stderr } = await runCli(["generate", "--brief", name], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
