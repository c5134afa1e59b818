import { basePath } from "@likeness/contract/percify";
import type { Dialect } from "../../dialect.ts";
import { rateLimitHeaders, unlimitedHeaders } from "../../respond/x-rate-limit-headers.ts";
import { auth } from "./auth.ts";
import { assetPath } from "./encode.ts";
import { errorResponse } from "./errors.ts";
import { exposedHeaders, idempotency } from "./headers.ts";
import { routes } from "./routes.ts";
import { createEventWriter } from "./webhooks.ts";

/** The avatar API of Percify. */
export const percify: Dialect = {
  system: "percify",
  prefix: "/percify",
  basePath,
  lowerCaseParams: true,
  routes,
  auth,
  idempotency,
  requestIdPrefix: "req_",
  exposedHeaders,
  errorResponse,
  rateLimitHeaders,
  unlimitedHeaders,
  assetPath,
  createEventWriter,
  document: async () => (await import("@likeness/contract/percify/document")).document,
};
