import type { Limits } from "../model/limits.ts";
import type { ModelRules } from "../model/model-rules.ts";
import type { Prices } from "../model/prices.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { BriefReader } from "../ports/brief-reader.ts";
import type { Clock } from "../ports/clock.ts";
import type { DefaultPictures } from "../ports/default-pictures.ts";
import type { EventBus } from "../ports/event-bus.ts";
import type { FaceIllustrator } from "../ports/face-illustrator.ts";
import type { Ids } from "../ports/ids.ts";
import type { ImageModel, ListedImageModel } from "../ports/image-model.ts";
import type { ImageProcessor } from "../ports/image-processor.ts";
import type { ImageSanitizer } from "../ports/image-sanitizer.ts";
import type { Moderator } from "../ports/moderator.ts";
import type { Outbound } from "../ports/outbound.ts";
import type { RateLimitStore } from "../ports/rate-limit-store.ts";
import type { Store } from "../ports/store.ts";
import type { Telemetry } from "../ports/telemetry.ts";
import type { TemporaryFiles } from "../ports/temporary-files.ts";
import type { TwinSources } from "../ports/twin-sources.ts";
import type { VideoReader } from "../ports/video-reader.ts";
import type { DrawingCache } from "./drawing-cache.ts";
import type { KeyedLimit } from "./keyed-limit.ts";

/** The dependencies of every use case. */
export interface EngineContext {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Holds images that are being uploaded and videos that are being read. */
  readonly temporaryFiles: TemporaryFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly imageSanitizer: ImageSanitizer;
  readonly imageProcessor: ImageProcessor;
  readonly videoReader: VideoReader;
  readonly twinSources: TwinSources;
  readonly briefReader: BriefReader;
  /** Limits how many images of an account are decoded concurrently. */
  readonly imageLimit: KeyedLimit;
  /** Limits how many whole images are in memory concurrently, of all accounts together. */
  readonly imageMemoryLimit: KeyedLimit;
  /** Requests are only checked here; workers generate. */
  readonly model: Pick<ImageModel, "check" | "features">;
  /** Draws without a job. */
  readonly faces: FaceIllustrator;
  readonly drawings: DrawingCache;
  readonly defaultPictures: DefaultPictures;
  readonly moderator: Moderator;
  readonly outbound: Outbound;
  readonly rateLimits: RateLimitStore;
  readonly events: EventBus;
  /** Prepares the model for a request that may come soon. Does nothing in a process without a worker. */
  readonly modelWarmUp: { prepare(): void };
  readonly telemetry: Telemetry;
  /** Which of several models generates what. */
  readonly modelRules: ModelRules;
  /** The models, and what is missing for each, without calling them. */
  readonly listModels: () => Promise<readonly ListedImageModel[]>;
  /** What an account may spend on hosted models in a day, in US dollars; null for no limit. */
  readonly dailySpending: number | null;
  readonly prices: Prices;
  readonly limits: Limits;
  /** Aborts when the engine stops. */
  readonly stopping: AbortSignal;
}
