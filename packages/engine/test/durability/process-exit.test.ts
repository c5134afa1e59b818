import { expect, test } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What each program says when it has come to its end. */
const lastWords = {
  leave: "left",
  listen: "listening",
  idle: "both are drawn",
  stream: "received",
  stop: "stopping",
  served: "answered 401",
};

async function expectEnds(names: readonly (keyof typeof lastWords)[], ...place: string[]): Promise<void> {
  const ends = names.map(async (name) => ({ name, ...(await runProgram(name, ...place).ended) }));
  const inOrder = names.map((name) => ({ name, code: 0, said: lastWords[name] }));
  expect(await Promise.all(ends)).toEqual(inOrder);
}

test("programs with an engine in memory run while they wait, then exit", async () => {
  await expectEnds(["leave", "listen", "idle", "stream", "stop", "served"]);
}, 40_000);

test("programs with a data directory run while they wait, then exit", async () => {
  await expectEnds(["leave", "idle", "stream"], temporaryFolder());
}, 40_000);

test("a program that waits for an engine without a worker keeps running", async () => {
  const program = runProgram("forever");
  await program.spoke;
  // Node ends within a turn when nothing holds it; half a second says that something does.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(program.running).toBe(true);
});
