/** Sent as `User-Agent`. A test compares it with package.json, which source without a build cannot import in every runtime. */
export const version = "0.0.0";
