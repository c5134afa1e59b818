import type { OpenApiDocument } from "@likeness/contract/v1/document";
import { html, raw } from "hono/html";
import { anchorOf, type RoutedOperation, renderOperation } from "./render-operation.ts";
import { isShown, renderFields, renderType } from "./render-schema.ts";
import { type Html, renderJson, renderProse } from "./render-text.ts";
import { style } from "./style.ts";

/** Renders the document as one page that works without scripts. */
export async function renderPage(document: OpenApiDocument): Promise<string> {
  const { info, servers } = document;
  const sections = sectionsOf(document);
  const schemas = Object.entries(document.components.schemas).filter(([, schema]) => isShown(schema));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${info.title}</title>
        <style>${raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <nav aria-label="Operations">
          <p class="brand"><a href="#content">${info.title}</a> <small>${info.version}</small></p>
          <details class="contents"><summary>Contents</summary>${sections.map(renderContents)}
            <h2><a href="#schemas">schemas</a></h2>
          </details>
        </nav>
        <main id="content">
          <header>
            <h1>${info.title}</h1>
            ${info.summary ? html`<p class="summary">${info.summary}</p>` : ""} ${renderProse(info.description)}
            <dl class="facts">
              <dt>Server</dt><dd><code>${servers[0]?.url ?? ""}</code></dd>
              <dt>Key</dt><dd><code>Authorization: Bearer &lt;API key&gt;</code></dd>
              <dt>Document</dt><dd><a href="openapi.json">openapi.json</a> (OpenAPI ${document.openapi})</dd>
            </dl>
          </header>
          ${sections.map((section) => renderSection(document, section))}
          <section id="schemas">
            <h2>schemas</h2>
            ${schemas.map(([name]) => renderSchema(document, name))}
          </section>
        </main>
      </body>
    </html>`;
  return `${await page}`;
}

interface Section {
  readonly name: string;
  readonly description: string | undefined;
  readonly operations: readonly RoutedOperation[];
}

/** The operations by their first tag, in the order of the document, and then the webhooks. */
function sectionsOf({ tags, paths, webhooks }: OpenApiDocument): Section[] {
  const operations = placed(paths);
  const sections = tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ operation }) => operation.tags?.[0] === name),
  }));
  return [
    ...sections,
    {
      name: "receiving",
      description: "Requests that the server sends to webhook endpoints.",
      operations: placed(webhooks),
    },
  ].filter((section) => section.operations.length > 0);
}

function placed(paths: OpenApiDocument["paths"]): RoutedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

function renderContents({ name, operations }: Section): Html {
  return html`<h2><a href="#tag-${name}">${name}</a></h2>
    <ul>${operations.map(
      (one) => html`<li><a href="#${anchorOf(one)}"
        ><span class="method ${one.method}">${one.method === "delete" ? "DEL" : one.method.toUpperCase()}</span> ${one.path}</a></li>`,
    )}</ul>`;
}

function renderSection(document: OpenApiDocument, { name, description, operations }: Section): Html {
  return html`<section id="tag-${name}">
    <h2>${name}</h2>
    ${renderProse(description)} ${operations.map((one) => renderOperation(document, one))}
  </section>`;
}

function renderSchema(document: OpenApiDocument, name: string): Html {
  const schema = document.components.schemas[name] ?? {};
  const [example] = schema.examples ?? [];
  return html`<article id="schema-${name}">
    <h3><a href="#schema-${name}">${name}</a></h3>
    ${renderProse(schema.description)}
    ${schema.oneOf ? html`<p>${renderType(document, schema)}</p>` : ""} ${renderFields(document, schema)}
    ${example === undefined ? "" : html`<details><summary>Example</summary>${renderJson(example)}</details>`}
  </article>`;
}
