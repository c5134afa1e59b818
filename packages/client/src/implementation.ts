// Loaded with the first request: see core/load-implementation.ts.
export { fetchPage } from "./core/fetch-page.ts";
export { sendRequest } from "./core/send-request.ts";
export { streamEvents } from "./core/stream-events.ts";
export { followJob } from "./jobs/follow-job.ts";
export { waitForJob } from "./jobs/wait-for-job.ts";
export { rawRequest } from "./raw-request.ts";
export { downloadAsset, openAsset, saveAsset } from "./resources/fetch-asset.ts";
export {
  cast,
  create,
  fromPhoto,
  generate,
  generateAndWait,
  remix,
  sendWithImages,
  startJob,
} from "./resources/generate.ts";
export { createSet, drawings, pack, presences } from "./systems/likeness/drawings.ts";
export { likenessDriver } from "./systems/likeness/driver.ts";
