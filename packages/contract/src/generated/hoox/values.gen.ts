// This file is auto-generated from openapi/hoox.yaml

export const styles = ["iphone", "selfie", "podcast", "car", "conference", "raw"] as const;

export const formats = ["vertical", "horizontal"] as const;

export const resolutions = ["2K", "4K"] as const;
