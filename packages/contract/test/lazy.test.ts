import { expect, test } from "vitest";
import { makeLazy } from "../scripts/make-lazy.ts";
import { lazy } from "../src/lazy.ts";

test("lazy creates the value once, on the first call", () => {
  let calls = 0;
  const value = lazy(() => ({ calls: ++calls }));
  expect(calls).toBe(0);
  expect(value()).toBe(value());
  expect(calls).toBe(1);
});

test("makeLazy wraps generated schemas and calls the schemas they refer to", () => {
  const generated = `import * as z from 'zod';

/** Not of zName. */
export const zName = z.string();

export const zThing = z.object({
    name: zName.optional(),
    z: z.array(zName)
});

export const zAlias = zThing;
`;
  expect(makeLazy(generated)).toBe(`import * as z from 'zod';
import { lazy } from '../../lazy.ts';

/** Not of zName. */
export const zName = /* @__PURE__ */ lazy(() => z.string());

export const zThing = /* @__PURE__ */ lazy(() => z.object({
    name: zName().optional(),
    z: z.array(zName())
}));

export const zAlias = /* @__PURE__ */ lazy(() => zThing());
`);
});
