// The public surface of the engine.

export { createBuiltInIllustrator } from "./adapters/illustrate/built-in-illustrator.ts";
export { type Backup, type BackupOptions, BackupTargetError, backupDataDir } from "./backup-data-dir.ts";
export { createEngine } from "./create-engine.ts";
export type { Account, Tier } from "./domain/account.ts";
export type { ApiKey } from "./domain/api-key.ts";
export type { Avatar } from "./domain/avatar.ts";
export type { Delivery, DeliveryAttempt, DeliveryStatus } from "./domain/delivery.ts";
export type { AnnouncedType, Endpoint, EndpointSecret } from "./domain/endpoint.ts";
export type { Event, EventType, RecordedEvent } from "./domain/event.ts";
export type { Failure, FailureCode } from "./domain/failure.ts";
export type { KeyRecord, KeyScope, StoredAnswer } from "./domain/idempotency.ts";
export type {
  Asset,
  Attempt,
  Job,
  JobInput,
  JobResult,
  JobStatus,
  Lease,
  OutputOptions,
  Picture,
  Provenance,
  Reference,
} from "./domain/job.ts";
export type { Balance, Entry, EntryKind } from "./domain/ledger.ts";
export type { Caps, Limits, TierLimits } from "./domain/limits.ts";
export type { ModerationCategory, Verdict } from "./domain/moderation.ts";
export type { Prices } from "./domain/prices.ts";
export type { Engine, EngineFetch } from "./engine.ts";
export type { EngineEvents } from "./engine-events.ts";
export type { EngineOptions, WebhookSettings, WorkerSettings } from "./engine-options.ts";
export type { CrossOrigin } from "./http/kit/cross-origin.ts";
export type { Blobs } from "./ports/blobs.ts";
export type { Clock, SleepOptions } from "./ports/clock.ts";
export type { Identity } from "./ports/identity.ts";
export type {
  DrawContext,
  Drawing,
  DrawnPicture,
  DrawOrder,
  DrawOutcome,
  Illustrator,
} from "./ports/illustrator.ts";
export type { LogFields, Logger } from "./ports/logger.ts";
export type { Moderator } from "./ports/moderator.ts";
export type { Outbound, OutboundFailure, OutboundOutcome, OutboundRequest } from "./ports/outbound.ts";
export type { CleanPicture, Pictures } from "./ports/pictures.ts";
export type { Metered, RequestMeter } from "./ports/request-meter.ts";
export type { Busy, DeliveryFilter, Page, PageQuery, Reads, Store, Transaction } from "./ports/store.ts";
export {
  StoreBusyError,
  StoreConflictError,
  StoreDamagedError,
  StoreError,
  StoreFullError,
  StoreReplacedError,
  StoreTooNewError,
  StoreUnavailableError,
} from "./ports/store-errors.ts";
export type { AccountOrder } from "./use-cases/create-account.ts";
