import { expect, test } from "vitest";
import { makeLate } from "../scripts/make-late.ts";
import { late } from "../src/late.ts";

test("a late value is made once, when it is first asked for", () => {
  let made = 0;
  const value = late(() => ({ made: ++made }));
  expect(made).toBe(0);
  expect(value()).toBe(value());
  expect(made).toBe(1);
});

test("what is generated becomes late, and asks for what it stands on", () => {
  const generated = `import * as z from 'zod';

/** Not of zName. */
export const zName = z.string();

export const zThing = z.object({
    name: zName.optional(),
    z: z.array(zName)
});

export const zAnswer = zThing;
`;
  expect(makeLate(generated)).toBe(`import * as z from 'zod';
import { late } from '../../late.ts';

/** Not of zName. */
export const zName = /* @__PURE__ */ late(() => z.string());

export const zThing = /* @__PURE__ */ late(() => z.object({
    name: zName().optional(),
    z: z.array(zName())
}));

export const zAnswer = /* @__PURE__ */ late(() => zThing());
`);
});
