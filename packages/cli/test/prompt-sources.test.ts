import { readdirSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePrompts } from "../src/files/prompts-file.ts";
import { runChild } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const svg = ["--format", "svg", "--resolution", "512"];

describe("sources of the prompt", () => {
  const cases: Record<string, [args: string[], stdin: string | undefined]> = {
    "the only argument": [["a wise owl"], undefined],
    "an argument in another script": [["賢いフクロウ"], undefined],
    "the argument of generate": [["generate", "owl"], undefined],
    "--prompt -": [["generate", "--prompt", "-"], "a wise owl\n"],
    "the argument -": [["generate", "-"], "\ufeffa wise owl\r\n"],
    "piped standard input": [["generate"], "a wise owl"],
    "--prompt, ignoring standard input": [["generate", "--prompt", "a wise owl"], "a fish"],
  };
  test.each(Object.entries(cases))("%s", async (_name, [args, stdin]) => {
    const cwd = await temporaryDirectory();
    const setting = { cwd, ...(stdin !== undefined && { stdin }) };
    const { code, stdout } = await runCli([...args, ...svg, "-o", "owl.svg", "--json"], setting);
    expect(code).toBe(0);
    const { prompt } = JSON.parse(stdout).job.payload.input;
    expect(prompt).toBe(
      args.includes("賢いフクロウ") ? "賢いフクロウ" : args.includes("owl") ? "owl" : "a wise owl",
    );
  });

  const rejected: Record<string, [args: string[], stdin: string | undefined, message: RegExp]> = {
    "a mistyped command": [["genrate"], undefined, /mean generate/],
    "a single word": [["owl"], undefined, /avatar generate owl/],
    "a prompt without quotes": [["generate", "a", "wise", "owl"], undefined, /Quote the prompt/],
    "a value of an option without one": [
      ["generate", "an owl", "--animate", "wave"],
      undefined,
      /Pass one prompt/,
    ],
    "two prompts": [["generate", "an owl", "--prompt", "a fish"], undefined, /Two prompts/],
    "empty standard input": [["generate"], "", /Missing prompt/],
    "blank standard input": [["generate", "-"], " \r\n", /Standard input is empty/],
    "too long standard input": [["generate", "-"], "x".repeat(50_000), /longer than 5,000/],
    "a prompt of 5,001 characters": [["generate", "-"], "x".repeat(5_001), /5,?000/],
  };
  test.each(Object.entries(rejected))("rejects %s", async (_name, [args, stdin, message]) => {
    const cwd = await temporaryDirectory();
    const { code, stderr } = await runCli(args, { cwd, ...(stdin !== undefined && { stdin }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  test("rejects invalid UTF-8", async () => {
    const { code, stderr } = await runCli(["generate", "-"], {
      cwd: await temporaryDirectory(),
      stdin: Uint8Array.of(0x61, 0xff, 0xfe),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("not valid UTF-8") });
  });
});

describe("--prompts", () => {
  test("generates all prompts, and a second run only the missing images", async () => {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, "team.txt"), "\ufeffa wise owl\r\n\r\na calm fox\r\n a calm fox \r\n");
    const args = ["generate", "--prompts", "team.txt", "-o", "faces", ...svg];
    const first = await runCli(args, { cwd });
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining("3 generated\n") });
    const names = first.stdout.trim().split("\n");
    expect(names[0]).toMatch(/^faces\/wise-owl-[0-9a-f]{8}\.svg$/);
    expect(names[2]).toBe(names[1]?.replace(".svg", "-2.svg"));
    expect((await readdir(join(cwd, "faces"))).length).toBe(3);

    // A new first line does not change the names of the others; an empty file of an interrupted run is replaced.
    await writeFile(join(cwd, "team.txt"), "a red robot\na wise owl\na calm fox\na calm fox\n");
    await writeFile(join(cwd, names[0] ?? ""), "");
    const second = await runCli([...args, "--json"], { cwd });
    expect(JSON.parse(second.stdout)).toMatchObject({ total: 4, drawn: 2, skipped: 2, failed: 0 });
    expect(await readFile(join(cwd, names[0] ?? ""), "utf8")).toContain("<svg");
  });

  test("reports failed lines by number and generates the others", async () => {
    const cwd = await temporaryDirectory();
    const lines = [
      '{"prompt": "a wise owl", "seed": 7, "name": "owl", "hints": {"hat": "beanie"}, "label": "The owl"}',
      "not JSON",
      '{"prompt": "a fox", "sed": 7}',
      '{"prompt": "a fox", "style": "cartooon"}',
      '{"prompt": "a fox", "name": "../fox"}',
      '{"prompt": "a fox", "name": "OWL"}',
      JSON.stringify({ prompt: "x".repeat(5_001) }),
      '"a calm fox"',
    ];
    await writeFile(join(cwd, "team.jsonl"), lines.join("\n"));
    const { code, stdout, stderr } = await runCli(["generate", "--prompts", "team.jsonl", ...svg], { cwd });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^owl\.svg\ncalm-fox-\w{8}\.svg\n$/),
    });
    expect(stderr).toContain("2 generated, 6 failed\n");
    for (const message of [
      /^line 2: Invalid JSON/m,
      /^line 3: .*mean "seed"/m,
      /^line 4: .*cartoon/m,
      /^line 5: .*not a valid file name/m,
      /^line 6: .*another line/m,
      /^line 7: .*5,?000/m,
    ]) {
      expect(stderr).toMatch(message);
    }
    const listed = await runCli(["list", "--template", "{{label}}"], { cwd });
    expect(listed.stdout).toBe("The owl\n");
  });

  test("says which lines a warning is about", async () => {
    const cwd = await temporaryDirectory();
    const lines = ["zork 1", "an owl", "zork 2", "zork 3", "zork 4", "zork 5", "zork 6", "zork 7"];
    await writeFile(join(cwd, "team.txt"), `${lines.join("\n")}\n`);
    const { stderr } = await runCli(["generate", "--prompts", "team.txt", ...svg], { cwd });
    expect(stderr).toMatch(/lines 1, 3, 4, 5 and 3 others: Nothing in the prompt was understood/);
    expect(stderr.match(/Nothing in the prompt/g)).toHaveLength(1);
  });

  test("reads a CSV file with a header and RFC 4180 quotes", async () => {
    const cwd = await temporaryDirectory();
    const table = 'name,prompt,seed,hint.hat\r\nowl,"a wise, ""calm""\r\nowl",7,beanie\r\nfox,a fox,x,\r\n';
    await writeFile(join(cwd, "team.csv"), table);
    const { code, stdout } = await runCli(["generate", "--prompts", "team.csv", "--json", ...svg], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).results).toMatchObject([
      {
        line: 2,
        status: "drawn",
        prompt: 'a wise, "calm"\nowl',
        files: [{ seed: 7, alt: "A calm owl.", code: expect.stringMatching(/^face1/) }],
      },
      { line: 4, status: "failed", error: { message: expect.stringContaining("seed") } },
    ]);
  });

  test.each([
    [["--prompts", "none.txt"], /file not found/],
    [["--prompts", "empty.txt"], /contains no prompts/],
    [["--prompts", "bad.csv"], /no column "prompt".*\n.*Unknown field "words"; known fields/],
    [["--prompts", "typo.csv"], /no column "prompt".*\n.*did you mean "prompt"\?\n/],
    [["--prompts", "semicolons.csv"], /no column "prompt".*\n.*separated by commas/],
    [["--prompts", "sed.csv"], /sed.csv: Unknown field "sed"; did you mean "seed"\?\n/],
    [["--prompts", "open.csv"], /RFC 4180/],
    [["--prompts", "team.txt", "-o", "-"], /cannot be used with --prompts/],
    [["--prompts", "team.txt", "--count", "2"], /cannot be used with/],
    [["--prompts", "team.txt", "an owl"], /cannot be used with/],
    [["an owl", "--concurrency", "2"], /only be used with --prompts/],
  ])("generate %j exits with 2", async (args, message) => {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, "team.txt"), "an owl\n");
    await writeFile(join(cwd, "empty.txt"), "\ufeff\r\n \n");
    await writeFile(join(cwd, "bad.csv"), "name,words\nowl,an owl\n");
    await writeFile(join(cwd, "typo.csv"), "name,promt\nowl,an owl\n");
    await writeFile(join(cwd, "semicolons.csv"), "name;prompt\nowl;an owl\n");
    await writeFile(join(cwd, "sed.csv"), "prompt,sed\nan owl,3\n");
    await writeFile(join(cwd, "open.csv"), 'prompt\n"an owl\n');
    const { code, stderr } = await runCli(["generate", ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  test("any text is parsed to lines with ascending numbers", () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.json(), fc.constantFrom("\r", "\n", '"', "{", '{"prompt":"x"}')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(".txt", ".jsonl"), (parts, ending) => {
        const lines = parsePrompts(parts.join("\n"), ending, "file");
        const numbers = lines.map(({ line }) => line);
        return numbers.every((line, index) => line > (numbers[index - 1] ?? 0));
      }),
    );
  });
});

