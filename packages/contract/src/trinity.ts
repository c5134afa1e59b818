import { createChecks } from "./check.ts";
import { createFindOperation } from "./find-operation.ts";
import { basePath, operations } from "./generated/trinity/operations.gen.ts";
import { zErrorEnvelope, zWebhookEvent } from "./generated/trinity/zod.gen.ts";

export type { FindOperation, FoundOperation } from "./find-operation.ts";
export type { OperationId } from "./generated/trinity/operations.gen.ts";
export type * from "./generated/trinity/types.gen.ts";
export { basePath, operations };

export const findOperation = createFindOperation(basePath, operations);
export const { checkRequest, checkResponse, checkEvent } = createChecks({
  findOperation,
  errorEnvelope: zErrorEnvelope,
  webhookEvent: zWebhookEvent,
});
