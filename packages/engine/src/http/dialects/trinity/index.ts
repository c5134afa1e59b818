import { basePath } from "@likeness/contract/trinity";
import type { Dialect } from "../../dialect.ts";
import { auth } from "./auth.ts";
import { assetPath } from "./encode.ts";
import { errorResponse } from "./errors.ts";
import { exposedHeaders, idempotency, rateLimitHeaders } from "./headers.ts";
import { prefix, routes } from "./routes.ts";
import { createEventWriter } from "./webhooks.ts";

/** The avatars of agents in Trinity. */
export const trinity: Dialect = {
  system: "trinity",
  prefix,
  basePath,
  lowerCaseParams: false,
  routes,
  auth,
  idempotency,
  requestIdPrefix: "req_",
  exposedHeaders,
  errorResponse,
  rateLimitHeaders,
  assetPath,
  createEventWriter,
  document: async () => (await import("@likeness/contract/trinity/document")).document,
};
