// This file is auto-generated from openapi/argil.yaml

export const statuses = ["NOT_TRAINED", "TRAINING", "TRAINING_FAILED", "IDLE", "REFUSED"] as const;

export const orientations = ["ASPECT_RATIO_16_9", "ASPECT_RATIO_9_16"] as const;

export const models = ["ARGIL_V1", "ARGIL_ATOM"] as const;

export const visibilitys = ["public", "private"] as const;

export const webhookEventNames = ["AVATAR_TRAINING_SUCCESS", "AVATAR_TRAINING_FAILED", "VIDEO_GENERATION_SUCCESS", "VIDEO_GENERATION_FAILED"] as const;

export const languages = ["ENGLISH", "SPANISH", "FRENCH", "PORTUGUESE", "BRAZILIAN_PORTUGUESE", "GERMAN", "RUSSIAN", "HINDI", "CHINESE", "DUTCH", "ARABIC"] as const;

export const genders = ["MALE", "FEMALE"] as const;
