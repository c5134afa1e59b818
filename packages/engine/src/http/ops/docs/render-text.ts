import { html } from "hono/html";

/** Escaped HTML, or a promise of it. */
export type Html = ReturnType<typeof html>;

/** Renders inline text with `code`. */
export function renderLine(text: string): Html {
  return html`${text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Renders paragraphs, which are separated by empty lines. */
export function renderProse(text: string | undefined): Html {
  const paragraphs = (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return html`${paragraphs.map((paragraph) => html`<p>${renderLine(paragraph.trim())}</p>`)}`;
}

/** Renders a value as JSON with syntax highlighting. */
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
