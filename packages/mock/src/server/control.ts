import { failureCodes, isFailureCode } from "../jobs/failure.ts";
import { type Fault, faultNamed } from "../scenarios/fault.ts";
import type { Seed } from "../scenarios/seed.ts";
import { isWebhookFault, webhookFaultKinds } from "../scenarios/webhook-faults.ts";
import type { ControlledMock } from "../state/create-mock.ts";

/** The controls of a mock that is a server are below this path. */
export const controlPath = "/__mock";

type Control = (mock: ControlledMock, body: Readonly<Record<string, unknown>>, id: string) => unknown;

const controls: Readonly<Record<string, Control>> = {
  "GET /requests": ({ requests }) => requests,
  "GET /violations": ({ violations }) => violations,
  "GET /clock": ({ clock }) => ({ now: clock.now() }),
  "POST /clock": async ({ clock }, { advanceMs }) => {
    if (typeof advanceMs !== "number") throw new TypeError('Send {"advanceMs": 5000}.');
    await clock.advance(advanceMs);
    return { now: clock.now() };
  },
  "POST /faults": (mock, body) => {
    const { name, ...filter } = body;
    const fault = name === undefined ? body : { ...faultNamed(name), ...filter };
    if (!isFault(fault)) throw new TypeError("A fault has a name, or a status, connection or delayMs.");
    mock.failNext(fault);
    return { added: fault };
  },
  "POST /job-failures": (mock, { code = "upstream_error", message }) => {
    if (!isFailureCode(code)) throw new TypeError(`code must be one of ${failureCodes().join(", ")}.`);
    mock.failNextJob(code, typeof message === "string" ? message : undefined);
    return { added: { code } };
  },
  "POST /webhook-faults": (mock, { fault, times = 1 }) => {
    if (!isWebhookFault(fault) || typeof times !== "number")
      throw new TypeError(`Send {"fault": "${webhookFaultKinds.join('"|"')}", "times": 1}.`);
    mock.failNextWebhook(fault, times);
    return { added: { fault, times } };
  },
  "POST /seed": (mock, body) => {
    if (!isSeed(body)) throw new TypeError(`A seed has ${seedNames.join(", ")}.`);
    return mock.seed(body);
  },
  "POST /jobs/:id/complete": async (mock, _, id) => {
    await mock.complete(id);
    return { completed: id };
  },
  "POST /jobs/:id/fail": async (mock, { code = "upstream_error", message }, id) => {
    if (!isFailureCode(code)) throw new TypeError(`code must be one of ${failureCodes().join(", ")}.`);
    await mock.fail(id, code, typeof message === "string" ? message : undefined);
    return { failed: id };
  },
  "POST /reset": async (mock) => {
    mock.takeViolations();
    await mock.reset();
    return { reset: true };
  },
};

/** Responds to a request below `/__mock/`. What is wrong with one is in `error`, with status 400. */
export async function respondToControl(mock: ControlledMock, request: Request, url: URL): Promise<Response> {
  const path = url.pathname.slice(controlPath.length);
  const [, id = ""] = /^\/jobs\/([^/]+)\/\w+$/.exec(path) ?? [];
  const control = controls[`${request.method} ${id === "" ? path : path.replace(id, ":id")}`];
  if (!control) {
    const known = Object.keys(controls).map((one) => one.replace(" ", ` ${controlPath}`));
    return Response.json(
      { error: `There is no ${request.method} ${url.pathname}. Known: ${known.join(", ")}.` },
      { status: 404 },
    );
  }
  try {
    const text = request.method === "POST" ? await request.text() : "";
    const body: unknown = text === "" ? {} : JSON.parse(text);
    if (!isRecord(body)) throw new TypeError("The body must be a JSON object.");
    return Response.json(await control(mock, body, id));
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : String(error) }, { status: 400 });
  }
}

function isFault(value: object): value is Fault {
  const { status, connection, delayMs } = Object.assign(
    { status: undefined, connection: undefined, delayMs: undefined },
    value,
  );
  if (connection !== undefined) return ["refused", "lost", "cut"].includes(String(connection));
  return typeof status === "number" || typeof delayMs === "number";
}

const seedNames = ["account", "avatars", "casts", "agents", "twins", "jobs"];

/** The engine checks what is in the lists. */
function isSeed(body: object): body is Seed {
  return Object.entries(body).every(([name, value]) =>
    name === "account"
      ? isRecord(value) && typeof value["credits"] === "number"
      : seedNames.includes(name) && Array.isArray(value) && value.every(isRecord),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
