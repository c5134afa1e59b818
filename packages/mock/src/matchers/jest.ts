// Adds the matchers to Jest: setupFilesAfterEnv: ["@likeness/mock/jest"], or an import in a test.
import { type AvatarMockMatchers, matchers } from "./matchers.ts";

/** The global `expect` of Jest. */
declare const expect: undefined | { extend(matchers: object): void };

if (typeof expect === "undefined") {
  throw new Error(
    "@likeness/mock/jest needs Jest's global expect. Without globals, call expect.extend(matchers) with the matchers of @likeness/mock/matchers.",
  );
}
expect.extend(matchers);

declare global {
  namespace jest {
    interface Matchers<R> extends AvatarMockMatchers<R> {}
  }
}
