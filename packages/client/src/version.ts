/** Sent as `User-Agent`. A test holds it to package.json, which source that runs without a build cannot import everywhere. */
export const version = "0.0.0";
