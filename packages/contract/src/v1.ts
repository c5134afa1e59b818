// The public surface of the v1 contract at run time. Types alone come from "@likeness/contract/v1/types".
export { checkEvent, checkRequest, checkResponse } from "./check.ts";
export { explainIssues, type Violation } from "./explain-issues.ts";
export { type FormField, type FormShape, isForm, readFormField } from "./form.ts";
export type * from "./generated/v1/types.gen.ts";
export { basePath, findOperation, type Operation, type OperationId, operations } from "./operations.ts";
export { parseQuery } from "./parse-query.ts";
