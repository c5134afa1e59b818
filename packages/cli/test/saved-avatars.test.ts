import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function createAvatars(...labels: string[]): Promise<{ cwd: string; ids: string[] }> {
  const cwd = await temporaryDirectory();
  const ids: string[] = [];
  for (const label of labels) {
    const args = ["generate", "an owl", "--format", "svg", "--save", label, "--json"];
    ids.push(JSON.parse((await runCli(args, { cwd })).stdout).avatar.id);
  }
  return { cwd, ids };
}

test("gets, renames, opens and deletes an avatar by its label", { timeout: 60_000 }, async () => {
  const { cwd, ids } = await createAvatars("The owl");
  const downloaded = await runCli(["get", "The owl", "-o", "again.svg"], { cwd });
  expect(downloaded).toMatchObject({ code: 0, stdout: "again.svg\n" });
  const renamed = await runCli(["rename", "The owl", "Hoot & co", "--json"], { cwd });
  expect(JSON.parse(renamed.stdout).avatar).toMatchObject({ id: ids[0], label: "Hoot & co" });

  const opened = await runCli(["open", "Hoot & co"], { cwd });
  expect(opened).toMatchObject({ code: 0, stderr: expect.stringContaining("no display") });
  expect(await readFile(opened.stdout.trim(), "utf8")).toContain("<svg");

  const unconfirmed = await runCli(["delete", "Hoot & co"], { cwd });
  expect(unconfirmed).toMatchObject({ code: 2, stderr: expect.stringContaining("--yes") });
  const deleted = await runCli(["delete", "Hoot & co", ids[0] ?? "", "--yes"], { cwd });
  expect(deleted).toMatchObject({ code: 0, stdout: `Deleted avatar ${ids[0]}  Hoot & co\n` });
  const afterDelete = await runCli(["get", "Hoot & co"], { cwd });
  expect(afterDelete).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("No avatar found with the ID or label"),
  });
});

test("rejects an ambiguous label, and deletes nothing if one label is unknown", {
  timeout: 60_000,
}, async () => {
  const { cwd, ids } = await createAvatars("owl", "owl", "fox");
  const { code, stderr } = await runCli(["get", "owl"], { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("Several avatars") });
  for (const id of ids.slice(0, 2)) expect(stderr).toContain(id);
  expect((await runCli(["delete", "fox", "wolf", "--yes"], { cwd })).code).toBe(1);
  expect((await runCli(["list", "--jq", ".totalCount"], { cwd })).stdout).toBe("3\n");
});

test("opens image files, but no other files", async () => {
  const { cwd } = await createAvatars("owl");
  expect((await runCli(["open", "owl.svg"], { cwd })).stdout).toBe(`${join(cwd, "owl.svg")}\n`);
  const program = await runCli(["open", process.execPath], { cwd });
  expect(program).toMatchObject({ code: 2, stderr: expect.stringContaining("is not a PNG") });
});

describe("completion of IDs and labels", { timeout: 60_000 }, () => {
  const complete = async (cwd: string, words: string[], env: Record<string, string> = {}) =>
    (await runCli(["complete", "--", ...words], { cwd, env })).stdout;

  test("completes labels and IDs of avatars, and IDs of jobs", async () => {
    const { cwd, ids } = await createAvatars("The owl", "fox\u001b[2J\tx", "wolf", "wolf");
    const [owl, fox, ...wolves] = ids;
    const output = await complete(cwd, ["get", ""]);
    expect(output).toContain(`The owl\t${owl}\n${owl}\tThe owl\n`);
    expect(output).toContain(`${fox}\tfox\\u001b[2J\\tx\n`);
    for (const id of wolves) expect(output).toContain(`${id}\twolf\n`);
    expect(output).not.toMatch(/^wolf\t/m);
    expect(await complete(cwd, ["delete", "fox", "The"])).toBe(`The owl\t${owl}\n`);
    expect(await complete(cwd, ["jobs", "wait", ""])).toMatch(/^[0-9a-f-]{36}\tcompleted, an owl\n/);
    expect((await runCli(["complete", "--next", "--", "rename"], { cwd })).stdout).toContain("The owl\t");
  });

  test("prints nothing on errors and does not create a data directory", async () => {
    const cwd = await temporaryDirectory();
    expect(await complete(cwd, ["get", ""])).toBe("");
    await expect(access(join(cwd, ".data"))).rejects.toThrow();
    const env = { LIKENESS_BASE_URL: "http://127.0.0.1:9", LIKENESS_API_KEY: "k" };
    expect(await complete(cwd, ["get", ""], env)).toBe("");
    expect(await complete(cwd, ["get", "--profile", "none", ""])).toBe("");
  });
});
