import type { OpenApiDocument, OpenApiOperation } from "@likeness/contract/v1/document";
import { html } from "hono/html";
import { renderField, renderFields, renderType } from "./render-schema.ts";
import { type Html, renderJson, renderLine, renderProse } from "./render-text.ts";
import { resolve } from "./resolve.ts";

/** An operation with its method and path. */
export interface RoutedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
}

export function renderOperation(document: OpenApiDocument, placed: RoutedOperation): Html {
  const { method, path, operation } = placed;
  const { summary, description, requestBody } = operation;
  return html`<article id="${anchorOf(placed)}">
    <h3><a href="#${anchorOf(placed)}">${renderLine(summary)}</a></h3>
    <p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
    ${renderProse(description)} ${renderAccess(document, operation)} ${renderParameters(document, operation)}
    ${requestBody ? renderBody(document, requestBody) : ""} ${renderCurl(document, placed)}
    ${renderResponses(document, operation)}
  </article>`;
}

export function anchorOf({ operation, method, path }: RoutedOperation): string {
  return operation.operationId ?? `${method}-${path.replace(/\W+/g, "-")}`;
}

function renderAccess(document: OpenApiDocument, operation: OpenApiOperation): Html {
  const security = operation.security ?? document.security;
  const open = security.some((one) => Object.keys(one).length === 0);
  const scopes = security.flatMap((one) => Object.values(one).flat());
  const required = scopes.map((scope) => html`Requires an API key with the scope <code>${scope}</code>. `);
  if (!open && scopes.length === 0) return html``;
  return html`<p class="note">${required}${open ? "Also works without an API key." : ""}</p>`;
}

function renderParameters(document: OpenApiDocument, { parameters = [] }: OpenApiOperation): Html {
  const resolved = parameters.map((parameter) => resolve(parameter, document.components.parameters).value);
  const kinds = [
    ["path", "Path"],
    ["query", "Query"],
    ["header", "Headers"],
  ] as const;
  const groups = kinds.map(([kind, title]) => ({ title, found: resolved.filter((one) => one.in === kind) }));
  return html`${groups
    .filter(({ found }) => found.length > 0)
    .map(
      ({ title, found }) => html`<h4>${title}</h4>
        <dl class="fields">${found.map(({ name, schema, required = false, description }) =>
          renderField(document, { name, part: schema, required, description }),
        )}</dl>`,
    )}`;
}

function renderBody(
  document: OpenApiDocument,
  { content, required, description }: NonNullable<OpenApiOperation["requestBody"]>,
): Html {
  return html`${renderProse(description)} ${Object.entries(content).map(
    ([type, { schema }]) => html`<h4>Body <small>${type}${required ? "" : ", optional"}</small></h4>
      ${schema ? renderFields(document, schema) : ""}`,
  )}`;
}

/** A curl command for the operation. Webhooks have none, because the server sends them. */
function renderCurl(document: OpenApiDocument, { method, path, operation }: RoutedOperation): Html {
  if (operation.operationId === undefined) return html``;
  const [server] = document.servers;
  const url = `${server?.url ?? ""}${path.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`)}`;
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const body = schema && resolve(schema, document.components.schemas).value.examples?.[0];
  const lines = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}"${url}"`,
    `  -H "Authorization: Bearer $LIKENESS_API_KEY"`,
    ...(body === undefined
      ? []
      : [
          `  -H "Content-Type: application/json"`,
          `  -d '${JSON.stringify(body).replaceAll("'", String.raw`'\''`)}'`,
        ]),
  ];
  return html`<h4>Try it</h4>
    <pre class="shell"><code>${lines.join(" \\\n")}</code></pre>`;
}

function renderResponses(document: OpenApiDocument, { responses }: OpenApiOperation): Html {
  return html`<h4>Responses</h4>
    <ul class="responses">${Object.entries(responses).map(([status, part]) => {
      const { description, content = {} } = resolve(part, document.components.responses).value;
      const [media] = Object.entries(content);
      const schema = media?.[1].schema;
      const example = schema && resolve(schema, document.components.schemas).value.examples?.[0];
      return html`<li>
        <span class="status s${status[0] ?? ""}">${status === "default" ? "other" : status}</span>
        <span>${renderLine(description)} ${schema ? html`<span class="type">${renderType(document, schema)}</span>` : (media?.[0] ?? "")}</span>
        ${example === undefined ? "" : html`<details><summary>Example</summary>${renderJson(example)}</details>`}
      </li>`;
    })}</ul>`;
}
