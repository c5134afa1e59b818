import * as v1 from "@likeness/contract/v1";
import { validateRequest, validateResponse } from "../contract/validate.ts";
import { type ContractViolation, describeViolation } from "../contract/violation.ts";
import type { ResolvedOptions } from "../options.ts";
import { createErrorResponse } from "../scenarios/error-response.ts";
import type { MockState } from "../state/mock-state.ts";
import { type SystemHosts, systemOf, withPrefix } from "../systems/mock-system.ts";
import { returnsImmediately, toEngineRequest } from "./engine-request.ts";
import { takeFirstEvent } from "./first-event.ts";
import { handleSystemRequest } from "./handle-system-request.ts";

/** Validates a request, applies a fault or forwards it to the engine, and validates the response. */
export async function handleRequest(
  state: MockState,
  options: ResolvedOptions,
  request: Request,
): Promise<Response> {
  const system = systemOf(options.systems, request.url);
  const record = await state.journal.record(request, {
    system: system?.name ?? "likeness",
    receivedAt: state.clock.now(),
    ...(await operationOf(request, system)),
  });
  const response = system
    ? await handleSystemRequest(state, options, request, system)
    : await handleOwnRequest(state, options, request);
  record(response);
  return state.faults.finish(response);
}

async function operationOf({ method, url }: Request, system: SystemHosts | undefined) {
  const contract = system ? await system.contract() : v1;
  const path = system ? withPrefix(system, url).pathname : new URL(url).pathname;
  const found = contract.findOperation(method, path);
  return found ? { operation: found.id } : {};
}

async function handleOwnRequest(
  state: MockState,
  options: ResolvedOptions,
  request: Request,
): Promise<Response> {
  if (!options.strict) return forward(state, options, request);
  state.violations.push(...(await validateRequest(request)));
  const response = await forward(state, options, request);
  if (response.type === "error") return response;
  const violations = await validateResponse(request, response);
  state.violations.push(...violations);
  return violations.length === 0 ? response : violationResponse(violations);
}

function forward(state: MockState, options: ResolvedOptions, request: Request): Promise<Response> {
  const match = v1.findOperation(request.method, new URL(request.url).pathname);
  const operation = match?.id;
  const { id } = match?.params ?? {};
  return state.faults.apply(request, operation, async () => {
    const { jobs, policy } = state;
    // Waiting for all jobs first makes the response independent of timing.
    await jobs.onIdle();
    policy.onRequest(operation, id);
    await jobs.onIdle();
    const response = await state.engine.fetch(toEngineRequest(state, options, request));
    if (operation === "generateAvatar" && response.status === 202) jobs.track(await jobIdOf(response));
    const truncate = operation === "streamJobEvents" && response.ok && returnsImmediately(options);
    return truncate ? takeFirstEvent(response) : response;
  });
}

async function jobIdOf(response: Response): Promise<string> {
  return v1.operations.generateAvatar.responses[202].parse(await response.clone().json()).data.id;
}

/** Replaces an invalid response, so that the caller sees the violations immediately. */
function violationResponse(violations: readonly ContractViolation[]): Response {
  const message = `The mock's response violates the contract: ${violations.map(describeViolation).join("; ")}.`;
  return createErrorResponse({ status: 500, code: "contract_violation", message }, "req_contract_violation");
}
