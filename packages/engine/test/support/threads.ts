import { onTestFinished } from "vitest";
import { createThreadedModel } from "../../src/adapters/image-model/threaded-model.ts";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool, type ThreadPoolOptions } from "../../src/adapters/threads/thread-pool.ts";
import type { ImageModel, ImageModelRequest, ImageModelResult } from "../../src/index.ts";
import { startTestThread } from "./start-test-thread.ts";
import { createTinyModel } from "./tiny-model.ts";

/** A thread pool that is closed when the test ends. */
export function createTestPool<Input, Output>(file: string, options: Partial<ThreadPoolOptions> = {}) {
  const start = async () => startTestThread(file);
  const pool = createThreadPool<Input, Output>({ start, size: 2, clock: systemClock(), ...options });
  onTestFinished(() => pool.close());
  return pool;
}

/** A threaded model. Prompts that start with "spin" never end, and those with "exit" end the thread. */
export function createTestThreadedModel(options: Partial<ThreadPoolOptions> = {}): ImageModel {
  const pool = createTestPool<ImageModelRequest, ImageModelResult>("model-thread.ts", options);
  return createThreadedModel(pool, createTinyModel());
}
