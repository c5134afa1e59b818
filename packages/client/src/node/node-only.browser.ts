import type * as nodeOnly from "./node-only.ts";

// Replaces node-only.ts in browsers, workers and React Native, which have no files and handle proxies themselves.

export const rewriteAssetUrls: typeof nodeOnly.rewriteAssetUrls = async (_engine, _prefix, text) => text;

export const proxiedInit: typeof nodeOnly.proxiedInit = async (init) => init;

export const multipart = unsupported;

export const readFileUrl = unsupported;

export const saveTo = unsupported;

function unsupported(): never {
  throw new TypeError("files are not supported here");
}
