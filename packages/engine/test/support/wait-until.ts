import { vi } from "vitest";

/** Resolves as soon as the condition is true; fails the test after five seconds. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { interval: 1, timeout: 5_000 });
}
