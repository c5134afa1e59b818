import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const directory = join(import.meta.dirname, "../openapi");
const systems = (await readdir(directory))
  .map((file) => basename(file, ".yaml"))
  // Documents of other formats have names with a dot.
  .filter((name) => name !== "v1" && !name.includes("."));

describe.each(systems)("examples of %s match their schema", async (system) => {
  const document = parse(await readFile(join(directory, `${system}.yaml`), "utf8"));
  const schemas = await import(`../src/generated/${system}/zod.gen.ts`);
  const named: Record<string, { examples?: unknown[] }> = document.components.schemas;
  const examples = Object.entries(named).flatMap(([name, { examples = [] }]) =>
    examples.map((example, index) => [`${name} ${index + 1}`, name, example] as const),
  );

  test("there are examples", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)("%s", (_, name, example) => {
    const result = schemas[`z${name}`]().safeParse(example);
    expect(result.error?.issues ?? []).toEqual([]);
  });
});
