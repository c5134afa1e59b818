import type { Limits } from "../domain/limits.ts";
import type { Prices } from "../domain/prices.ts";
import type { Announcer } from "../ports/announcer.ts";
import type { Blobs } from "../ports/blobs.ts";
import type { Clock } from "../ports/clock.ts";
import type { Identity } from "../ports/identity.ts";
import type { Illustrator } from "../ports/illustrator.ts";
import type { Moderator } from "../ports/moderator.ts";
import type { Outbound } from "../ports/outbound.ts";
import type { Pictures } from "../ports/pictures.ts";
import type { RequestMeter } from "../ports/request-meter.ts";
import type { Spools } from "../ports/spool.ts";
import type { Store } from "../ports/store.ts";
import type { Telemetry } from "../ports/telemetry.ts";
import type { Turns } from "./turns.ts";

/** What every use case is given. */
export interface World {
  readonly store: Store;
  readonly blobs: Blobs;
  /** For pictures on their way in. */
  readonly spools: Spools;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly pictures: Pictures;
  /** At having pictures looked at. */
  readonly turns: Turns;
  /** At holding a whole picture in memory, of everybody together. */
  readonly memoryTurns: Turns;
  /** Asked whether an order can be drawn at all; drawing is the worker's. */
  readonly illustrator: Pick<Illustrator, "check">;
  readonly moderator: Moderator;
  readonly outbound: Outbound;
  readonly meter: RequestMeter;
  readonly announcer: Announcer;
  /** Sends deliveries; woken when some were written. Does nothing in a process that leaves them to another. */
  readonly courier: { wake(): void };
  /** Told that a drawing may be ordered soon. Does nothing in a process that leaves drawing to another. */
  readonly drawing: { prepare(): void };
  /** Says that there may be work for those who draw and deliver in this process. */
  wakeWorkers(): void;
  readonly telemetry: Telemetry;
  readonly prices: Prices;
  readonly limits: Limits;
  /** Aborts when the engine stops; whoever waits for something else stops waiting then. */
  readonly stopping: AbortSignal;
}
