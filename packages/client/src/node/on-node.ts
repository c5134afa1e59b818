// What only servers need. The "browser" field of package.json puts elsewhere.ts in its place in what pages load.
export { localize } from "./localize.ts";
export { proxiedInit } from "./proxy.ts";
export { readFileUrl } from "./read-file-url.ts";
export { saveTo } from "./save-asset.ts";
