import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the mock works in the hooks of node:test, where a broken contract fails the test that broke it", async () => {
  const fixture = fileURLToPath(new URL("./node-test.fixture.js", import.meta.url));
  // Without the mark that tells a child that it runs under node:test itself.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, ["--conditions=source", "--test-reporter=tap", fixture], {
    env,
  });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  expect(stdout).toMatch(/^ok 1 - one$/m);
  expect(stdout).toMatch(/^ok 2 - two sees nothing of one$/m);
  expect(stdout).toMatch(/^not ok 3 - three breaks the contract/m);
  expect(stdout).toContain("request GET /api/v1/avatars: limit must be at least 1; it is 0");
  expect(stdout).toMatch(/^# fail 1$/m);
});
