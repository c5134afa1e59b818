// This file is auto-generated from openapi/v1.yaml

export const aspectRatios = ["auto", "1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16", "16:9", "21:9"] as const;

export const resolutions = ["512", "1K", "2K", "4K"] as const;

export const backgroundOptions = ["auto", "transparent", "opaque"] as const;

export const imageFormats = ["png", "webp", "jpeg", "svg"] as const;

export const drawFormats = ["png", "webp", "jpg", "jpeg", "svg", "json"] as const;

export const faceFormats = ["png", "webp", "jpg", "jpeg", "svg"] as const;

export const expressions = ["neutral", "happy", "thoughtful", "surprised", "determined", "calm", "amused", "curious", "confident", "sad", "angry", "excited", "focused", "skeptical"] as const;

export const styles = ["flat", "cartoon", "line-art", "sketch", "pixel", "voxel", "clay", "minimal", "comic", "abstract", "ink", "sticker", "3d"] as const;

export const lookStyles = ["iphone", "selfie", "podcast", "car", "conference", "raw", "flat", "cartoon", "line-art", "sketch", "pixel", "voxel", "clay", "minimal", "comic", "abstract", "ink", "sticker", "3d"] as const;

export const elementPlaces = ["shirt", "wall", "hand"] as const;

export const jobStatuses = ["queued", "processing", "completed", "failed", "cancelled"] as const;

export const avatarStatuses = ["pending", "ready", "error"] as const;

export const visibilitys = ["private", "unlisted", "public"] as const;

export const emotions = ["happy", "thoughtful", "surprised", "determined", "calm", "amused", "curious", "confident"] as const;

export const webhookEventTypes = ["job.completed", "job.failed", "job.cancelled", "avatar.saved", "twin.trained", "twin.failed", "avatar.completed", "avatar.failed", "look.ready", "look.failed", "avatar.published", "avatar.liked", "avatar.commented", "webhook.disabled", "webhook.test"] as const;

export const deliveryStatuses = ["pending", "succeeded", "failed"] as const;

export const tiers = ["free", "pro", "enterprise", "unlimited"] as const;

export const scopes = ["read", "write", "manage"] as const;

export const accountStatuses = ["active", "suspended"] as const;
