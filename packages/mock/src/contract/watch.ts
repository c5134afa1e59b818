import {
  basePath,
  checkRequest,
  checkResponse,
  findOperation,
  operations,
  type Violation,
} from "@likeness/contract/v1";
import type { ContractViolation } from "./violation.ts";

/** What of a request breaks the contract. */
export async function watchRequest(request: Request): Promise<ContractViolation[]> {
  const { pathname: path } = new URL(request.url);
  const { method } = request;
  if (!findOperation(method, path))
    return [{ message: "request", method, path, field: "", reason: notThere }];
  const violations = await checkRequest(request);
  return violations.map((violation) => ({ message: "request", method, path, ...toFact(violation) }));
}

/** What of a response breaks the contract. */
export async function watchResponse(request: Request, response: Response): Promise<ContractViolation[]> {
  const { pathname: path } = new URL(request.url);
  const { method, status } = { method: request.method, status: response.status };
  const violations = await checkResponse(request, response);
  return violations.map((violation) => ({ message: "response", method, path, status, ...toFact(violation) }));
}

const existing = Object.values(operations).map(({ method, path }) => `${method} ${basePath}${path}`);
const notThere = `is not in the contract, which has ${existing.join(", ")}`;

function toFact({ param, message }: Violation): Pick<ContractViolation, "field" | "reason"> {
  return { field: param, reason: message };
}
