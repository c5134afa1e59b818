import { validateRequest, validateResponse } from "../contract/validate.ts";
import type { ContractViolation } from "../contract/violation.ts";
import { describeViolation } from "../contract/violation.ts";
import type { ResolvedOptions } from "../options.ts";
import { errorCodeOf } from "../scenarios/error-response.ts";
import type { MockState } from "../state/mock-state.ts";
import { type SystemHosts, withPrefix } from "../systems/mock-system.ts";

/** Answers a request to the host of another system through its dialect, and validates both by its document. */
export async function handleSystemRequest(
  state: MockState,
  options: ResolvedOptions,
  request: Request,
  system: SystemHosts,
): Promise<Response> {
  const forwarded = toEngineRequest(state, options, request, system);
  const { pathname } = new URL(forwarded.url);
  const contract = await system.contract();
  // Neither images nor the other base paths of a system are in its document.
  const isInDocument = pathname.startsWith(`${contract.basePath}/`) && !/\/(assets|media)\//.test(pathname);
  if (!options.strict || !isInDocument) return forward(state, request, forwarded, system);
  const requestViolations = await validateRequest(forwarded.clone(), contract);
  state.violations.push(...requestViolations);
  const response = await forward(state, request, forwarded.clone(), system);
  if (response.type === "error") return response;
  const violations = await validateResponse(forwarded, response, contract);
  state.violations.push(...violations);
  return violations.length === 0 ? response : violationResponse(system, violations);
}

function forward(
  state: MockState,
  request: Request,
  forwarded: Request,
  system: SystemHosts,
): Promise<Response> {
  const { jobs, policy } = state;
  const respond = async () => {
    await jobs.onIdle();
    // Every GET may read a job, because each system has other paths for it.
    if (request.method === "GET") for (const id of jobs.held) policy.onRequest("getJob", id);
    await jobs.onIdle();
    const stop = system.isSynchronous && request.method !== "GET" ? jobs.releaseNew() : undefined;
    try {
      return await state.engine.fetch(forwarded);
    } finally {
      stop?.();
    }
  };
  return state.faults.apply(request, undefined, respond, (fault, requestId) => {
    const { status, retryAfter } = fault;
    const code = fault.code ?? errorCodeOf(status);
    const message = fault.message ?? `Simulated error ${status}.`;
    return Response.json(system.errorBody({ status, code, message, requestId }), {
      status,
      headers: {
        "x-request-id": requestId,
        ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      },
    });
  });
}

/** The key of the mock is replaced by that of the seeded account, in the header that the system uses. */
function toEngineRequest(
  state: MockState,
  options: ResolvedOptions,
  request: Request,
  system: SystemHosts,
): Request {
  const headers = new Headers(request.headers);
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer === options.apiKey) headers.set("authorization", `Bearer ${state.apiKey}`);
  if (headers.get("x-api-key") === options.apiKey) headers.set("x-api-key", state.apiKey);
  const { method, body, signal } = request;
  return new Request(withPrefix(system, request.url).href, {
    method,
    headers,
    signal,
    ...(body && { body, duplex: "half" }),
  });
}

function violationResponse(system: SystemHosts, violations: readonly ContractViolation[]): Response {
  const message = `The mock's response violates the contract: ${violations.map(describeViolation).join("; ")}.`;
  const requestId = "req_contract_violation";
  const body = system.errorBody({ status: 500, code: "contract_violation", message, requestId });
  return Response.json(body, { status: 500, headers: { "x-request-id": requestId } });
}
