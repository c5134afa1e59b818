export type { ImageModelId, LikenessImageOptions } from "./image-options.ts";
export { createLikeness, type LikenessProvider, type LikenessProviderOptions, likeness } from "./provider.ts";
