// Generates src/generated/<system>/ from each openapi/<system>.yaml, and the client's camel-cased types from v1.yaml.
// `--check` writes nothing and fails if the committed files are out of date.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createClient, type UserConfig } from "@hey-api/openapi-ts";
import { parse } from "yaml";
import { anyOther, camelCaseDocument } from "./camel-case-document.ts";
import { generateOperations } from "./generate-operations.ts";
import { generateValues } from "./generate-values.ts";
import { makeLazy } from "./make-lazy.ts";

const here = import.meta.dirname;
const sources = join(here, "../openapi");
const wireTarget = join(here, "../src/generated");
const camelTarget = join(here, "../../client/src/generated/v1");

// The generator ignores `additionalProperties`. Objects that set it to false (requests) are strict, so that misspelt
// fields are errors; all others keep unknown fields.
const zod: NonNullable<UserConfig["plugins"]>[number] = {
  name: "zod",
  $resolvers: {
    object(ctx) {
      const additional = ctx.schema.additionalProperties;
      const hasProperties = Object.keys(ctx.schema.properties ?? {}).length > 0;
      if (!hasProperties && additional) return;
      const strict = typeof additional === "object" && additional.type === "never";
      const kind = strict ? "strictObject" : "looseObject";
      const shape = ctx.nodes.shape(ctx);
      ctx.nodes.base = () => ctx.$(ctx.symbols.z).attr(kind).call(shape);
    },
  },
};

const work = await mkdtemp(join(tmpdir(), "likeness-contract-"));
try {
  const stale = [];
  for (const [from, to] of await generateAll(work)) {
    if (!process.argv.includes("--check")) await replace(from, to);
    else if (!(await same(from, to))) stale.push(to);
  }
  if (stale.length > 0) {
    console.error(`The generated code is out of date; run "pnpm generate".\n${stale.join("\n")}`);
    process.exitCode = 1;
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Returns each generated directory and the one that it belongs in. */
async function generateAll(directory: string): Promise<[from: string, to: string][]> {
  const generated: [string, string][] = [];
  for (const file of (await readdir(sources)).sort()) {
    const name = basename(file, ".yaml");
    // Documents of other formats, such as likeness.arazzo.yaml.
    if (name.includes(".")) continue;
    const wire = join(directory, name);
    await generateWire(file, wire);
    generated.push([wire, join(wireTarget, name)]);
    if (name !== "v1") continue;
    const camel = join(directory, "camel");
    await generateCamel(file, camel);
    generated.push([camel, camelTarget]);
  }
  return generated;
}

async function generateWire(file: string, directory: string): Promise<void> {
  const document = parse(await readFile(join(sources, file), "utf8"));
  await createClient({
    input: document,
    output: { path: directory, importFileExtension: ".ts", entryFile: false },
    plugins: ["@hey-api/typescript", zod],
    logs: { level: "error" },
  });
  const comment = `// This file is auto-generated from openapi/${file}`;
  const write = (name: string, text: string) => writeFile(join(directory, name), `${comment}\n\n${text}`);
  await write("document.gen.ts", asModule(document));
  await write("operations.gen.ts", generateOperations(document));
  await write("values.gen.ts", generateValues(document.components.schemas));
  const schemas = join(directory, "zod.gen.ts");
  await writeFile(schemas, makeLazy(await readFile(schemas, "utf8")));
}

async function generateCamel(file: string, directory: string): Promise<void> {
  await createClient({
    input: camelCaseDocument(parse(await readFile(join(sources, file), "utf8"))),
    output: { path: directory, importFileExtension: ".ts", entryFile: false },
    plugins: ["@hey-api/typescript"],
    logs: { level: "error" },
  });
  await copyBrief(directory);
  const types = join(directory, "types.gen.ts");
  await writeFile(
    types,
    withTraits(await readFile(types, "utf8")).replaceAll(`'${anyOther}'`, "(string & {})"),
  );
}

/**
 * Copies the illustrator's types of the Brief: the client's types must be complete without the illustrator, which itself
 * has no dependencies.
 */
async function copyBrief(directory: string): Promise<void> {
  const from = join(here, "../../illustrator/src/brief");
  const valueFiles = (await readdir(join(from, "values"))).toSorted();
  const values = await Promise.all(valueFiles.map((file) => readFile(join(from, "values", file), "utf8")));
  const brief = await readFile(join(from, "brief.ts"), "utf8");
  for (const [source, file, text] of [
    ["brief.ts", "brief.gen.ts", brief.replaceAll(/"\.\/values\/[\w-]+\.ts"/g, '"./brief-values.gen.ts"')],
    // In one file, so that a file of them that imports from another one need not.
    ["values", "brief-values.gen.ts", values.join("\n").replaceAll(/^import .+ from "\.\/.+";\n\n/gm, "")],
  ] as const)
    await writeFile(
      join(directory, file),
      `// This file is copied from the illustrator's src/brief/${source}\n\n${text}`,
    );
}

/** Replaces the open Brief of the document with the client's type, which has the known traits. */
function withTraits(types: string): string {
  const result = types.replace(
    /export type Brief = \{.*?\n\};\n/s,
    'export type { Brief } from "../../brief.ts";\n',
  );
  if (result === types) throw new Error("The schema Brief was not found.");
  return result.replace("\n", '\n\nimport type { Brief } from "../../brief.ts";\n');
}

function asModule(document: unknown): string {
  return `import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = ${JSON.stringify(document, null, 2)};
`;
}

async function replace(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
}

async function same(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([list(a), list(b)]);
  if (left.join() !== right.join()) return false;
  for (const name of left) {
    const [x, y] = await Promise.all([readFile(join(a, name), "utf8"), readFile(join(b, name), "utf8")]);
    if (x !== y) return false;
  }
  return true;
}

async function list(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(() => [])).sort();
}
