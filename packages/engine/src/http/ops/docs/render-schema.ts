import type { OpenApiDocument, OpenApiSchema, Reference } from "@likeness/contract/v1/document";
import { html } from "hono/html";
import { type Html, renderLine } from "./render-text.ts";
import { resolve } from "./resolve.ts";

type Part = OpenApiSchema | Reference;

/** The fields of an object, including inherited ones. */
export function renderFields(document: OpenApiDocument, part: Part): Html {
  const fields = fieldsOf(document, part);
  if (fields.length === 0) return html``;
  return html`<dl class="fields">${fields.map(({ name, part, required }) =>
    renderField(document, { name, part, required }),
  )}</dl>`;
}

export interface Field {
  readonly name: string;
  readonly part: Part;
  readonly required: boolean;
  /** Overrides the description of the schema. */
  readonly description?: string | undefined;
}

export function renderField(document: OpenApiDocument, field: Field): Html {
  const { schemas } = document.components;
  const { value } = resolve(field.part, schemas);
  const description = field.description ?? value.description ?? "";
  const items = value.items && resolve(value.items, schemas);
  const nested = named(document, field.part)
    ? []
    : fieldsOf(document, items?.name === null ? items.value : field.part);
  return html`<div class="field">
    <dt>
      <code>${field.name}</code>
      <span class="type">${renderType(document, field.part)}</span>
      ${field.required ? html`<span class="required">required</span>` : ""}
    </dt>
    <dd>
      ${description ? html`<p>${renderLine(description)}</p>` : ""}
      ${limitsOf(value).map((limit) => html`<span class="limit">${limit}</span>`)}
      ${
        nested.length > 0
          ? html`<details><summary>${nested.length} fields</summary><dl class="fields">${nested.map((one) =>
              renderField(document, one),
            )}</dl></details>`
          : ""
      }
    </dd>
  </div>`;
}

/** A short form of the type, with a link if the schema has its own section. */
export function renderType(document: OpenApiDocument, part: Part): Html {
  const name = named(document, part);
  if (name !== null) return html`<a href="#schema-${name}">${name}</a>`;
  const { value } = resolve(part, document.components.schemas);
  if (value.const !== undefined) return html`<code>${JSON.stringify(value.const)}</code>`;
  if (value.enum) return html`${value.enum.map(String).join(" | ")}`;
  if (value.items) return html`list of ${renderType(document, value.items)}`;
  const several = value.allOf ?? value.oneOf;
  if (several) {
    const between = value.allOf ? " and " : " or ";
    return html`${several.map((one, at) => html`${at > 0 ? between : ""}${renderType(document, one)}`)}`;
  }
  return html`${[value.type ?? "any"].flat().join(" or ")}`;
}

/** The name of a schema with its own section: that of an object, also if it is only extended by a description. */
function named(document: OpenApiDocument, part: Part): string | null {
  const { name, value } = resolve(part, document.components.schemas);
  if (name !== null) return isShown(value) ? name : null;
  const [only, ...others] = value.allOf ?? [];
  return only && others.length === 0 && !value.properties ? named(document, only) : null;
}

export function isShown(schema: OpenApiSchema): boolean {
  return schema.properties !== undefined || schema.allOf !== undefined || schema.oneOf !== undefined;
}

function fieldsOf(document: OpenApiDocument, part: Part): Field[] {
  const { value } = resolve(part, document.components.schemas);
  const inherited = (value.allOf ?? []).flatMap((one) => fieldsOf(document, one));
  const own = Object.entries(value.properties ?? {}).map(([name, part]) => ({
    name,
    part,
    required: value.required?.includes(name) ?? false,
  }));
  const names = new Set(own.map(({ name }) => name));
  return [...inherited.filter(({ name }) => !names.has(name)), ...own];
}

function limitsOf(schema: OpenApiSchema): string[] {
  const { minLength, maxLength, minimum, maximum, exclusiveMinimum, minItems, maxItems, format } = schema;
  const limits = [
    format && format !== "uri" ? format : "",
    between(minLength && minLength > 1 ? minLength : undefined, maxLength, "characters"),
    between(minimum, maximum, ""),
    exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum}`,
    between(minItems, maxItems, "items"),
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ];
  return limits.filter((limit) => limit !== "");
}

function between(from: number | undefined, to: number | undefined, what: string): string {
  const [low, high] = [from, to].map((bound) => bound?.toLocaleString("en"));
  if (low !== undefined && high !== undefined) return `${low} to ${high} ${what}`.trim();
  if (high !== undefined) return `at most ${high} ${what}`.trim();
  return low === undefined ? "" : `at least ${low} ${what}`.trim();
}
