// This file is auto-generated from openapi/pi.yaml

export const aspectRatios = ["auto", "1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16", "16:9", "21:9"] as const;

export const resolutions = ["512", "1K", "2K", "4K"] as const;

export const thinkingIntensitys = ["minimal", "high"] as const;

export const expansions = ["brand", "avatar", "ad", "diagnostics"] as const;

export const jobStatuses = ["queued", "processing", "completed", "failed"] as const;
