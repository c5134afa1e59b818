import { createChecks } from "./check.ts";
import { createFindOperation } from "./find-operation.ts";
import { basePath, operations } from "./generated/pi/operations.gen.ts";
import { zErrorEnvelope, zWebhookEvent } from "./generated/pi/zod.gen.ts";

export type { FindOperation, FoundOperation } from "./find-operation.ts";
export type { OperationId } from "./generated/pi/operations.gen.ts";
export type * from "./generated/pi/types.gen.ts";
export { basePath, operations };

export const findOperation = createFindOperation(basePath, operations);
export const { checkRequest, checkResponse, checkEvent } = createChecks({
  findOperation,
  errorEnvelope: zErrorEnvelope,
  webhookEvent: zWebhookEvent,
});
