import { shareCard } from "../../features/social/share-card.ts";
import { getPublicAvatar } from "../../features/social/visible-avatar.ts";
import type { PublicAvatar } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { createAssetUrl, urlExpiry } from "../asset-urls.ts";
import type { Route } from "../dialect.ts";
import { countPublicDrawing, type PublicDrawLimit } from "../middleware/public-draw.ts";
import { basePathOf, page } from "../pages.ts";
import type { PublicRequestContext } from "../request-context.ts";
import { respondBytes } from "../respond/respond-bytes.ts";
import { renderNotShared, renderSharePage, styleHash } from "./render-share-page.ts";

/** Pages of published avatars for anyone who has the link, as HTML without scripts, with a card for other sites. */
export function shareRoutes(cardLimit: PublicDrawLimit): readonly Route[] {
  return [
    page("GET", "/share/:id", respondPage),
    page("GET", "/share/:id/card.jpg", (ctx) => respondCard(ctx, cardLimit)),
  ];
}

async function respondPage(ctx: PublicRequestContext): Promise<Result<Response>> {
  const found = await findShared(ctx);
  if (!found.ok) return ok(htmlResponse(await renderNotShared(), 404));
  const { avatar, cover } = found.value;
  const { signer: sign, engine, origin, dialect } = ctx;
  // Paths, because the page may be visited at another address than the public one.
  const assetUrl = createAssetUrl(dialect.assetPath, {
    accountId: avatar.accountId,
    sign,
    origin: basePathOf(ctx),
    expires: urlExpiry(engine.clock.now(), null),
  });
  const address = `${origin}/share/${avatar.id}`;
  return ok(
    htmlResponse(
      await renderSharePage(found.value, {
        address,
        // Another picture has another address, because sites keep cards for weeks.
        card: `${address}/card.jpg?v=${cover.image.sha256.slice(0, 8)}`,
        picture: assetUrl(cover.image.assetId),
      }),
    ),
  );
}

async function respondCard(ctx: PublicRequestContext, limit: PublicDrawLimit): Promise<Result<Response>> {
  const { engine, request } = ctx;
  const found = await findShared(ctx);
  if (!found.ok) return found;
  const counted = await countPublicDrawing(request, limit, engine.clock.now());
  if (!counted.ok) return counted;
  const card = await shareCard(engine, found.value, request.signal);
  // Not longer, because the avatar may be unpublished.
  const cacheControl = "public, max-age=3600";
  return card.ok ? ok(respondBytes(ctx, { ...card.value, cacheControl })) : card;
}

/** An id that is no UUID would be rejected by some databases. */
async function findShared({ engine, params }: PublicRequestContext): Promise<Result<PublicAvatar>> {
  const { id = "" } = params;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return getPublicAvatar(engine.store, null, id);
  return fail("avatar_not_found", `There is no avatar ${id}.`);
}

function htmlResponse(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; img-src 'self'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      // The avatar may be unpublished at any time.
      "cache-control": "no-cache",
    },
  });
}
