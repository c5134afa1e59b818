export interface Checks {
  /** Runs a check and prints its result. A failed check does not stop the others. */
  check(subject: string, title: string, problems: () => Promise<readonly string[]>): Promise<void>;
  /** Runs a step that all later checks require. Throws if it fails. */
  setUp<T>(title: string, work: () => Promise<T>): Promise<T>;
  passed(): number;
  failed(): number;
}

export function createChecks(): Checks {
  let passed = 0;
  let failed = 0;
  return {
    async check(subject, title, problems) {
      const found = await problems().catch((error: unknown) => [
        error instanceof Error ? error.message : String(error),
      ]);
      if (found.length === 0) passed += 1;
      else failed += 1;
      console.log(`${found.length === 0 ? "ok  " : "FAIL"}  ${subject}: ${title}`);
      for (const problem of found) console.log(problem.replace(/^/gm, "        "));
    },
    async setUp(title, work) {
      const started = performance.now();
      const result = await work();
      console.log(`      ${title}, ${((performance.now() - started) / 1_000).toFixed(1)} s`);
      return result;
    },
    passed: () => passed,
    failed: () => failed,
  };
}
