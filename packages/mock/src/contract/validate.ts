import * as v1 from "@likeness/contract/v1";
import type { Contract } from "../systems/mock-system.ts";
import type { ContractViolation } from "./violation.ts";

export async function validateRequest(
  request: Request,
  contract: Contract = v1,
): Promise<ContractViolation[]> {
  const { method } = request;
  const { pathname: path } = new URL(request.url);
  if (!contract.findOperation(method, path))
    return [{ message: "request", method, path, field: "", reason: unknownOperation(contract) }];
  const violations = await contract.checkRequest(request);
  return violations.map(({ param, message }) => ({
    message: "request",
    method,
    path,
    field: param,
    reason: message,
  }));
}

export async function validateResponse(
  request: Request,
  response: Response,
  contract: Contract = v1,
): Promise<ContractViolation[]> {
  const { method } = request;
  const { pathname: path } = new URL(request.url);
  const { status } = response;
  const violations = await contract.checkResponse(request, response);
  return violations.map(({ param, message }) => ({
    message: "response",
    method,
    path,
    status,
    field: param,
    reason: message,
  }));
}

function unknownOperation({ operations, basePath }: Contract): string {
  const known = Object.values(operations).map(({ method, path }) => `${method} ${basePath}${path}`);
  return `is not an operation of the API; known operations: ${known.join(", ")}`;
}
