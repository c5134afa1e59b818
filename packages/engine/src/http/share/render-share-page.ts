import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { html, raw } from "hono/html";
import { cardSize } from "../../features/social/share-card.ts";
import type { PublicAvatar } from "../../model/avatar.ts";

interface Addresses {
  /** The URL of the page. */
  readonly address: string;
  /** The URL of the picture for other sites. */
  readonly card: string;
  /** The path of the picture on the page. */
  readonly picture: string;
}

/** The page of a published avatar. It says what every account sees, and nothing about the owner. */
export async function renderSharePage(
  { avatar, cover }: PublicAvatar,
  { address, card, picture }: Addresses,
): Promise<string> {
  const { image, provenance } = cover;
  const { label, description, tags, visibility, publishedAt, likes, comments } = avatar;
  const alt = image.alt ?? "";
  const title = label ?? (alt === "" ? "An avatar" : alt.replace(/\.$/, ""));
  const summary = description ?? alt;
  const date = publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10);
  return render(
    title,
    html`<meta name="description" content="${summary}" />
    ${visibility === "public" ? "" : html`<meta name="robots" content="noindex" />`}
    <link rel="canonical" href="${address}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Likeness" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${summary}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:image" content="${card}" />
    <meta property="og:image:type" content="image/jpeg" />
    <meta property="og:image:width" content="${cardSize.width}" />
    <meta property="og:image:height" content="${cardSize.height}" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta name="twitter:title" content="${title}" />
    <meta name="twitter:description" content="${summary}" />
    <meta name="twitter:image" content="${card}" />
    <meta name="twitter:image:alt" content="${alt}" />`,
    html`<img src="${picture}" alt="${alt}" width="${image.width}" height="${image.height}" />
    <h1>${title}</h1>
    ${description === null ? "" : html`<p>${description}</p>`}
    ${tags.length === 0 ? "" : html`<ul>${tags.map((tag) => html`<li>${tag}</li>`)}</ul>`}
    <p class="meta">
      ${count(likes, "like")} · ${count(comments, "comment")}${date === null ? "" : html` · published <time>${date}</time>`}
    </p>
    <p class="meta">${provenance.credit} (${provenance.license})</p>`,
  );
}

/** The page at an address without a published avatar. */
export async function renderNotShared(): Promise<string> {
  return render(
    "No avatar here",
    html`<meta name="robots" content="noindex" />`,
    html`<h1>No avatar here</h1>
    <p>The avatar of this link is not published, or no longer, or it was deleted.</p>`,
  );
}

function count(number: number, word: string): string {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}

type Html = ReturnType<typeof html>;

async function render(title: string, head: Html, body: Html): Promise<string> {
  const page = await html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    ${head}
    <style>${raw(style)}</style>
  </head>
  <body>
    <main>
      ${body}
    </main>
  </body>
</html>
`;
  return page.toString();
}

const style = `
:root { color-scheme: light dark; }
body {
  margin: 0; padding: 32px 16px; color: light-dark(#1a1b22, #ececf1); background: light-dark(#f6f6f8, #14151a);
  font: 16px/24px system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
main { max-width: 560px; margin: 0 auto; }
img { display: block; width: 100%; height: auto; max-height: 70vh; object-fit: contain; border-radius: 16px; background: light-dark(#e9e9ee, #1f2027); }
h1 { margin: 24px 0 8px; font-size: 28px; line-height: 36px; font-weight: 600; }
p { margin: 8px 0; }
ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0; padding: 0; list-style: none; }
li { padding: 4px 12px; border-radius: 999px; font-size: 14px; line-height: 20px; background: light-dark(#e7e7ee, #26272f); }
.meta { font-size: 14px; line-height: 20px; color: light-dark(#5a5c6b, #a5a7b5); }
`;

/** Allows this style and no other one. */
export const styleHash = `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))}`;
