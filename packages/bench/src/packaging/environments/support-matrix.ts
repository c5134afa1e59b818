/** The packages that every environment is tried with. */
export const testedPackages = ["client", "engine", "mock"] as const;
export type TestedPackage = (typeof testedPackages)[number];

/** What came of a package in an environment: null when it works, else what went wrong. */
export type TestResult = string | null;

/** What one row of the matrix has. */
export type TestResults = Readonly<Record<TestedPackage, TestResult>>;

const notBundled =
  "Bundled with esbuild or Vite it does not work: msw reads a file that lies beside its own.";

const notCaught =
  "In Bun and Deno `mock.listen()` catches no requests, because msw does not; use `new Likeness({ engine: mock.engine })` there.";

/**
 * What does not work, with the line of the package's README that says so. The packaging run fails when that line is not
 * there, and also when the thing works after all.
 */
export const knownLimitations: Readonly<Record<string, Partial<Record<TestedPackage, string>>>> = {
  esbuild: { mock: notBundled },
  Vite: { mock: notBundled },
  Bun: { mock: notCaught },
  Deno: { mock: notCaught },
};
