import { type OperationId, operations } from "@likeness/contract/v1";
import type { Clock } from "@likeness/engine";
import { createErrorResponse } from "./error-response.ts";
import type { Fault } from "./fault.ts";

interface Pending {
  readonly fault: Fault;
  /** The time on the clock when it was added. */
  readonly addedAt: number;
  /** How many requests it still applies to. */
  left: number;
  /** How many requests it could have applied to. */
  seen: number;
}

/** The queue of faults to inject. */
export class Faults {
  readonly #clock: Clock;
  readonly #closing: AbortSignal;
  readonly #toCut = new Set<Response>();
  #errorCount = 0;
  #pending: readonly Pending[] = [];

  constructor(clock: Clock, closing: AbortSignal) {
    this.#clock = clock;
    this.#closing = closing;
  }

  /** @throws TypeError if the fault is invalid. */
  add(fault: Fault): void {
    const { times = 1, every = 1, skip = 0, fromMs = 0, untilMs = Number.POSITIVE_INFINITY } = fault;
    if (times !== Number.POSITIVE_INFINITY) checkInteger("times", times, 1);
    checkInteger("every", every, 1);
    checkInteger("skip", skip, 0);
    if (!(fromMs >= 0 && fromMs < untilMs))
      throw new TypeError(`fromMs must be at least 0 and less than untilMs; it is ${fromMs}.`);
    if ("status" in fault && !(fault.status >= 400 && fault.status <= 599)) {
      throw new TypeError(`status must be between 400 and 599; it is ${fault.status}.`);
    }
    // Tests often run without a type check, and a fault for an unknown operation would never apply.
    if (fault.operation !== undefined && !Object.hasOwn(operations, fault.operation)) {
      const known = Object.keys(operations).join(", ");
      throw new TypeError(`Unknown operation ${fault.operation}. Known operations: ${known}.`);
    }
    this.#pending = [...this.#pending, { fault, addedAt: this.#clock.now(), left: times, seen: 0 }];
  }

  /** Applies the oldest matching fault, or forwards the request if there is none. */
  async apply(
    request: Request,
    operation: OperationId | undefined,
    forward: () => Promise<Response>,
    respond = createErrorResponse,
  ): Promise<Response> {
    const fault = this.#take(operation);
    if (!fault) return forward();
    if (fault.delayMs !== undefined) await this.#delay(fault.delayMs, request.signal);
    if ("status" in fault) return respond(fault, `req_fault_${++this.#errorCount}`);
    if (!("connection" in fault)) return forward();
    if (fault.connection === "cut") {
      const response = await forward();
      this.#toCut.add(response);
      return response;
    }
    if (fault.connection === "lost") await forward();
    return Response.error();
  }

  /** Breaks the body of a response whose fault says so. It is whole until then, so that it can be validated. */
  async finish(response: Response): Promise<Response> {
    return this.#toCut.delete(response) ? cutBody(response) : response;
  }

  #take(operation: OperationId | undefined): Fault | undefined {
    const now = this.#clock.now();
    for (const pending of this.#pending) {
      const { fault, addedAt } = pending;
      const { skip = 0, every = 1, fromMs = 0, untilMs = Number.POSITIVE_INFINITY } = fault;
      const age = now - addedAt;
      if ((fault.operation ?? operation) !== operation || age < fromMs || age >= untilMs) continue;
      pending.seen += 1;
      if (pending.seen <= skip || (pending.seen - skip) % every !== 0) continue;
      pending.left -= 1;
      if (pending.left === 0) this.#pending = this.#pending.filter((one) => one !== pending);
      return fault;
    }
    return undefined;
  }

  async #delay(ms: number, signal: AbortSignal): Promise<void> {
    // If the caller or the mock aborts, the response no longer matters.
    await this.#clock.sleep(ms, AbortSignal.any([signal, this.#closing])).catch(() => undefined);
  }
}

/** The response with the first half of its body, after which reading fails. */
async function cutBody(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent)
        controller.error(new TypeError("terminated", { cause: new Error("Simulated connection error.") }));
      else controller.enqueue(half);
      sent = true;
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

function checkInteger(name: string, value: number, min: number): void {
  if (Number.isSafeInteger(value) && value >= min) return;
  throw new TypeError(`${name} must be an integer of at least ${min}; it is ${value}.`);
}
