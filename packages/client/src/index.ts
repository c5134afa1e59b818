export type { HeaderList } from "./core/headers.ts";
export type {
  Hooks,
  OutgoingEvent,
  PollEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./core/hooks.ts";
export type { LikenessPromise, WithResponse } from "./core/likeness-promise.ts";
export type { Logger, LogLevel } from "./core/logger.ts";
export type { Engine, LikenessOptions, RequestOptions } from "./core/options.ts";
export type { ListParams, Page, Pages } from "./core/pages.ts";
export type { Method, Query } from "./core/request-spec.ts";
export {
  AbortError,
  APIError,
  ConnectionError,
  DeadlineError,
  JobCancelledError,
  JobFailedError,
  LikenessConfigError,
  type RateLimitError,
  TimeoutError,
} from "./errors/errors.ts";
export {
  isAbortError,
  isAPIError,
  isAuthenticationError,
  isConfigError,
  isConflictError,
  isConnectionError,
  isDeadlineError,
  isInsufficientCreditsError,
  isInvalidRequestError,
  isJobCancelledError,
  isJobFailedError,
  isLikenessError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isServerError,
  isTimeoutError,
  isUnsupportedError,
} from "./errors/guards.ts";
export { type ErrorDetails, type Issue, type JobReference, LikenessError } from "./errors/likeness-error.ts";
export type { UnsupportedError } from "./errors/unsupported-error.ts";
export type {
  AspectRatio,
  Avatar,
  AvatarCounts,
  AvatarStatus,
  BackgroundOption,
  Brief,
  CastAvatar,
  CastAvatarsRequest,
  CastCharacter,
  CastPrompt,
  Comment,
  CreateAvatarFromPhotoRequest,
  CreateCommentRequest,
  CreateSetRequest,
  Deletion,
  DrawFormat,
  DrawUrl,
  Emotion,
  Expression,
  FaceOfSet,
  FaceSet,
  FailedAvatar,
  FailedLook,
  GenerateAvatarRequest,
  GeneratedAvatar,
  Hints,
  Image,
  ImageFormat,
  JobFailure,
  JobResult,
  JobStatus,
  Like,
  Look,
  LookFailure,
  LookOutput,
  LookStyle,
  OutputOptions,
  PendingAvatar,
  PendingLook,
  PresenceAtlas,
  PromptSpan,
  PublicAvatar,
  PublishAvatarRequest,
  ReadCharacter,
  Reading,
  ReadTrait,
  ReadyAvatar,
  ReadyLook,
  RemixAvatarRequest,
  RemovedCounts,
  Resolution,
  SaveAvatarRequest,
  Style,
  UpdateAvatarRequest,
  Visibility,
  Warning,
} from "./generated/v1/types.gen.ts";
export type {
  CancelledJob,
  CompletedJob,
  EndedJob,
  FailedJob,
  Job,
  JobUpdate,
  ProcessingJob,
  QueuedJob,
  UnknownJob,
} from "./jobs/job.ts";
export type { JobHandle } from "./jobs/job-handle.ts";
export type { JobState } from "./jobs/job-state.ts";
export type { JobLike } from "./jobs/parse-reference.ts";
export type { WaitOptions } from "./jobs/wait-options.ts";
export { Likeness } from "./likeness.ts";
export type { SavedAsset } from "./node/save-asset.ts";
export type { RawCall, RequestSettings } from "./raw-request.ts";
export type { Assets } from "./resources/assets.ts";
export type { AvatarListParams, Avatars } from "./resources/avatars.ts";
export type { AssetLike } from "./resources/fetch-asset.ts";
export type { FromPhotoParams, GenerateParams } from "./resources/generate-params.ts";
export type { JobListParams, Jobs } from "./resources/jobs.ts";
export type { Comments, Feed, FeedListParams, SharedAvatars } from "./resources/social.ts";
export type { LikenessCapabilities } from "./systems/likeness/capabilities.ts";
export type { Draw } from "./systems/likeness/draw.ts";
export type { DrawParams, PackParams, PresenceParams, SetParams } from "./systems/likeness/draw-params.ts";
export type { Packs } from "./systems/likeness/packs.ts";
export type { Presence } from "./systems/likeness/presence.ts";
export type { Sets } from "./systems/likeness/sets.ts";
export type { ReferenceImage } from "./uploads/reference-image.ts";
export { version } from "./version.ts";