test("a batch in its own process exits cleanly", { timeout: 60_000 }, async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "team.txt"), "a wise owl\na calm fox\na red robot\n");
  const { code, stderr } = await runChild(["generate", "--prompts", "team.txt", ...svg], cwd);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "3 generated\n" });
});

test("Ctrl-C during a batch reports unfinished lines, and a second run completes them", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "team.txt"), "a wise owl\na calm fox\na red robot\n");
  const args = ["generate", "--prompts", "team.txt", "--concurrency", "1", "--json", ...svg];
  const first = await runCli(args, {
    cwd,
    onStart(press) {
      // Not from an async callback of an interval: two of them could press, and the second press exits immediately.
      const timer = setInterval(() => {
        if (!readdirSync(cwd).some((name) => name.endsWith(".svg"))) return;
        clearInterval(timer);
        press("SIGINT");
      }, 5);
    },
  });
  expect(first.code).toBe(130);
  const { drawn, failed, open } = JSON.parse(first.stdout);
  expect(failed).toBe(0);
  expect(open).toBeGreaterThan(0);
  const second = await runCli(args, { cwd });
  expect(second.code).toBe(0);
  expect(JSON.parse(second.stdout)).toMatchObject({ drawn: 3 - drawn, skipped: drawn, open: 0 });
});

test("continues the numbering of several images, and prints every seed", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "a wise owl", "--count", "2", ...svg];
  await writeFile(join(cwd, "wise-owl-1.svg"), "mine");
  const first = await runCli(args, { cwd });
  expect(first.stdout).toBe("wise-owl-2.svg\nwise-owl-3.svg\n");
  expect(first.stderr.match(/wise-owl-\d\.svg: .*, seed \d+/g)).toHaveLength(2);
  expect((await runCli(args, { cwd })).stdout).toBe("wise-owl-4.svg\nwise-owl-5.svg\n");
  expect(await readFile(join(cwd, "wise-owl-1.svg"), "utf8")).toBe("mine");
});

test("exits with 1 for a prompt that violates the content policy", async () => {
  const cwd = await temporaryDirectory();
  const { code, stdout } = await runCli(["generate", "a nude woman", "--json"], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error.code).toBe("content_policy_violation");
});
