import { expect, test } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** The last output of each program. */
const expectedOutput = {
  leave: "left",
  listen: "listening",
  idle: "both completed",
  stream: "received",
  stop: "stopping",
  served: "responded 401",
};

async function expectExit(names: readonly (keyof typeof expectedOutput)[], ...args: string[]): Promise<void> {
  const results = names.map(async (name) => ({ name, ...(await runProgram(name, ...args).ended) }));
  const expected = names.map((name) => ({ name, code: 0, output: expectedOutput[name] }));
  expect(await Promise.all(results)).toEqual(expected);
}

test("programs with an engine in memory run while they wait, then exit", async () => {
  await expectExit(["leave", "listen", "idle", "stream", "stop", "served"]);
}, 40_000);

test("programs with a data directory run while they wait, then exit", async () => {
  await expectExit(["leave", "idle", "stream"], temporaryDirectory());
}, 40_000);

test("keeps running while it waits for an engine without a worker", async () => {
  const program = runProgram("forever");
  await program.firstOutput;
  // Without pending work, Node.js would exit long before half a second.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(program.running).toBe(true);
});
