// The public surface of the engine.

export { createBuiltInIllustrator } from "./adapters/illustrate/built-in-illustrator.ts";
export { createEngine, type EngineOptions, type WorkerSettings } from "./create-engine.ts";
export type { Account } from "./domain/account.ts";
export type { Event, EventType, RecordedEvent } from "./domain/event.ts";
export type { FailureCode } from "./domain/failure.ts";
export type { Prices } from "./domain/prices.ts";
export type { Engine } from "./engine.ts";
export type { EngineEvents } from "./engine-events.ts";
export type { Blobs } from "./ports/blobs.ts";
export type { Clock } from "./ports/clock.ts";
export type { Identity } from "./ports/identity.ts";
export type {
  DrawContext,
  Drawing,
  DrawnPicture,
  DrawOrder,
  DrawOutcome,
  Illustrator,
} from "./ports/illustrator.ts";
export type { CleanPicture, Pictures } from "./ports/pictures.ts";
export type { Page, PageQuery, Reads, Store, Transaction } from "./ports/store.ts";
export {
  StoreBusyError,
  StoreError,
  StoreFullError,
  StoreTooNewError,
  StoreUnavailableError,
} from "./ports/store-errors.ts";
