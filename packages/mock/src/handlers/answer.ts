import { findOperation, operations } from "@likeness/contract/v1";
import { type ContractViolation, describeViolation } from "../contract/violation.ts";
import { watchRequest, watchResponse } from "../contract/watch.ts";
import type { Settings } from "../options.ts";
import { answerFault } from "../scenarios/answer-fault.ts";
import type { World } from "../world/open-world.ts";
import { firstEvent } from "./first-event.ts";
import { answersAtOnce, forwardable } from "./forwardable.ts";

/** One request's way through the mock: watched, hit by a fault or forwarded to the engine, and watched again. */
export async function answer(world: World, settings: Settings, request: Request): Promise<Response> {
  if (!settings.strict) return respond(world, settings, request);
  world.violations.push(...(await watchRequest(request)));
  const response = await respond(world, settings, request);
  if (response.type === "error") return response;
  const broken = await watchResponse(request, response);
  world.violations.push(...broken);
  return broken.length === 0 ? response : refuse(broken);
}

function respond(world: World, settings: Settings, request: Request): Promise<Response> {
  const found = findOperation(request.method, new URL(request.url).pathname);
  const operation = found?.id;
  const { id } = found?.params ?? {};
  return world.faults.meet(request, operation, async () => {
    const { gates, rule } = world;
    // First every job gets to where it is going, so that what is seen does not depend on who is faster.
    await gates.still();
    rule.look(operation, id);
    await gates.still();
    const response = await world.engine.fetch(forwardable(world, settings, request));
    if (operation === "generateAvatar" && response.status === 202) gates.expect(await jobIdOf(response));
    const cut = operation === "streamJobEvents" && response.ok && answersAtOnce(settings);
    return cut ? firstEvent(response) : response;
  });
}

async function jobIdOf(response: Response): Promise<string> {
  return operations.generateAvatar.responses[202].parse(await response.clone().json()).data.id;
}

/** Whoever was about to read the answer hears at once what is wrong with it. */
function refuse(broken: readonly ContractViolation[]): Response {
  const message = `The mock's answer breaks the contract: ${broken.map(describeViolation).join("; ")}.`;
  return answerFault({ status: 500, code: "contract_violation", message }, "req_contract_violation");
}
