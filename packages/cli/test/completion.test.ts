import { execFile, execFileSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Shell, scripts } from "../src/commands/completion/scripts.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function complete(...words: string[]): Promise<string[]> {
  const { stdout } = await runCli(["complete", "--", ...words], { cwd: await temporaryDirectory() });
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

test("commands, options and their values are completed", async () => {
  expect(await complete("g")).toEqual(["generate", "get"]);
  expect(await complete("jobs", "")).toEqual(["list", "get", "wait", "cancel", "help"]);
  expect(await complete("generate", "--se")).toEqual(["--seed"]);
  expect(await complete("generate", "--aspect", "16")).toEqual(["16:9"]);
  expect(await complete("generate", "--aspect=4")).toEqual(["--aspect=4:1", "--aspect=4:3", "--aspect=4:5"]);
  expect(await complete("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  expect(await complete("generate", "-o", "")).toEqual([":files"]);
  expect(await complete("serve", "--data-dir", "")).toEqual([":files"]);
  expect(await complete("generate", "--seed", "")).toEqual([]);
});

test("each shell's script is printed as it is", async () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"] as const) {
    expect((await runCli(["completion", shell], { cwd: await temporaryDirectory() })).stdout).toBe(
      scripts[shell],
    );
  }
});

/** The program on the path of a shell, as after installing it. */
async function installed(): Promise<{ cwd: string; env: Record<string, string> }> {
  const cwd = await temporaryDirectory();
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  await writeFile(
    join(cwd, "avatar"),
    `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`,
  );
  await chmod(join(cwd, "avatar"), 0o755);
  await writeFile(join(cwd, "my picture.png"), "");
  const { PATH = "" } = process.env;
  return { cwd, env: { PATH: `${cwd}:${PATH}`, HOME: cwd } };
}

function inShell(shell: string, args: string[], options: { cwd: string; env: Record<string, string> }) {
  return new Promise<string>((resolve) => {
    execFile(shell, args, options, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function has(shell: Shell | "pwsh"): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    return false;
  }
}

test("bash completes with it", async () => {
  const room = await installed();
  const tab = (line: string) =>
    `COMP_LINE=${quoted(line)}; COMP_POINT=\${#COMP_LINE}; _avatar_complete; printf '<%s>' "\${COMPREPLY[@]}"; echo`;
  const script = [
    "source <(avatar completion bash)",
    tab("avatar ge"),
    tab("avatar generate --aspect 16:"),
    tab("avatar generate -o my"),
    tab("avatar generate --prompt '$(touch hacked)' --js"),
    "ls hacked 2> /dev/null",
  ];
  expect(await inShell("bash", ["--norc", "-c", script.join("\n")], room)).toBe(
    "<generate><get>\n<9>\n<my picture.png>\n<--json>\n",
  );
});

test("bash writes labels so that they are one word", { timeout: 60_000 }, async () => {
  const room = await installed();
  const env = { LIKENESS_DATA_DIR: join(room.cwd, "data"), LIKENESS_CONFIG: join(room.cwd, "none.json") };
  await runCli(["generate", "an owl", "--format", "svg", "--save", "It's $HOME"], { cwd: room.cwd, env });
  const script = [
    "source <(avatar completion bash)",
    `COMP_LINE='avatar get It'; COMP_POINT=\${#COMP_LINE}; _avatar_complete; eval set -- \${COMPREPLY[0]}; echo "$# $1"`,
  ];
  const said = await inShell("bash", ["--norc", "-c", script.join("\n")], {
    ...room,
    env: { ...room.env, ...env },
  });
  expect(said).toBe("1 It's $HOME\n");
});

test.skipIf(!has("pwsh"))("PowerShell completes with it (skipped where pwsh is not installed)", async () => {
  const script =
    "avatar completion powershell | Out-String | Invoke-Expression; (TabExpansion2 'avatar jobs w' 13).CompletionMatches.CompletionText";
  const said = await inShell("pwsh", ["-NoProfile", "-Command", script], await installed());
  expect(said).toBe("wait\n");
});

test.skipIf(!has("zsh"))("zsh reads its script (skipped where zsh is not installed)", async () => {
  const script = "autoload -U compinit; compinit -D; source <(avatar completion zsh); echo $_comps[avatar]";
  expect(await inShell("zsh", ["-f", "-c", script], await installed())).toBe("_avatar\n");
});

test.skipIf(!has("fish"))("fish completes with it (skipped where fish is not installed)", async () => {
  const script =
    'avatar completion fish | source; complete -C "avatar jobs w"; complete -C "avatar generate -o my"';
  const said = await inShell("fish", ["--no-config", "-c", script], await installed());
  expect(said).toMatch(/^wait\t.*\nmy/);
});
