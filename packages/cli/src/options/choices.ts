import type { ImageFormat } from "@likeness/client";
import { imageFormats, webhookEventTypes } from "@likeness/contract/v1/values";

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
