import type { OpenApiDocument } from "@likeness/contract/v1/document";
import { html, raw } from "hono/html";
import { anchorOf, type Placed, renderOperation } from "./render-operation.ts";
import { isShown, renderFields, renderType } from "./render-schema.ts";
import { type Html, renderJson, renderProse } from "./render-text.ts";
import { style } from "./style.ts";

/** The whole document as one page that can be read, searched, linked into and printed without a script. */
export async function renderPage(document: OpenApiDocument): Promise<string> {
  const { info, servers } = document;
  const chapters = chaptersOf(document);
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
        <a class="skip" href="#content">To the content</a>
        <nav aria-label="Operations">
          <p class="brand"><a href="#content">${info.title}</a> <small>${info.version}</small></p>
          <details class="contents"><summary>Contents</summary>${chapters.map(renderContents)}
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
          ${chapters.map((chapter) => renderChapter(document, chapter))}
          <section id="schemas">
            <h2>schemas</h2>
            ${schemas.map(([name]) => renderSchema(document, name))}
          </section>
        </main>
      </body>
    </html>`;
  return `${await page}`;
}

interface Chapter {
  readonly name: string;
  readonly description: string | undefined;
  readonly operations: readonly Placed[];
}

/** The operations by the first of their tags, in the order of the document; then what is asked of receivers. */
function chaptersOf({ tags, paths, webhooks }: OpenApiDocument): Chapter[] {
  const operations = placed(paths);
  const chapters = tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ operation }) => operation.tags?.[0] === name),
  }));
  return [
    ...chapters,
    {
      name: "receiving",
      description: "What the server asks of the endpoints of webhooks.",
      operations: placed(webhooks),
    },
  ].filter((chapter) => chapter.operations.length > 0);
}

function placed(paths: OpenApiDocument["paths"]): Placed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

function renderContents({ name, operations }: Chapter): Html {
  return html`<h2><a href="#tag-${name}">${name}</a></h2>
    <ul>${operations.map(
      (one) => html`<li><a href="#${anchorOf(one)}"
        ><span class="method ${one.method}">${one.method === "delete" ? "DEL" : one.method.toUpperCase()}</span> ${one.path}</a></li>`,
    )}</ul>`;
}

function renderChapter(document: OpenApiDocument, { name, description, operations }: Chapter): Html {
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
