import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { createCommandRunner } from "../src/run-command.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function help(...args: string[]): Promise<string> {
  const { code, stdout } = await runCli(args, { cwd: await temporaryDirectory() });
  expect(code).toBe(0);
  return stdout;
}

function allCommands(): { path: string[]; hasCommands: boolean }[] {
  const io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: {},
    cwd: "/",
    onSignal: () => () => undefined,
    onPipeClosed: () => () => undefined,
    exit: () => undefined,
  };
  const program = createProgram(
    createCommandRunner(io, () => undefined),
    () => undefined,
  );
  const list = (command: CommandUnknownOpts, path: string[]): ReturnType<typeof allCommands> => [
    { path, hasCommands: command.commands.length > 0 },
    ...command.commands.flatMap((child) => list(child, [...path, child.name()])),
  ];
  return list(program, []).filter(({ path }) => path[0] !== "complete");
}

test("the help of avatar and of each group fits 24 lines of 80 characters, of each command 30", async () => {
  const commands = allCommands();
  expect(commands.length).toBeGreaterThan(80);
  for (const { path, hasCommands } of commands) {
    const lines = (await help(...path, "--help")).trimEnd().split("\n");
    expect({ path, lines: lines.length }).toMatchObject({
      lines: expect.toSatisfy((count: number) => count <= (hasCommands ? 24 : 30)),
    });
    const wide = lines.filter((line) => line.length > 80);
    expect({ path, wide }).toEqual({ path, wide: [] });
  }
});

test("the help of avatar names every command in its group, and each group describes its commands", async () => {
  const overview = await help("--help");
  const topLevel = allCommands().flatMap(({ path }) => (path.length === 1 ? path : []));
  const groups = ["images", "avatars", "social", "management", "server", "setup"];
  const topics = topLevel.filter((name) => name.endsWith("-options"));
  expect(topics).toHaveLength(5);
  const commands = topLevel.filter((name) => !groups.includes(name) && !topics.includes(name));
  expect(commands.length).toBeGreaterThan(30);
  const described = (await Promise.all(groups.map((group) => help("help", group)))).join("\n");
  for (const command of commands) {
    expect(overview).toMatch(new RegExp(`[ ,]${command}(,|\\n)`));
    expect(described).toMatch(new RegExp(`^  ${command} .*\\w`, "m"));
  }
});

test("the help of a command names the options that a topic describes", async () => {
  const generate = await help("generate", "--help");
  expect(generate).toContain("Image options:   --aspect, --resolution, --size");
  expect(generate).toContain("avatar help image-options, job-options, common-options");
  expect(generate).not.toContain("--aspect <ratio>");
  const topic = await help("help", "image-options");
  expect(topic).toMatch(/--aspect <ratio> +Aspect ratio: auto, 1:1/);
  expect(await help("help", "common-options")).toContain("--base-url <url>");
  expect(await help("help", "access-options")).toContain("--trust-proxy <number>");
  expect(await help("avatars")).toBe(await help("help", "avatars"));
});

test("help about an unknown command is an error that says so", async () => {
  const { code, stdout, stderr } = await runCli(["help", "nope"], { cwd: await temporaryDirectory() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("There is no help about 'nope'.");
});
