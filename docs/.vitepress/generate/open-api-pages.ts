// The pages of an API, in Markdown, from its OpenAPI document.
import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiSchema,
  Reference,
} from "../../../packages/contract/src/open-api-document.ts";
import { slugOf } from "../slug.ts";
import { escapeInline, escapeProse, table } from "./markdown.ts";

type Part = OpenApiSchema | Reference;

interface Routed {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
}

export interface Page {
  readonly title: string;
  /** Relative to the directory of generated pages, with the extension `.md`. */
  readonly file: string;
  readonly text: string;
}

/** A large API: one page for each of its tags, one for its types, and a first page that lists them. */
export function pagesByTag(document: OpenApiDocument, directory: string): Page[] {
  const linkOfType = (name: string) => `types.md#${slugOf(name)}`;
  const operations = operationsOf(document);
  const tags = document.tags.map(({ name, description = "" }): Page => {
    const own = operations.filter(({ operation }) => operation.tags?.[0] === name);
    return {
      title: titleOf(name),
      file: `${directory}/${name}.md`,
      text: `# ${titleOf(name)}\n\n${escapeProse(description)}\n\n${own.map((one) => renderOperation(document, one, linkOfType)).join("\n\n")}\n`,
    };
  });
  const rows = operations.map(({ method, path, operation }) => [
    `\`${method.toUpperCase()} ${path}\``,
    `[${escapeInline(operation.summary)}](${operation.tags?.[0] ?? ""}.md#${slugOf(operation.summary)})`,
  ]);
  const events = webhooksOf(document);
  const types = Object.keys(document.components.schemas);
  return [
    {
      title: document.info.title,
      file: `${directory}/index.md`,
      text: `${introduction(document)}\n\n## Routes\n\n${table(["route", "what it does"], rows)}\n${
        events.length > 0
          ? `\n${events.map((event) => renderOperation(document, event, linkOfType)).join("\n\n")}\n`
          : ""
      }`,
    },
    ...tags,
    {
      title: "Types",
      file: `${directory}/types.md`,
      text: `# Types\n\nThe objects in requests and responses of the ${document.info.title}.\n\n${renderTypes(document, types, (name) => `#${slugOf(name)}`, "##")}\n`,
    },
  ];
}

/** A small API: one page. */
export function singlePage(document: OpenApiDocument, file: string): Page {
  const linkOfType = (name: string) => `#${slugOf(name)}`;
  const operations = [...operationsOf(document), ...webhooksOf(document)];
  const rendered = operations.map((one) => renderOperation(document, one, linkOfType));
  const types = Object.keys(document.components.schemas);
  return {
    title: document.info.title,
    file,
    text: `${introduction(document)}\n\n${rendered.join("\n\n")}\n\n## Types\n\n${renderTypes(document, types, linkOfType, "###")}\n`,
  };
}

function introduction({ info, servers }: OpenApiDocument): string {
  const [server] = servers;
  return [
    `# ${info.title}`,
    escapeProse(info.description ?? ""),
    ...(server ? [`Base URL: \`${server.url}\``] : []),
  ].join("\n\n");
}

function operationsOf({ paths }: OpenApiDocument): Routed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}

function webhooksOf({ webhooks }: OpenApiDocument): Routed[] {
  return Object.entries(webhooks).flatMap(([, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path: "", operation })),
  );
}

function renderOperation(
  document: OpenApiDocument,
  { method, path, operation }: Routed,
  linkOfType: (name: string) => string,
): string {
  const { components } = document;
  const { summary, description, parameters = [], requestBody, responses } = operation;
  const resolved = parameters.map((one) => resolve(one, components.parameters).value);
  const fields = resolved.map((one) => ({ ...one, name: `${one.name}` }));
  const schemas = Object.entries(requestBody?.content ?? {});
  const [, body] = schemas[0] ?? [];
  const media = schemas.map(([type]) => `\`${type}\``).join(" or ");
  const example = body?.schema && resolve(body.schema, components.schemas).value.examples?.[0];
  return [
    `## ${escapeInline(summary)}`,
    path === "" ? "" : `\`${method.toUpperCase()} ${path}\``,
    escapeProse(description ?? ""),
    access(document, operation),
    fields.length > 0
      ? `**Parameters**\n\n${table(
          ["name", "in", "type", "description"],
          fields.map(({ name, in: place, schema, required, description: about }) => [
            `\`${name}\`${required === true ? " *" : ""}`,
            place,
            typeOf(document, schema, linkOfType),
            [
              about ?? resolve(schema, components.schemas).value.description ?? "",
              ...limits(document, schema),
            ]
              .filter((text) => text !== "")
              .map(escapeInline)
              .join(" "),
          ]),
        )}`
      : "",
    body?.schema
      ? `**Body**: ${media}${requestBody?.required === true ? "" : ", optional"}\n\n${escapeProse(requestBody?.description ?? "")}\n\n${fieldsTable(document, body.schema, linkOfType)}`
      : "",
    example === undefined ? "" : `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    `**Responses**\n\n${table(
      ["status", "description", "body"],
      Object.entries(responses).map(([status, part]) => {
        const { description: about, content = {} } = resolve(part, components.responses).value;
        const [type, first] = Object.entries(content)[0] ?? [];
        return [
          status === "default" ? "other" : status,
          escapeInline(about),
          first?.schema ? typeOf(document, first.schema, linkOfType) : type ? `\`${type}\`` : "",
        ];
      }),
    )}`,
  ]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

function access(document: OpenApiDocument, { security = document.security }: OpenApiOperation): string {
  const open = security.some((one) => Object.keys(one).length === 0);
  const scopes = [...new Set(security.flatMap((one) => Object.values(one).flat()))];
  const scope = scopes.map((one) => `Requires an API key with the scope \`${one}\`.`);
  return [...scope, ...(open ? ["Also works without an API key."] : [])].join(" ");
}

