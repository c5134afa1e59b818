import type { Fields } from "../core/guards.ts";
import type {
  Avatar,
  Comment,
  FailedAvatar,
  FailedLook,
  FailedTwin,
  ReadyAvatar,
  ReadyLook,
  RefusedTwin,
  TrainedTwin,
  Webhook,
} from "../generated/v1/types.gen.ts";
import type { CancelledJob, CompletedJob, FailedJob } from "../jobs/job.ts";

/** An event, as a union on `type`. */
export type WebhookEvent =
  | JobCompletedEvent
  | JobFailedEvent
  | JobCancelledEvent
  | AvatarSavedEvent
  | TwinTrainedEvent
  | TwinFailedEvent
  | AvatarCompletedEvent
  | AvatarFailedEvent
  | LookReadyEvent
  | LookFailedEvent
  | AvatarPublishedEvent
  | AvatarLikedEvent
  | AvatarCommentedEvent
  | WebhookDisabledEvent
  | WebhookTestEvent
  | UnknownEvent;

export type JobCompletedEvent = EventOf<"job.completed", { readonly job: CompletedJob }>;
export type JobFailedEvent = EventOf<"job.failed", { readonly job: FailedJob }>;
export type JobCancelledEvent = EventOf<"job.cancelled", { readonly job: CancelledJob }>;
export type AvatarSavedEvent = EventOf<"avatar.saved", { readonly avatar: Avatar }>;
/** A twin was trained. */
export type TwinTrainedEvent = EventOf<"twin.trained", { readonly twin: TrainedTwin }>;
/** The training of a twin failed, was refused or was cancelled. */
export type TwinFailedEvent = EventOf<"twin.failed", { readonly twin: FailedTwin | RefusedTwin }>;
/** The cover of a new avatar is ready. */
export type AvatarCompletedEvent = EventOf<"avatar.completed", { readonly avatar: ReadyAvatar }>;
export type AvatarFailedEvent = EventOf<"avatar.failed", { readonly avatar: FailedAvatar }>;
export type LookReadyEvent = EventOf<"look.ready", { readonly look: ReadyLook }>;
export type LookFailedEvent = EventOf<"look.failed", { readonly look: FailedLook }>;
/** The avatar became public or unlisted. */
export type AvatarPublishedEvent = EventOf<"avatar.published", { readonly avatar: Avatar }>;
export type AvatarLikedEvent = EventOf<"avatar.liked", { readonly avatar: Avatar }>;
/** Without `comment` if it was deleted since. */
export type AvatarCommentedEvent = EventOf<
  "avatar.commented",
  { readonly avatar: Avatar; readonly comment?: Comment }
>;
/** The endpoint failed for too long and gets no more deliveries. */
export type WebhookDisabledEvent = EventOf<"webhook.disabled", { readonly webhook: Webhook }>;
/** Sent on request, to test the endpoint. */
export type WebhookTestEvent = EventOf<"webhook.test", { readonly webhook: Webhook }>;
/**
 * An event of a type that this version does not know, or with fewer fields than its type has. `data` is as it was sent,
 * in camelCase.
 */
export interface UnknownEvent extends EventOf<"unknown", Fields> {
  readonly rawType: string;
}

interface EventOf<Type extends string, Data> {
  /** The same for every attempt to deliver the event. */
  readonly id: string;
  readonly object: "event";
  readonly type: Type;
  /** When it happened, in Unix seconds. */
  readonly createdAt: number;
  /** The same in ISO 8601; empty where the sender leaves it out. */
  readonly timestamp: string;
  readonly data: Data;
  /** Whether the receiver's `seen` returned true: respond with 2xx and do nothing. False without `seen`. */
  readonly repeated: boolean;
}
