import { createBuiltInModel } from "./adapters/image-model/built-in-model.ts";
import { createThreadedModel } from "./adapters/image-model/threaded-model.ts";
import { createThreadedModerator } from "./adapters/moderation/threaded-moderator.ts";
import { createWordListModerator } from "./adapters/moderation/word-list-moderator.ts";
import { createThreadPool } from "./adapters/threads/thread-pool.ts";
import type { Verdict } from "./model/moderation.ts";
import type { Clock } from "./ports/clock.ts";
import type { ImageModel, ImageModelRequest, ImageModelResult } from "./ports/image-model.ts";
import type { Logger } from "./ports/logger.ts";
import type { Moderator } from "./ports/moderator.ts";
import type { ThreadRole } from "./start-thread.ts";

/** What an engine does in threads of its own, unless it is given something else to do it with. */
export interface EngineThreads {
  readonly model: ImageModel;
  readonly moderator: Moderator;
  /** Terminates the threads. */
  close(): Promise<void>;
}

export interface EngineThreadsOptions {
  /** The time of the machine: threads know no other. */
  readonly clock: Clock;
  /** Pictures drawn at once. */
  readonly drawings: number;
  readonly logger: Logger | null;
}

/** No thread is started before there is work for one. */
export function createEngineThreads({ clock, drawings, logger }: EngineThreadsOptions): EngineThreads {
  let hasWarned = false;
  const onUnavailable = (cause: unknown) => {
    if (hasWarned) return;
    hasWarned = true;
    if (logger) logger.warn({ err: cause }, unavailable);
    // biome-ignore lint/suspicious/noConsole: a weaker protection must not pass in silence
    else console.warn(unavailable, cause);
  };
  const common = { clock, onUnavailable };
  const start = async (role: ThreadRole) => (await import("./start-thread.ts")).startThread(role);
  const drawing = createThreadPool<ImageModelRequest, ImageModelResult>({
    ...common,
    size: drawings,
    start: () => start("draw"),
  });
  // A lane of its own: a request must not wait until a picture is drawn.
  const judging = createThreadPool<readonly string[], Verdict>({
    ...common,
    size: 1,
    timeLimitMs: 10_000,
    start: () => start("judge"),
  });
  return {
    model: createThreadedModel(drawing, createBuiltInModel()),
    moderator: createThreadedModerator(judging, createWordListModerator()),
    close: async () => {
      await Promise.all([drawing.close(), judging.close()]);
    },
  };
}

const unavailable =
  "Worker threads cannot be started here, so pictures are drawn in the thread that answers requests, and one that takes long holds up all others. In a bundle, add @likeness/engine/thread as an entry named engine-thread.js beside the bundle.";
