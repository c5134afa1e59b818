import { createThreadedBriefReader } from "./adapters/image-model/brief-reader.ts";
import { createBuiltInFaces } from "./adapters/image-model/built-in-faces.ts";
import { createBuiltInModel } from "./adapters/image-model/built-in-model.ts";
import { createDefaultRobots } from "./adapters/image-model/default-robots.ts";
import { createThreadedFaces } from "./adapters/image-model/threaded-faces.ts";
import { createThreadedModel } from "./adapters/image-model/threaded-model.ts";
import { createThreadedModerator } from "./adapters/moderation/threaded-moderator.ts";
import { createWordListModerator } from "./adapters/moderation/word-list-moderator.ts";
import { createThreadPool } from "./adapters/threads/thread-pool.ts";
import type { BriefReader } from "./ports/brief-reader.ts";
import type { Clock } from "./ports/clock.ts";
import type { DefaultPictures } from "./ports/default-pictures.ts";
import type { FaceIllustrator } from "./ports/face-illustrator.ts";
import type { ImageModel } from "./ports/image-model.ts";
import type { Logger } from "./ports/logger.ts";
import type { Moderator } from "./ports/moderator.ts";
import type { Threads } from "./ports/threads.ts";
import type { VideoFacts, VideoOutcome } from "./ports/video-reader.ts";
import type { ThreadRole } from "./start-thread.ts";

/** The work that an engine does in threads by default. */
export interface EngineThreads {
  readonly model: ImageModel;
  readonly faces: FaceIllustrator;
  readonly briefReader: BriefReader;
  readonly defaultPictures: DefaultPictures;
  readonly moderator: Moderator;
  /** Threads that read the facts of video files. */
  readonly videoFacts: Threads<string, VideoOutcome<VideoFacts>>;
  /** Terminates the threads. */
  close(): Promise<void>;
}

export interface EngineThreadsOptions {
  /** Real time: threads know no other. */
  readonly clock: Clock;
  /** Number of jobs to run concurrently, and of drawings. */
  readonly concurrency: number;
  readonly logger: Logger | null;
}

/** A pool per role, so that a request never waits for images of others. Threads are started on first use. */
export function createEngineThreads({ clock, concurrency, logger }: EngineThreadsOptions): EngineThreads {
  let hasWarned = false;
  const onUnavailable = (cause: unknown) => {
    if (hasWarned) return;
    hasWarned = true;
    if (logger) logger.warn({ err: cause }, unavailable);
    // biome-ignore lint/suspicious/noConsole: operators must know that the protection is weaker
    else console.warn(unavailable, cause);
  };
  const pools: { close(): Promise<void> }[] = [];
  function createPool<Input, Output>(role: ThreadRole, options: { size: number; timeLimitMs?: number }) {
    const start = async () => (await import("./start-thread.ts")).startThread(role);
    const pool = createThreadPool<Input, Output>({ clock, onUnavailable, start, ...options });
    pools.push(pool);
    return pool;
  }
  return {
    model: createThreadedModel(createPool("generate", { size: concurrency }), createBuiltInModel()),
    faces: createThreadedFaces(
      createPool("draw", { size: concurrency, timeLimitMs: 60_000 }),
      createBuiltInFaces(),
    ),
    briefReader: createThreadedBriefReader(createPool("readBrief", { size: 1, timeLimitMs: 10_000 })),
    defaultPictures: createDefaultRobots(createPool("drawDefault", { size: 1, timeLimitMs: 10_000 })),
    moderator: createThreadedModerator(
      createPool("moderate", { size: 1, timeLimitMs: 10_000 }),
      createWordListModerator(),
    ),
    videoFacts: createPool("inspectVideo", { size: 1, timeLimitMs: 30_000 }),
    close: async () => {
      await Promise.all(pools.map((pool) => pool.close()));
    },
  };
}

const unavailable =
  "Worker threads cannot be started here, so images are generated in the thread that handles requests, and a slow one delays all other requests. In a bundle, add @likeness/engine/thread as an entry named engine-thread.js beside the bundle.";
