export interface Checks {
  /** Runs a check and prints one line; an error or a problem fails it, and the rest goes on. */
  check(subject: string, what: string, problems: () => Promise<readonly string[]>): Promise<void>;
  /** Runs what everything after it needs; when it fails, so does the whole. */
  setUp<T>(what: string, work: () => Promise<T>): Promise<T>;
  passed(): number;
  failed(): number;
}

export function createChecks(): Checks {
  let passed = 0;
  let failed = 0;
  return {
    async check(subject, what, problems) {
      const found = await problems().catch((error: unknown) => [
        error instanceof Error ? error.message : String(error),
      ]);
      if (found.length === 0) passed += 1;
      else failed += 1;
      console.log(`${found.length === 0 ? "ok  " : "FAIL"}  ${subject}: ${what}`);
      for (const problem of found) console.log(problem.replace(/^/gm, "        "));
    },
    async setUp(what, work) {
      const started = performance.now();
      const result = await work();
      console.log(`      ${what}, ${((performance.now() - started) / 1_000).toFixed(1)} s`);
      return result;
    },
    passed: () => passed,
    failed: () => failed,
  };
}
