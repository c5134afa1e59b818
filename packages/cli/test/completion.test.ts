import { execFile, execFileSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Shell, scripts } from "../src/commands/completion/scripts.ts";
import { compileCache, runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function complete(...words: string[]): Promise<string[]> {
  const { stdout } = await runCli(["complete", "--", ...words], { cwd: await temporaryDirectory() });
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

test("completes commands, options and their values", async () => {
  expect(await complete("g")).toEqual(["generate", "get"]);
  expect(await complete("jobs", "")).toEqual(["list", "get", "wait", "cancel", "help"]);
  expect(await complete("generate", "--se")).toEqual(["--seed"]);
  expect(await complete("generate", "--aspect", "16")).toEqual(["16:9"]);
  expect(await complete("generate", "--aspect=4")).toEqual(["--aspect=4:1", "--aspect=4:3", "--aspect=4:5"]);
  expect(await complete("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  expect(await complete("generate", "-o", "")).toEqual([":files"]);
  expect(await complete("serve", "--data-dir", "")).toEqual([":files"]);
  expect(await complete("generate", "--seed", "")).toEqual([]);
  expect(await complete("edit", "Ada", "--element", "")).toEqual([":files"]);
  expect(await complete("emotions", "Ada", "--emotion", "c")).toEqual(["calm", "curious", "confident"]);
});

test("completes options that the help only names, and the topics of the help", async () => {
  expect(await complete("generate", "--js")).toEqual(["--json"]);
  expect(await complete("serve", "--metrics-")).toEqual(["--metrics-port", "--metrics-key"]);
  expect(await complete("help", "a")).toEqual(["agent", "accounts", "avatars", "access-options"]);
  expect(await complete("complet")).toEqual(["completion"]);
});

test("prints the script of each shell", async () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"] as const) {
    expect((await runCli(["completion", shell], { cwd: await temporaryDirectory() })).stdout).toBe(
      scripts[shell],
    );
  }
});

/** A directory with an `avatar` command on the PATH. */
async function installCommand(): Promise<{ cwd: string; env: Record<string, string> }> {
  const cwd = await temporaryDirectory();
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  await writeFile(
    join(cwd, "avatar"),
    `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`,
  );
  await chmod(join(cwd, "avatar"), 0o755);
  await writeFile(join(cwd, "my image.png"), "");
  const { PATH = "" } = process.env;
  return { cwd, env: { ...compileCache, PATH: `${cwd}:${PATH}`, HOME: cwd } };
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

test("completes in bash without evaluating the command line", async () => {
  const workspace = await installCommand();
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
  expect(await inShell("bash", ["--norc", "-c", script.join("\n")], workspace)).toBe(
    "<generate><get>\n<9>\n<my image.png>\n<--json>\n",
  );
});

test("quotes labels in bash", { timeout: 60_000 }, async () => {
  const workspace = await installCommand();
  const env = {
    LIKENESS_DATA_DIR: join(workspace.cwd, "data"),
    LIKENESS_CONFIG: join(workspace.cwd, "none.json"),
  };
  await runCli(["generate", "an owl", "--format", "svg", "--save", "It's $HOME"], {
    cwd: workspace.cwd,
    env,
  });
  const script = [
    "source <(avatar completion bash)",
    `COMP_LINE='avatar get It'; COMP_POINT=\${#COMP_LINE}; _avatar_complete; eval set -- \${COMPREPLY[0]}; echo "$# $1"`,
  ];
  const output = await inShell("bash", ["--norc", "-c", script.join("\n")], {
    ...workspace,
    env: { ...workspace.env, ...env },
  });
  expect(output).toBe("1 It's $HOME\n");
});

test.skipIf(!has("pwsh"))("completes in PowerShell (skipped without pwsh)", async () => {
  const script =
    "avatar completion powershell | Out-String | Invoke-Expression; (TabExpansion2 'avatar jobs w' 13).CompletionMatches.CompletionText";
  const output = await inShell("pwsh", ["-NoProfile", "-Command", script], await installCommand());
  expect(output).toBe("wait\n");
});

test.skipIf(!has("zsh"))("loads the zsh script (skipped without zsh)", async () => {
  const script = "autoload -U compinit; compinit -D; source <(avatar completion zsh); echo $_comps[avatar]";
  expect(await inShell("zsh", ["-f", "-c", script], await installCommand())).toBe("_avatar\n");
});

test.skipIf(!has("fish"))("completes in fish (skipped without fish)", async () => {
  const script =
    'avatar completion fish | source; complete -C "avatar jobs w"; complete -C "avatar generate -o my"';
  const output = await inShell("fish", ["--no-config", "-c", script], await installCommand());
  expect(output).toMatch(/^wait\t.*\nmy/);
});
