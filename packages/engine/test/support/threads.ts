import { onTestFinished } from "vitest";
import { createThreadedModel } from "../../src/adapters/image-model/threaded-model.ts";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool, type ThreadPoolOptions } from "../../src/adapters/threads/thread-pool.ts";
import type { ImageModel, ImageModelRequest, ImageModelResult } from "../../src/index.ts";
import { startThreadOf } from "./start-thread-of.ts";
import { createTinyModel } from "./tiny-model.ts";

/** A pool of threads, which are terminated when the test ends. */
export function createTestPool<Input, Output>(file: string, options: Partial<ThreadPoolOptions> = {}) {
  const start = async () => startThreadOf(file);
  const pool = createThreadPool<Input, Output>({ start, size: 2, clock: systemClock(), ...options });
  onTestFinished(() => pool.close());
  return pool;
}

/** Draws in threads; never ends with a prompt that starts with "spin", and kills its thread with one like "exit". */
export function createTestThreadedModel(options: Partial<ThreadPoolOptions> = {}): ImageModel {
  const pool = createTestPool<ImageModelRequest, ImageModelResult>("model-thread.ts", options);
  return createThreadedModel(pool, createTinyModel());
}
