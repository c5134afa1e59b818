import type {
  AspectRatio,
  BackgroundOption,
  ImageFormat,
  JobStatus,
  Resolution,
  Style,
} from "@likeness/client";
import type { CreateWebhookRequest, DeliveryStatus, Scope, Tier } from "@likeness/client/manage";

// The contract's lists, for help and completion. Each is a record first, so that the compiler misses what is missing.

/** The values of today, of a type to which a newer server may add. */
type Known<T extends string> = T extends T ? (string extends T ? never : T) : never;

const everyAspect: Record<AspectRatio, true> = {
  auto: true,
  "1:1": true,
  "1:4": true,
  "1:8": true,
  "2:3": true,
  "3:2": true,
  "3:4": true,
  "4:1": true,
  "4:3": true,
  "4:5": true,
  "5:4": true,
  "8:1": true,
  "9:16": true,
  "16:9": true,
  "21:9": true,
};
const everyResolution: Record<Resolution, true> = { "512": true, "1K": true, "2K": true, "4K": true };
const everyBackground: Record<BackgroundOption, true> = { auto: true, transparent: true, opaque: true };
const everyFormat: Record<ImageFormat, true> = { png: true, jpeg: true, webp: true, svg: true };
const everyStyle: Record<Known<Style>, true> = {
  flat: true,
  cartoon: true,
  "line-art": true,
  sketch: true,
  pixel: true,
  voxel: true,
  clay: true,
  minimal: true,
  comic: true,
  abstract: true,
};
const everyStatus: Record<JobStatus, true> = {
  queued: true,
  processing: true,
  completed: true,
  failed: true,
  cancelled: true,
};

const everyTier: Record<Known<Tier>, true> = { free: true, pro: true, enterprise: true, unlimited: true };
const everyScope: Record<Known<Scope>, true> = { read: true, write: true, manage: true };
const everyDeliveryStatus: Record<DeliveryStatus, true> = { pending: true, succeeded: true, failed: true };
type EventType = NonNullable<CreateWebhookRequest["events"]>[number];
const everyEventType: Record<EventType, true> = {
  "job.completed": true,
  "job.failed": true,
  "job.cancelled": true,
  "avatar.saved": true,
  "webhook.disabled": true,
  "webhook.test": true,
};

export const aspects = namesOf(everyAspect);
export const resolutions = namesOf(everyResolution);
export const backgrounds = namesOf(everyBackground);
const imageFormats = namesOf(everyFormat);
export const styles = namesOf(everyStyle);
export const statuses = namesOf(everyStatus);
export const tiers = namesOf(everyTier);
export const scopes = namesOf(everyScope);
export const deliveryStatuses = namesOf(everyDeliveryStatus);
export const eventTypes = namesOf(everyEventType);

/** Events that can be made to happen. */
export const triggers = [
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "webhook.test",
] as const;

export type Trigger = (typeof triggers)[number];

/** What a person may call a format. */
export type Format = ImageFormat | "jpg";
export const formats: readonly Format[] = [...imageFormats, "jpg"];

export function imageFormat(format: Format): ImageFormat {
  return format === "jpg" ? "jpeg" : format;
}

function namesOf<T extends string>(all: Record<T, true>): T[] {
  const names: T[] = [];
  for (const name in all) names.push(name);
  return names;
}
