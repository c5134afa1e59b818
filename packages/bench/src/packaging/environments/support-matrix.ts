/** The packages that are tested in all environments. */
export const testedPackages = ["client", "engine", "mock"] as const;
export type TestedPackage = (typeof testedPackages)[number];

/** Null if the package works, else the error. */
export type TestResult = string | null;

/** A row of the matrix. */
export type TestResults = Readonly<Record<TestedPackage, TestResult>>;

const notBundled =
  "Bundling the mock with esbuild or Vite does not work, because msw reads a file next to its own.";

const notIntercepted = "Use `mock.engine` in Bun and Deno, where msw does not intercept requests.";

/**
 * Known limitations with the sentence of the package's README that documents them. The check fails if the sentence is
 * missing, or if the limitation no longer exists.
 */
export const knownLimitations: Readonly<Record<string, Partial<Record<TestedPackage, string>>>> = {
  esbuild: { mock: notBundled },
  Vite: { mock: notBundled },
  Bun: { mock: notIntercepted },
  Deno: { mock: notIntercepted },
};
