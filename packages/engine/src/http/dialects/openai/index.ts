import { basePath } from "@likeness/contract/openai";
import type { Dialect } from "../../dialect.ts";
import { auth } from "./auth.ts";
import { assetPath } from "./encode.ts";
import { errorResponse } from "./errors.ts";
import { exposedHeaders, idempotency, rateLimitHeaders } from "./headers.ts";
import { routes } from "./routes.ts";
import { createEventWriter } from "./webhooks.ts";

/** The image routes of OpenAI's API. */
export const openai: Dialect = {
  system: "openai",
  prefix: "/openai",
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
  document: async () => (await import("@likeness/contract/openai/document")).document,
};
