import { type OperationId, operations } from "@likeness/contract/v1";
import type { Clock } from "@likeness/engine";
import { createErrorResponse } from "./error-response.ts";
import type { Fault } from "./fault.ts";

/** The queue of faults to inject. */
export class Faults {
  readonly #clock: Clock;
  readonly #closing: AbortSignal;
  #errorCount = 0;
  #pending: readonly { readonly fault: Fault; readonly left: number }[] = [];

  constructor(clock: Clock, closing: AbortSignal) {
    this.#clock = clock;
    this.#closing = closing;
  }

  /** @throws TypeError if the fault is invalid. */
  add(fault: Fault): void {
    const { times = 1 } = fault;
    if (!Number.isSafeInteger(times) || times < 1)
      throw new TypeError(`times must be an integer of at least 1; it is ${times}.`);
    if ("status" in fault && !(fault.status >= 400 && fault.status <= 599)) {
      throw new TypeError(`status must be between 400 and 599; it is ${fault.status}.`);
    }
    // Tests often run without a type check, and a fault for an unknown operation would never apply.
    if (fault.operation !== undefined && !Object.hasOwn(operations, fault.operation)) {
      const known = Object.keys(operations).join(", ");
      throw new TypeError(`Unknown operation ${fault.operation}. Known operations: ${known}.`);
    }
    this.#pending = [...this.#pending, { fault, left: times }];
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
    if (fault.connection === "lost") await forward();
    return Response.error();
  }

  #take(operation: OperationId | undefined): Fault | undefined {
    const match = this.#pending.find(({ fault }) => (fault.operation ?? operation) === operation);
    if (!match) return undefined;
    const { fault, left } = match;
    this.#pending = this.#pending.flatMap((entry) =>
      entry !== match ? [entry] : left > 1 ? [{ fault, left: left - 1 }] : [],
    );
    return fault;
  }

  async #delay(ms: number, signal: AbortSignal): Promise<void> {
    // If the caller or the mock aborts, the response no longer matters.
    await this.#clock.sleep(ms, AbortSignal.any([signal, this.#closing])).catch(() => undefined);
  }
}
