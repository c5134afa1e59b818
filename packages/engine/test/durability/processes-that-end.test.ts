import { expect, test } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What each program says when it has come to its end. */
const lastWords = {
  leave: "left",
  listen: "listening",
  idle: "both are drawn",
  stream: "told",
  stop: "stopping",
  served: "answered 401",
};

test.each(["in memory", "on disk"])(
  "programs with an engine %s go on while they wait for it, and then end by themselves",
  async (where) => {
    const ends = Object.keys(lastWords).map(async (name) => {
      const place = where === "on disk" ? [await temporaryFolder()] : [];
      return [name, await runProgram(name, ...place).ended] as const;
    });
    const inOrder = Object.entries(lastWords).map(([name, said]) => [name, { code: 0, said }] as const);
    expect(Object.fromEntries(await Promise.all(ends))).toEqual(Object.fromEntries(inOrder));
  },
);

test("a program that waits for an engine which does not draw goes on waiting", async () => {
  const program = runProgram("forever");
  await program.spoke;
  // Node ends within a turn when nothing holds it; half a second says that something does.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(program.running).toBe(true);
});
