import { html } from "hono/html";

/** Escaped markup, or a promise of it. */
export type Html = ReturnType<typeof html>;

/** Prose with `code` in it, as a line. */
export function renderLine(text: string): Html {
  return html`${text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Prose whose paragraphs stand apart by an empty line. */
export function renderProse(text: string | undefined): Html {
  const paragraphs = (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return html`${paragraphs.map((paragraph) => html`<p>${renderLine(paragraph.trim())}</p>`)}`;
}

/** A value as JSON, its keys, texts and other values told apart. */
export function renderJson(value: unknown): Html {
  const parts = JSON.stringify(value, null, 2).split(token);
  return html`<pre><code>${parts.map(renderToken)}</code></pre>`;
}

const token = /("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/;

function renderToken(part: string): Html | string {
  if (/^".*:$/s.test(part)) return html`<span class="key">${part}</span>`;
  if (part.startsWith('"')) return html`<span class="text">${part}</span>`;
  return /^(?:true|false|null|-?\d)/.test(part) ? html`<span class="value">${part}</span>` : part;
}
