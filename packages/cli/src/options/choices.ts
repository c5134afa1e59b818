import type { ImageFormat } from "@likeness/client";
import type { SystemName } from "@likeness/client/systems";
import { imageFormats, webhookEventTypes } from "@likeness/contract/v1/values";

/** Listed here, because the capabilities need not be loaded to parse an option. */
export const systemNames = [
  "likeness",
  "pi",
  "percify",
  "trinity",
  "hoox",
  "argil",
] as const satisfies readonly SystemName[];

/** The systems whose APIs a server has. The SDK speaks to all but the last. */
export const servedSystems = [...systemNames, "openai"] as const;

export type ServedSystem = (typeof servedSystems)[number];

/** The styles of other systems than the Likeness API. */
export const systemStyles = [
  "iphone",
  "selfie",
  "podcast",
  "car",
  "conference",
  "raw",
  "professional",
  "anime",
  "fantasy",
  "cyberpunk",
  "renaissance",
  "realistic",
] as const;

/** The image formats of the API, and `jpg` as an alias. */
export type Format = ImageFormat | "jpg";
export const formats: readonly Format[] = [...imageFormats, "jpg"];

export function imageFormat(format: Format): ImageFormat {
  return format === "jpg" ? "jpeg" : format;
}

/** `webhook.disabled` takes days of failed deliveries, so it cannot be triggered. */
export type TriggerableEvent = Exclude<(typeof webhookEventTypes)[number], "webhook.disabled">;
export const triggerableEvents = webhookEventTypes.filter(
  (type): type is TriggerableEvent => type !== "webhook.disabled",
);
