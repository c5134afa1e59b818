// Loaded with the first request: see core/load-work.ts.
export { sendWithRetries } from "./core/attempts.ts";
export { followJob } from "./jobs/follow-job.ts";
export { formBody } from "./uploads/form-body.ts";
export { asDataUrls, readyImages } from "./uploads/reference-image.ts";
