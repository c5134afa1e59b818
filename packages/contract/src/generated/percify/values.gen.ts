// This file is auto-generated from openapi/percify.yaml

export const models = ["flux", "imagen3", "reality4"] as const;

export const aspectRatios = ["1:1", "16:9", "9:16", "4:3", "3:4"] as const;

export const stylePresets = ["professional", "anime", "fantasy", "cyberpunk", "renaissance", "realistic", "gaming"] as const;

export const visibilityOptions = ["public", "unlisted", "private", "archived"] as const;

export const avatarStatuses = ["queued", "processing", "completed", "failed"] as const;

export const webhookEventTypes = ["avatar.completed", "avatar.failed", "avatar.published", "avatar.liked", "avatar.commented"] as const;
