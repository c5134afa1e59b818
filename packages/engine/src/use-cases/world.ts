import type { Prices } from "../domain/prices.ts";
import type { Announcer } from "../ports/announcer.ts";
import type { Blobs } from "../ports/blobs.ts";
import type { Clock } from "../ports/clock.ts";
import type { Identity } from "../ports/identity.ts";
import type { Pictures } from "../ports/pictures.ts";
import type { Store } from "../ports/store.ts";

/** What every use case is given. */
export interface World {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly pictures: Pictures;
  readonly announcer: Announcer;
  readonly prices: Prices;
  /** Aborts when the engine stops; whoever waits for something else stops waiting then. */
  readonly stopping: AbortSignal;
}
