import { describe, expect, test } from "vitest";
import type { Output } from "../src/terminal/io.ts";
import { fitCells } from "../src/terminal/picture/cells.ts";
import { hideUnusableSize } from "../src/terminal/usable-size.ts";
import { runHere } from "./support/captured-io.ts";
import { emptyFolder } from "./support/room.ts";

const unusable = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 31];

describe.each(unusable)("a terminal of %d columns", (columns) => {
  test("is helped and shown pictures, the whole run in a terminal", { timeout: 15_000 }, async () => {
    const cwd = await emptyFolder();
    const env = { LIKENESS_PICTURE: "blocks", TERM: "xterm-256color" };
    const setting = { cwd, env, isTTY: true, columns };
    expect(await runHere(["generate", "--help"], setting)).toMatchObject({ code: 0 });
    const args = ["generate", "--prompt", "a calm owl", "--resolution", "512"];
    const { code, stdout } = await runHere(args, setting);
    expect({ code, shown: stdout.includes("\u001b[38;2;") }).toEqual({ code: 0, shown: true });
  });
});

test("a size is looked at anew each time, and one that is no size reads as absent", () => {
  const output: Output = Object.assign(Object.create(process.stdout), { columns: 120, rows: 0 });
  hideUnusableSize(output);
  expect([output.columns, output.rows]).toEqual([120, undefined]);
  Object.assign(output, { columns: 0, rows: 40 });
  expect([output.columns, output.rows]).toEqual([undefined, 40]);
  expect(fitCells(1, output)).toEqual({ columns: 48, rows: 24 });
});
