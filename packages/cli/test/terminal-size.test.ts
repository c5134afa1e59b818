import { describe, expect, test } from "vitest";
import { fitCells } from "../src/terminal/image/cells.ts";
import type { Output } from "../src/terminal/io.ts";
import { ignoreInvalidSize } from "../src/terminal/terminal-size.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const unusable = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 31];

describe.each(unusable)("a terminal of %d columns", (columns) => {
  test("gets help and images", { timeout: 15_000 }, async () => {
    const cwd = await temporaryDirectory();
    const env = { LIKENESS_PICTURE: "blocks", TERM: "xterm-256color" };
    const setting = { cwd, env, isTTY: true, columns };
    expect(await runCli(["generate", "--help"], setting)).toMatchObject({ code: 0 });
    const args = ["generate", "--prompt", "a calm owl", "--resolution", "512"];
    const { code, stdout } = await runCli(args, setting);
    expect({ code, shown: stdout.includes("\u001b[38;2;") }).toEqual({ code: 0, shown: true });
  });
});

test("reads the current size, and invalid sizes as undefined", () => {
  const output: Output = Object.assign(Object.create(process.stdout), { columns: 120, rows: 0 });
  ignoreInvalidSize(output);
  expect([output.columns, output.rows]).toEqual([120, undefined]);
  Object.assign(output, { columns: 0, rows: 40 });
  expect([output.columns, output.rows]).toEqual([undefined, 40]);
  expect(fitCells(1, output)).toEqual({ columns: 48, rows: 24 });
});
