// The public surface of the v1 contract at run time. Types alone come from "@likeness/contract/v1/types".
export type * from "./generated/v1/types.gen.ts";
export { type Operation, type OperationId, findOperation, operations } from "./operations.ts";
export { type Violation, checkRequest, checkResponse } from "./check.ts";
