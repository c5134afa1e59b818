import type { Fields } from "../core/guards.ts";
import type { Avatar } from "../generated/v1/types.gen.ts";
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
export type AvatarSavedEvent = Told<"avatar.saved", { readonly avatar: Avatar; readonly jobId: string }>;
/** The endpoint answered badly for too long, and is told no more. */
export type WebhookDisabledEvent = Told<"webhook.disabled", { readonly webhook: WebhookEndpointState }>;
/** Asked for by a person, to see whether it arrives. */
export type WebhookTestEvent = Told<"webhook.test", { readonly webhook: WebhookEndpointState }>;
/** A kind of event this version of the package does not know; `data` is as it came, in camelCase. */
export type UnknownEvent = Told<"unknown", Fields> & { readonly rawType: string };

export interface WebhookEndpointState {
  readonly id: string;
  readonly endpointUrl: string;
  readonly isActive: boolean;
  readonly disabledReason: string | null;
}

interface Told<Type extends string, Data> {
  /** The same at every attempt to deliver the event: remember it by this. */
  readonly id: string;
  readonly object: "event";
  readonly type: Type;
  /** When it happened, in Unix seconds. */
  readonly createdAt: number;
  /** The same moment in ISO 8601; empty where the sender leaves it out (Pi does). */
  readonly timestamp: string;
  readonly data: Data;
  /** The receiver's `seen` knew it already: answer 2xx and do nothing. False where there is no `seen`. */
  readonly repeated: boolean;
}
