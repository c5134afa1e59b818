import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as schemas from "../src/generated/v1/zod.gen.ts";
import { operations } from "../src/v1.ts";

const document = parse(await readFile(join(import.meta.dirname, "../openapi/v1.yaml"), "utf8"));
const named: Record<string, { examples?: unknown[] }> = document.components.schemas;

describe("every example in the document parses with the generated schema", () => {
  for (const [name, { examples = [] }] of Object.entries(named)) {
    for (const [index, example] of examples.entries()) {
      test(`${name} ${index + 1}`, () => {
        const schema = Object.entries(schemas).find(([key]) => key === `z${name}`)?.[1];
        const result = schema?.().safeParse(example);
        expect(result?.error?.issues ?? []).toEqual([]);
        expect(result?.success).toBe(true);
      });
    }
  }
});

test("what a client sends or gets is shown by an example", () => {
  const inner = /^(JobBase|JobPayload|JobInput|JobResult|Job|ApiError)$|List$/;
  const bare = Object.entries(named).filter(([name, schema]) => !schema.examples && !inner.test(name));
  expect(bare.map(([name]) => name)).toEqual([]);
});

test("the table of operations has every row of the document and no other", () => {
  interface Documented {
    readonly operationId: string;
    readonly security: readonly { readonly bearer?: readonly string[] }[];
  }
  const documented = Object.entries<Record<string, Documented>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, security }]) =>
        `${operationId} ${method.toUpperCase()} ${path} ${security[0]?.bearer}`,
    ),
  );
  const listed = Object.entries(operations).map(
    ([id, { method, path, scope }]) => `${id} ${method} ${path} ${scope}`,
  );
  expect(listed.sort()).toEqual(documented.sort());
});
