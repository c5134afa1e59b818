// Adds the matchers to vitest: import "@likeness/mock/vitest" in a setup file.
import { expect } from "vitest";
import { type AvatarMockMatchers, matchers } from "./matchers.ts";

expect.extend(matchers);

declare module "vitest" {
  interface Matchers<R extends void | Promise<void>, T> extends AvatarMockMatchers<R> {}
}
