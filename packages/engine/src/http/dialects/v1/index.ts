import { basePath } from "@likeness/contract/v1";
import type { Dialect } from "../../dialect.ts";
import { auth } from "./auth.ts";
import { assetPath } from "./encode.ts";
import { errorResponse } from "./errors.ts";
import { exposedHeaders, idempotency, rateLimitHeaders } from "./headers.ts";
import { routes } from "./routes.ts";
import { createEventWriter } from "./webhooks.ts";

/** Version 1 of the API. */
export const v1: Dialect = {
  system: "likeness",
  prefix: "",
  basePath,
  lowerCaseParams: true,
  routes,
  auth,
  idempotency,
  requestIdPrefix: "req_",
  exposedHeaders,
  errorResponse,
  rateLimitHeaders,
  assetPath,
  createEventWriter,
  document: async () => (await import("@likeness/contract/v1/document")).document,
};
