import { readFile } from "node:fs/promises";
import { openapiOverlay } from "openapi-format";
import { expect, test } from "vitest";
import { parse } from "yaml";

async function read(name: string) {
  return parse(await readFile(new URL(`../openapi/${name}`, import.meta.url), "utf8"));
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly [hint: `x-${string}`]: unknown;
}

test("the overlay adds names, idempotency and pagination to the operations that it names, and changes nothing else", async () => {
  const [document, overlaySet] = await Promise.all([read("v1.yaml"), read("v1.overlay.yaml")]);
  const before = structuredClone(document);
  const { data, resultData } = await openapiOverlay(document, { overlaySet });
  expect(resultData).toMatchObject({ unusedActions: [], totalUnusedActions: 0 });
  const methods = ["get", "post", "patch", "put", "delete"];
  const operations = Object.values<Record<string, Operation>>(Object(data).paths).flatMap((item) =>
    methods.flatMap((method) => item[method] ?? []),
  );
  const named = operations.filter((operation) => operation["x-fern-sdk-method-name"] !== undefined);
  expect(named.length).toBeGreaterThan(60);
  const methodNames = named.map((one) => `${one["x-fern-sdk-group-name"]}.${one["x-fern-sdk-method-name"]}`);
  expect(new Set(methodNames).size).toBe(methodNames.length);
  expect(named.map((one) => `${one["x-speakeasy-group"]}.${one["x-speakeasy-name-override"]}`)).toEqual(
    methodNames,
  );
  const takes = ({ parameters = [] }: Operation, name: string) =>
    parameters.some(({ $ref, name: own }) => own === name || $ref?.toLowerCase().endsWith(`/${name}`));
  // Hints that are wrong would make clients that do not work.
  const idempotent = operations.filter((operation) => operation["x-fern-idempotent"] === true);
  expect(
    idempotent
      .filter((operation) => !takes(operation, "idempotencykey"))
      .map(({ operationId }) => operationId),
  ).toEqual([]);
  const paged = operations.filter((operation) => operation["x-fern-pagination"] !== undefined);
  expect(paged.length).toBeGreaterThan(8);
  expect(
    paged.filter((operation) => !takes(operation, "offset")).map(({ operationId }) => operationId),
  ).toEqual([]);
  expect(withoutHints(data)).toEqual(withoutHints(before));
});

/** The document without its extensions. */
function withoutHints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHints);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/^x-(?:speakeasy|fern)-/.test(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutHints(item)]));
}
