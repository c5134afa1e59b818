import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support.ts";

// This test is in a separate file, because msw does not recover if a second server listens before the first is closed.
test("warns if another msw server takes over the requests", async () => {
  const warning = new Promise<Error>((resolve) => process.once("warning", resolve));
  start();
  const other = setupServer();
  other.listen({ onUnhandledFrame: "bypass" });
  onTestFinished(() => other.close());
  await expect(fetch("https://api.likeness.example/api/v1/avatars")).rejects.toThrow("fetch failed");
  expect((await warning).message).toContain("setupServer(...mock.handlers)");
});
