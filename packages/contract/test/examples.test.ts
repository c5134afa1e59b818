import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as schemas from "../src/generated/v1/zod.gen.ts";

const document = parse(await readFile(join(import.meta.dirname, "../openapi/v1.yaml"), "utf8"));
const named: Record<string, { examples?: unknown[] }> = document.components.schemas;

describe("examples match their schema", () => {
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

test("every request and response schema has an example", () => {
  const partial =
    /^(Avatar|AvatarBase|Look|LookBase|Twin|TwinBase|Picture|JobBase|JobPayload|JobInput|JobResult|Job|ApiError)$|List$/;
  const withoutExamples = Object.entries(named).filter(
    ([name, schema]) => !schema.examples && !partial.test(name),
  );
  expect(withoutExamples.map(([name]) => name)).toEqual([]);
});
