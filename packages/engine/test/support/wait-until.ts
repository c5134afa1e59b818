import { vi } from "vitest";

/** Resolves as soon as the condition holds; a test that waits in vain fails. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { interval: 1, timeout: 5_000 });
}
