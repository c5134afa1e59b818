import type { Limits } from "../model/limits.ts";
import type { Prices } from "../model/prices.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventBus } from "../ports/event-bus.ts";
import type { Ids } from "../ports/ids.ts";
import type { ImageModel } from "../ports/image-model.ts";
import type { ImageSanitizer } from "../ports/image-sanitizer.ts";
import type { Moderator } from "../ports/moderator.ts";
import type { Outbound } from "../ports/outbound.ts";
import type { RateLimitStore } from "../ports/rate-limit-store.ts";
import type { Store } from "../ports/store.ts";
import type { Telemetry } from "../ports/telemetry.ts";
import type { TemporaryFiles } from "../ports/temporary-files.ts";
import type { KeyedLimit } from "./keyed-limit.ts";

/** What every use case is given. */
export interface EngineContext {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** For pictures on their way in. */
  readonly temporaryFiles: TemporaryFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly imageSanitizer: ImageSanitizer;
  /** At having pictures looked at. */
  readonly imageLimit: KeyedLimit;
  /** At holding a whole picture in memory, of everybody together. */
  readonly imageMemoryLimit: KeyedLimit;
  /** Asked whether an order can be drawn at all; drawing is the worker's. */
  readonly model: Pick<ImageModel, "check">;
  readonly moderator: Moderator;
  readonly outbound: Outbound;
  readonly rateLimits: RateLimitStore;
  readonly events: EventBus;
  /** Sends deliveries; woken when some were written. Does nothing in a process that leaves them to another. */
  readonly webhooks: { wake(): void };
  /** Told that a drawing may be ordered soon. Does nothing in a process that leaves drawing to another. */
  readonly modelWarmUp: { prepare(): void };
  /** Says that there may be work for those who draw and deliver in this process. */
  wakeWorkers(): void;
  readonly telemetry: Telemetry;
  readonly prices: Prices;
  readonly limits: Limits;
  /** Aborts when the engine stops; whoever waits for something else stops waiting then. */
  readonly stopping: AbortSignal;
}
