import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

/**
 * Counts the work of a function instead of timing it: how often the busiest block of each illustrator
 * function ran, from V8's precise coverage, plus the elements that native array methods copied or searched.
 */
export class StepCounter implements Disposable {
  readonly #session = new Session();

  constructor() {
    // Optimized code counts less for inlined functions, and optimization is not deterministic.
    for (const compiler of ["sparkplug", "maglev", "turbofan"]) setFlagsFromString(`--no-${compiler}`);
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  count(work: () => unknown): number {
    this.#blocks();
    const native = countNative(work);
    return native + this.#blocks();
  }

  /** Counts since the last call. */
  #blocks(): number {
    let total = 0;
    this.#session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (!url.includes("/illustrator/src/")) continue;
        // The busiest block of each function, because V8 omits blocks that ran as often as the surrounding
        // one.
        for (const { ranges } of functions) total += Math.max(...ranges.map(({ count }) => count));
      }
    });
    return total;
  }

  [Symbol.dispose](): void {
    this.#session.disconnect();
  }
}

const counted = [
  "slice",
  "concat",
  "join",
  "indexOf",
  "includes",
  "lastIndexOf",
  "toSpliced",
  "with",
] as const;

function countNative(work: () => unknown): number {
  let total = 0;
  const originals = counted.map((name) => [name, Array.prototype[name]] as const);
  for (const [name, original] of originals) {
    const counting = function (this: unknown[], ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      total += Array.isArray(result) ? result.length : this.length;
      return result;
    };
    Object.defineProperty(Array.prototype, name, { value: counting, configurable: true, writable: true });
  }
  try {
    work();
  } finally {
    for (const [name, value] of originals)
      Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  }
  return total;
}
