import type { Fields } from "../core/guards.ts";
import type { Avatar, Webhook, WebhookEvent as WireEvent } from "../generated/v1/types.gen.ts";
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
export type UnknownEvent = Told<"unknown", Fields> & { readonly rawType: string };

/** `id` is the same at every attempt to deliver the event. `timestamp` is empty where Pi leaves it out. */
type Told<Type extends string, Data> = Readonly<Omit<WireEvent, "type" | "data">> & {
  readonly type: Type;
  readonly data: Data;
  /** The receiver's `seen` knew it already: answer 2xx and do nothing. False where there is no `seen`. */
  readonly repeated: boolean;
};
