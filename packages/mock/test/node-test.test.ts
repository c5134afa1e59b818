import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("works in the hooks of node:test, where a contract violation fails the test", async () => {
  const fixture = fileURLToPath(new URL("./node-test.fixture.js", import.meta.url));
  // Remove the variable that tells child processes that they run under node:test.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, ["--conditions=source", "--test-reporter=tap", fixture], {
    env,
  });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  expect(stdout).toMatch(/^ok 1 - first test$/m);
  expect(stdout).toMatch(/^ok 2 - second test has the initial state$/m);
  expect(stdout).toMatch(/^not ok 3 - third test violates the contract/m);
  expect(stdout).toContain("request GET /api/v1/avatars: limit must be at least 1; it is 0");
  expect(stdout).toMatch(/^# fail 1$/m);
});
