import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMarkup } from "../src/output/markup.ts";
import { escapeJson, escapeText } from "../src/text/escape.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const controlCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const anyText = fc.string({ unit: "binary" });
/** A text with many control sequences. */
const hostileText = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        "\u001b[31m",
        "\u001b]0;title\u0007",
        "\u009b2J",
        "\u202e",
        "\r",
        "\n",
        "\u200b",
        "\u2028",
      ),
    ),
  )
  .map((parts) => parts.join(""));

test("escapes all control characters and newlines", () => {
  fc.assert(fc.property(hostileText, (text) => !controlCharacters.test(escapeText(text))));
});

test("escaped JSON parses to the same value", () => {
  const values = fc.jsonValue({ stringUnit: "binary" });
  fc.assert(
    fc.property(values, hostileText, (value, text) => {
      const shown = escapeJson(JSON.stringify({ value, text }, null, 2));
      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      expect(shown.replaceAll("\n", "")).not.toMatch(controlCharacters);
    }),
  );
});

test("keeps emoji, joined letters and ordinary text", () => {
  for (const text of ["a wise owl", "👩‍🚀 👍🏽", "می‌خواهم", "क्‍ष", "日本語 café", "C:\\faces\\owl.png"]) {
    expect(escapeText(text)).toBe(text);
  }
  expect(escapeText("pass\u200dword")).toBe("pass\\u200dword");
  expect(escapeText("a\tb\r\nc\u{e0041}")).toBe("a\\tb\\r\\nc\\u{e0041}");
});

test("renders only colors of paint", () => {
  const output = Object.assign(Object.create(process.stdout), { isTTY: true });
  const { paint, render } = createMarkup(output, { FORCE_COLOR: "1" });
  expect(render(`${paint("red", "no\u001b[32m")} \u001b[31mred`)).toBe(
    "\u001b[31mno\\u001b[32m\u001b[39m \\u001b[31mred",
  );
});

describe("text from other sources cannot control the terminal", () => {
  const hostile = "owl\u001b]0;gotcha\u0007\u001b[2J\u202egnp.\nerror: all is lost";
  const clean = expect.not.stringMatching(/[^\P{Cc}\n]|\u202e|^error: all is lost/mu);

  test("labels and prompts in output", async () => {
    const cwd = await temporaryDirectory();
    const generated = await runCli(
      ["generate", "--prompt", `${hostile} owl`, "--save", hostile, "--resolution", "512", "--json"],
      { cwd },
    );
    expect(generated).toMatchObject({ code: 0, stdout: expect.not.stringContaining("\u202e") });
    const { avatar, job } = JSON.parse(generated.stdout);
    expect(avatar.label).toBe(hostile);
    for (const args of [["list"], ["get", avatar.id], ["jobs", "list"], ["jobs", "get", job.id]]) {
      expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stdout: clean, stderr: clean });
    }
  });

  test("arguments in error messages", async () => {
    const cwd = await temporaryDirectory();
    for (const args of [
      [`generate${hostile.replace(/\s/g, "")}`],
      ["generate", `--${hostile}`],
      ["generate", "--prompt", "owl", "-o", hostile, "--aspect", hostile],
      ["generate", "--prompt", "owl", "--reference", hostile],
      ["list", "--data-dir", `/dev/null/${hostile}`],
      ["list", "--jq", `.[${hostile}`],
      ["list", "--template", `{{${hostile}}}`],
    ]) {
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect({ code, stdout, stderr }).toMatchObject({ stdout: "", stderr: clean });
      expect([1, 2]).toContain(code);
    }
  });
});
