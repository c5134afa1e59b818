import {
  basePath,
  checkRequest,
  checkResponse,
  findOperation,
  operations,
  type Violation,
} from "@likeness/contract/v1";
import type { ContractViolation } from "./violation.ts";

export async function validateRequest(request: Request): Promise<ContractViolation[]> {
  const { method } = request;
  const { pathname: path } = new URL(request.url);
  if (!findOperation(method, path))
    return [{ message: "request", method, path, field: "", reason: unknownOperation }];
  const violations = await checkRequest(request);
  return violations.map((violation) => ({ message: "request", method, path, ...fieldAndReason(violation) }));
}

export async function validateResponse(request: Request, response: Response): Promise<ContractViolation[]> {
  const { method } = request;
  const { pathname: path } = new URL(request.url);
  const { status } = response;
  const violations = await checkResponse(request, response);
  return violations.map((violation) => ({
    message: "response",
    method,
    path,
    status,
    ...fieldAndReason(violation),
  }));
}

const knownOperations = Object.values(operations).map(({ method, path }) => `${method} ${basePath}${path}`);
const unknownOperation = `is not an operation of the API; known operations: ${knownOperations.join(", ")}`;

function fieldAndReason({ param, message }: Violation): Pick<ContractViolation, "field" | "reason"> {
  return { field: param, reason: message };
}