function renderTypes(
  document: OpenApiDocument,
  names: readonly string[],
  linkOfType: (name: string) => string,
  heading: string,
): string {
  const { schemas } = document.components;
  return names
    .flatMap((name) => {
      const schema = schemas[name];
      if (!schema) return [];
      const body = isObject(schema)
        ? fieldsTable(document, schema, linkOfType)
        : `${typeOf(document, schema, linkOfType)}. ${limits(document, schema).map(escapeInline).join(" ")}`;
      return [`${heading} ${name}\n\n${escapeProse(schema.description ?? "")}\n\n${body.trim()}`];
    })
    .join("\n\n");
}

function fieldsTable(document: OpenApiDocument, part: Part, linkOfType: (name: string) => string): string {
  const rows = rowsOf(document, part, "", linkOfType);
  if (rows.length > 0) return table(["field", "type", "description"], rows);
  const { name, value } = resolve(part, document.components.schemas);
  const several = value.oneOf ?? value.allOf;
  if (several) return several.map((one) => `- ${typeOf(document, one, linkOfType)}`).join("\n");
  return name === null ? typeOf(document, part, linkOfType) : "";
}

/** The fields of an object and of the objects without a name in it. */
function rowsOf(
  document: OpenApiDocument,
  part: Part,
  prefix: string,
  linkOfType: (name: string) => string,
): string[][] {
  const { schemas } = document.components;
  const { value } = resolve(part, schemas);
  const inherited = (value.allOf ?? []).flatMap((one) => rowsOf(document, one, prefix, linkOfType));
  const own = Object.entries(value.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const { name, value: schema } = resolve(field, schemas);
    const items = schema.items && resolve(schema.items, schemas);
    const nested =
      name === null && schema.properties
        ? rowsOf(document, schema, `${path}.`, linkOfType)
        : items?.name === null && items.value.properties
          ? rowsOf(document, items.value, `${path}[].`, linkOfType)
          : [];
    const about = [schema.description ?? "", ...limits(document, field)].filter((text) => text !== "");
    const required = value.required?.includes(key) === true ? " *" : "";
    return [
      [`\`${path}\`${required}`, typeOf(document, field, linkOfType), about.map(escapeInline).join(" ")],
      ...nested,
    ];
  });
  const names = new Set(own.map(([name]) => name));
  return [...inherited.filter(([name]) => !names.has(name)), ...own];
}

/** A short form of the type, with a link if it has a section of its own. */
function typeOf(document: OpenApiDocument, part: Part, linkOfType: (name: string) => string): string {
  const { name, value } = resolve(part, document.components.schemas);
  if (name !== null) return `[${name}](${linkOfType(name)})`;
  if (value.const !== undefined) return `\`${JSON.stringify(value.const)}\``;
  const known = value.enum ?? value["x-known-values"];
  if (known) return known.map((one) => `\`${String(one)}\``).join(", ");
  if (value.items) return `list of ${typeOf(document, value.items, linkOfType)}`;
  const several = value.allOf ?? value.oneOf;
  if (several)
    return several.map((one) => typeOf(document, one, linkOfType)).join(value.allOf ? " and " : " or ");
  return [value.type ?? "any"].flat().join(" or ");
}

function limits(document: OpenApiDocument, part: Part): string[] {
  const schema = resolve(part, document.components.schemas).value;
  const { minLength, maxLength, minimum, maximum, exclusiveMinimum, minItems, maxItems, format } = schema;
  const found = [
    format && format !== "uri" ? format : "",
    between(minLength && minLength > 1 ? minLength : undefined, maxLength, "characters"),
    between(minimum, maximum, ""),
    exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum}`,
    between(minItems, maxItems, "items"),
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== "");
  const text = found.join(", ");
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}

function between(from: number | undefined, to: number | undefined, what: string): string {
  const [low, high] = [from, to].map((bound) => bound?.toLocaleString("en"));
  if (low !== undefined && high !== undefined) return `${low} to ${high} ${what}`.trim();
  if (high !== undefined) return `at most ${high} ${what}`.trim();
  return low === undefined ? "" : `at least ${low} ${what}`.trim();
}

function isObject(schema: OpenApiSchema): boolean {
  return schema.properties !== undefined || schema.allOf !== undefined || schema.oneOf !== undefined;
}

function resolve<T extends object>(
  part: T | Reference,
  components: Readonly<Record<string, T>>,
): { readonly name: string | null; readonly value: T } {
  if (!("$ref" in part)) return { name: null, value: part };
  const name = part.$ref.split("/").at(-1) ?? "";
  const value = components[name];
  if (!value) throw new TypeError(`The document has no ${part.$ref}`);
  return { name, value };
}

function titleOf(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}
