// Code for Node only. The "browser" field of package.json replaces it by node-only.browser.ts in bundles for pages.
export { multipart } from "../uploads/multipart.ts";
export { proxiedInit } from "./proxy.ts";
export { readFileUrl } from "./read-file-url.ts";
export { rewriteAssetUrls } from "./rewrite-asset-urls.ts";
export { saveTo } from "./save-asset.ts";
