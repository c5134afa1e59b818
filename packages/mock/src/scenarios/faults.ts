import { type OperationId, operations } from "@likeness/contract/v1";
import type { Clock } from "@likeness/engine";
import { answerFault } from "./answer-fault.ts";
import type { Fault } from "./fault.ts";

/** The faults that a test has asked for and that have not happened yet. */
export class Faults {
  readonly #clock: Clock;
  readonly #closing: AbortSignal;
  #met = 0;
  #waiting: readonly { readonly fault: Fault; readonly left: number }[] = [];

  constructor(clock: Clock, closing: AbortSignal) {
    this.#clock = clock;
    this.#closing = closing;
  }

  /** @throws TypeError when the fault cannot be. */
  add(fault: Fault): void {
    const { times = 1 } = fault;
    if (!Number.isSafeInteger(times) || times < 1)
      throw new TypeError(`times must be a whole number from 1; it is ${times}.`);
    if ("status" in fault && !(fault.status >= 400 && fault.status <= 599)) {
      throw new TypeError(`status must be from 400 to 599; it is ${fault.status}.`);
    }
    // Tests are often run without a type checker, and a fault that never comes passes every one of them.
    if (fault.operation !== undefined && !Object.hasOwn(operations, fault.operation)) {
      const known = Object.keys(operations).join(", ");
      throw new TypeError(`There is no operation ${fault.operation}; there are ${known}.`);
    }
    this.#waiting = [...this.#waiting, { fault, left: times }];
  }

  /** Answers a request the way the oldest fault for it says, or as `forward` does when there is none. */
  async meet(
    request: Request,
    operation: OperationId | undefined,
    forward: () => Promise<Response>,
  ): Promise<Response> {
    const fault = this.#take(operation);
    if (!fault) return forward();
    if (fault.delayMs !== undefined) await this.#pause(fault.delayMs, request.signal);
    if ("status" in fault) return answerFault(fault, `req_fault_${++this.#met}`);
    if (!("connection" in fault)) return forward();
    if (fault.connection === "lost") await forward();
    return Response.error();
  }

  #take(operation: OperationId | undefined): Fault | undefined {
    const found = this.#waiting.find(({ fault }) => (fault.operation ?? operation) === operation);
    if (!found) return undefined;
    const { fault, left } = found;
    this.#waiting = this.#waiting.flatMap((one) =>
      one !== found ? [one] : left > 1 ? [{ fault, left: left - 1 }] : [],
    );
    return fault;
  }

  async #pause(ms: number, caller: AbortSignal): Promise<void> {
    // Whoever has gone, or is gone with the mock, needs no answer any more.
    await this.#clock.sleep(ms, AbortSignal.any([caller, this.#closing])).catch(() => undefined);
  }
}
