import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support.ts";

// In a file of its own: msw does not recover when a second server listens before the first has closed.
test("requests that another msw server takes away are told of", async () => {
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  start();
  const other = setupServer();
  other.listen({ onUnhandledFrame: "bypass" });
  onTestFinished(() => other.close());
  await expect(fetch("https://api.likeness.example/api/v1/avatars")).rejects.toThrow("fetch failed");
  expect((await warned).message).toContain("setupServer(...mock.handlers)");
});
