// The public surface of the engine.

export { createBuiltInFaces } from "./adapters/image-model/built-in-faces.ts";
export { createBuiltInModel } from "./adapters/image-model/built-in-model.ts";
export type { AiSdkImageModel, ModelChoice, NamedModels } from "./adapters/image-model/create-model.ts";
export {
  checkModelName,
  describeImageModel,
  exampleModels,
  type ImageModelDescription,
} from "./adapters/image-model/describe-models.ts";
export type { ProviderSettings } from "./adapters/image-model/hosted/open-model.ts";
export { type Backup, type BackupOptions, BackupTargetError, backupDataDir } from "./backup-data-dir.ts";
export { createEngine } from "./create-engine.ts";
export type { Engine, EngineFetch } from "./engine.ts";
export type { EngineEvents } from "./engine-events.ts";
export type {
  EngineOptions,
  ModelCallSettings,
  ModelRuleSettings,
  WebhookSettings,
  WorkerSettings,
} from "./engine-options.ts";
export type { NewAccount } from "./features/accounts/accounts.ts";
export type { UploadLimits } from "./http/body/body-budget.ts";
export type { CorsOptions } from "./http/middleware/cors.ts";
export type { Account, AccountStatus, Tier } from "./model/account.ts";
export type { Agent } from "./model/agent.ts";
export type { ApiKey, Scope } from "./model/api-key.ts";
export type { Avatar, AvatarOrigin, Visibility } from "./model/avatar.ts";
export type { Comment } from "./model/comment.ts";
export type { Delivery, DeliveryAttempt, DeliveryStatus } from "./model/delivery.ts";
export { type Emotion, emotions } from "./model/emotion.ts";
export type { Endpoint, EndpointSecret, WebhookEventType } from "./model/endpoint.ts";
export type { Event, EventType, RecordedEvent } from "./model/event.ts";
export type { IdempotencyKeyId, KeyRecord, StoredResponse } from "./model/idempotency.ts";
export type {
  AsCover,
  Asset,
  Attempt,
  BaseInput,
  CastCharacter,
  CastMemberInput,
  ElementInput,
  ElementPlacement,
  Job,
  JobImage,
  JobInput,
  JobResult,
  JobStatus,
  JobTarget,
  JobType,
  Lease,
  OutputOptions,
  PromptSpan,
  Provenance,
  Reading,
  ReadTrait,
  Warning,
} from "./model/job.ts";
export type { Failure, FailureCode } from "./model/job-failure.ts";
export type { Balance, Entry, EntryKind } from "./model/ledger.ts";
export type { Like } from "./model/like.ts";
export type { Caps, Limits, TierLimits } from "./model/limits.ts";
export type {
  FailedLook,
  Look,
  LookContent,
  LookFailure,
  LookStatus,
  PendingLook,
  ReadyLook,
} from "./model/look.ts";
export type { ModelCall } from "./model/model-call.ts";
export type { ModerationCategory, ModerationResult } from "./model/moderation.ts";
export type { Prices } from "./model/prices.ts";
export type { Reference } from "./model/reference.ts";
export type { System } from "./model/system.ts";
export type {
  Gesture,
  Twin,
  TwinContent,
  TwinFailure,
  TwinSource,
  TwinStatus,
  TwinTraining,
} from "./model/twin.ts";
export type { BlobMaintenance, BlobStore } from "./ports/blob-store.ts";
export type { Clock, SleepOptions } from "./ports/clock.ts";
export type { DefaultPictureRequest, DefaultPictures, DrawnPicture } from "./ports/default-pictures.ts";
export type {
  DecodedFace,
  DrawnFace,
  DrawRequest,
  FaceDrawing,
  FaceIllustrator,
  FaceProblem,
  FaceSet,
  FaceSetRequest,
  PackRequest,
} from "./ports/face-illustrator.ts";
export type { Ids } from "./ports/ids.ts";
export {
  type BeginCallResult,
  type GeneratedImage,
  type GeneratedImages,
  type ImageDescription,
  type ImageModel,
  type ImageModelBase,
  type ImageModelCast,
  type ImageModelCastMember,
  type ImageModelContext,
  type ImageModelDraft,
  type ImageModelElement,
  type ImageModelFeature,
  type ImageModelProblem,
  type ImageModelRequest,
  type ImageModelResult,
  imageModelFeatures,
  type ModelCallEnd,
  type ModelCalls,
  type Thumbnail,
} from "./ports/image-model.ts";
export type { ImageSanitizer, SanitizedImage } from "./ports/image-sanitizer.ts";
export type { LogFields, Logger } from "./ports/logger.ts";
export type { McpCaller, McpEndpoint } from "./ports/mcp-endpoint.ts";
export type { Moderator } from "./ports/moderator.ts";
export type {
  DownloadFailure,
  DownloadOutcome,
  Outbound,
  OutboundDownload,
  OutboundFailure,
  OutboundOutcome,
  OutboundRequest,
} from "./ports/outbound.ts";
export type {
  InputImage,
  PictureAbilities,
  PictureAnswer,
  PictureCall,
  PictureFailure,
  PictureProvider,
  PictureRequest,
} from "./ports/picture-provider.ts";
export type { RateLimitStore, RateLimitWindow } from "./ports/rate-limit-store.ts";
export type {
  AccountReader,
  AccountTable,
  AgentFilter,
  AgentReader,
  AgentTable,
  ApiKeyReader,
  ApiKeyTable,
  AssetReader,
  AssetTable,
  AvatarFilter,
  AvatarOrder,
  AvatarReader,
  AvatarSort,
  AvatarTable,
  AvatarWithCover,
  BusyReceivers,
  ClaimOptions,
  CommentReader,
  CommentTable,
  DeliveryFilter,
  DeliveryReader,
  DeliveryTable,
  EndpointReader,
  EndpointTable,
  EventReader,
  EventTable,
  FeedReader,
  FeedSort,
  IdempotencyKeyTable,
  JobReader,
  JobTable,
  LedgerReader,
  LedgerTable,
  LikeReader,
  LikeTable,
  LookReader,
  LookTable,
  OwnedKind,
  Page,
  PageQuery,
  SecretTable,
  Store,
  StoreReader,
  Transaction,
  TwinReader,
  TwinTable,
} from "./ports/store.ts";
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
export type { TwinSourceOptions, TwinSourceResult, TwinSources } from "./ports/twin-sources.ts";
export type { Video, VideoFacts, VideoOutcome, VideoReader } from "./ports/video-reader.ts";
