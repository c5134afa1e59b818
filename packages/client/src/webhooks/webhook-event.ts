import type { Fields } from "../core/guards.ts";
import type { Avatar, Webhook } from "../generated/v1/types.gen.ts";
import type { CancelledJob, CompletedJob, FailedJob } from "../jobs/job.ts";

/** Something that happened, as it was told. `type` tells what `data` holds. */
export type WebhookEvent =
  | JobCompletedEvent
  | JobFailedEvent
  | JobCancelledEvent
  | AvatarSavedEvent
  | WebhookDisabledEvent
  | WebhookTestEvent
  | UnknownEvent;

export type JobCompletedEvent = Told<"job.completed", { readonly job: CompletedJob }>;
export type JobFailedEvent = Told<"job.failed", { readonly job: FailedJob }>;
export type JobCancelledEvent = Told<"job.cancelled", { readonly job: CancelledJob }>;
export type AvatarSavedEvent = Told<"avatar.saved", { readonly avatar: Avatar }>;
/** The endpoint answered badly for too long, and is told no more. */
export type WebhookDisabledEvent = Told<"webhook.disabled", { readonly webhook: Webhook }>;
/** Asked for by a person, to see whether it arrives. */
export type WebhookTestEvent = Told<"webhook.test", { readonly webhook: Webhook }>;
/**
 * An event this version of the package does not know, or that holds less than others of its kind (Pi's own do); `data`
 * is as it came, in camelCase.
 */
export interface UnknownEvent extends Told<"unknown", Fields> {
  readonly rawType: string;
}

interface Told<Type extends string, Data> {
  /** The same at every attempt to deliver the event. */
  readonly id: string;
  readonly object: "event";
  readonly type: Type;
  /** When it happened, in Unix seconds. */
  readonly createdAt: number;
  /** The same in ISO 8601; empty where Pi leaves it out. */
  readonly timestamp: string;
  readonly data: Data;
  /** The receiver's `seen` knew it already: answer 2xx and do nothing. False where there is no `seen`. */
  readonly repeated: boolean;
}
