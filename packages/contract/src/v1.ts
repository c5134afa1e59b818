// Runtime exports of the v1 contract. Types alone are in "@likeness/contract/v1/types".

import { createChecks } from "./check.ts";
import { createFindOperation } from "./find-operation.ts";
import { basePath, operations } from "./generated/v1/operations.gen.ts";
import { zErrorEnvelope, zWebhookEvent } from "./generated/v1/zod.gen.ts";

export { explainIssues, type Violation } from "./explain-issues.ts";
export type { FindOperation, FoundOperation } from "./find-operation.ts";
export { type FormField, type FormShape, isForm, readFormField } from "./form.ts";
export type { OpenOperationId, OperationId } from "./generated/v1/operations.gen.ts";
export type * from "./generated/v1/types.gen.ts";
export { nearestAspectRatio } from "./nearest-aspect-ratio.ts";
export type { Operation } from "./operation.ts";
export { parseQuery } from "./parse-query.ts";
export { basePath, operations };

export const findOperation = createFindOperation(basePath, operations);
export const { checkRequest, checkResponse, checkEvent } = createChecks({
  findOperation,
  errorEnvelope: zErrorEnvelope,
  webhookEvent: zWebhookEvent,
});
