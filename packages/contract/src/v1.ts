// Runtime exports of the v1 contract. Types alone are in "@likeness/contract/v1/types".
export { checkEvent, checkRequest, checkResponse } from "./check.ts";
export { explainIssues, type Violation } from "./explain-issues.ts";
export { findOperation } from "./find-operation.ts";
export { type FormField, type FormShape, isForm, readFormField } from "./form.ts";
export {
  basePath,
  type OpenOperationId,
  type OperationId,
  operations,
} from "./generated/v1/operations.gen.ts";
export type * from "./generated/v1/types.gen.ts";
export type { Operation } from "./operation.ts";
export { parseQuery } from "./parse-query.ts";
