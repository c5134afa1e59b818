import { basePath } from "@likeness/contract/argil";
import type { Dialect } from "../../dialect.ts";
import { auth } from "./auth.ts";
import { assetPath } from "./encode.ts";
import { errorResponse } from "./errors.ts";
import { exposedHeaders, idempotency, rateLimitHeaders } from "./headers.ts";
import { routes } from "./routes.ts";
import { createEventWriter } from "./webhooks.ts";

/** The avatar part of Argil's API. */
export const argil: Dialect = {
  system: "argil",
  prefix: "/argil",
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
  document: async () => (await import("@likeness/contract/argil/document")).document,
};
