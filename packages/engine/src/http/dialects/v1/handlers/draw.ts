import { operations } from "@likeness/contract/v1";
import { decodeFace, draw } from "../../../../features/draw/draw.ts";
import { accountSuspended } from "../../../../model/caller.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { verifyDrawUrl } from "../../../draw-urls.ts";
import { countPublicDrawing } from "../../../middleware/public-draw.ts";
import type { PublicRequestContext, RequestContext } from "../../../request-context.ts";
import { respondBytes } from "../../../respond/respond-bytes.ts";
import { decodeDrawFace, decodeDrawImage, decodeDrawUrl, type ReceivedDrawing } from "../decode-draw.ts";
import { drawUrl } from "../draw-url.ts";
import { fallbackReasonHeader } from "../headers.ts";
import { respondData } from "../respond.ts";

const yearSeconds = 365 * 24 * 60 * 60;

/** A fallback is not what the URL asks for, and may be replaced when the rules of moderation change. */
const fallbackSeconds = 60 * 60;

/** Who may cache the response, and for how long. */
interface CachePolicy {
  readonly visibility: "public" | "private";
  readonly seconds: number;
}

/** A drawing for an API key. Anyone else would need one too, so it is not for shared caches unless drawings are public. */
export async function drawImage(ctx: RequestContext): Promise<Result<Response>> {
  return respondDrawing(ctx, decodeDrawImage(ctx.url), policyForKey(ctx));
}

export async function drawFace(ctx: RequestContext): Promise<Result<Response>> {
  return respondDrawing(ctx, readFace(ctx), policyForKey(ctx));
}

/** A drawing for a signed URL, or for anyone. Null if it needs an API key. */
export async function drawImageWithoutKey(ctx: PublicRequestContext): Promise<Result<Response> | null> {
  return respondWithoutKey(ctx, operations.drawImage.path, () => decodeDrawImage(ctx.url));
}

export async function drawFaceWithoutKey(ctx: PublicRequestContext): Promise<Result<Response> | null> {
  const path = operations.drawFace.path.replace("{file}", ctx.params["file"] ?? "");
  return respondWithoutKey(ctx, path, () => readFace(ctx));
}

export async function getDrawUrl(ctx: RequestContext): Promise<Result<Response>> {
  const drawing = decodeDrawUrl(ctx.url);
  if (!drawing.ok) return drawing;
  const { path, query, request } = drawing.value;
  const face = request.face.kind === "code" ? await decodeFace(ctx.engine, request.face.code) : ok(null);
  if (!face.ok) return face;
  const { url, expiresAt } = drawUrl(ctx, path, query);
  return respondData(ctx, "draw_url", { object: "draw_url", url, expires_at: expiresAt });
}

function readFace({ params, url }: PublicRequestContext): Result<ReceivedDrawing> {
  const path = parse(operations.drawFace.params, params);
  return path.ok ? decodeDrawFace(path.value.file, url) : path;
}

function policyForKey({ publicDraw }: PublicRequestContext): CachePolicy {
  return { visibility: publicDraw ? "public" : "private", seconds: yearSeconds };
}

/** An API key may allow what a signature does not. */
async function respondWithoutKey(
  ctx: PublicRequestContext,
  path: string,
  decode: () => Result<ReceivedDrawing>,
): Promise<Result<Response> | null> {
  const policy = await authorizeWithoutKey(ctx, path);
  if (policy === null) return null;
  if (!policy.ok) return ctx.request.headers.has(ctx.dialect.auth.header) ? null : policy;
  return respondDrawing(ctx, decode(), policy.value);
}

async function authorizeWithoutKey(
  { engine, request, url, signer, publicDraw, dialect }: PublicRequestContext,
  path: string,
): Promise<Result<CachePolicy> | null> {
  const now = engine.clock.now();
  if (url.searchParams.has("signature")) {
    const signed = verifyDrawUrl(signer, path, url.searchParams, now);
    if (!signed.ok) return signed;
    const { accountId, expires } = signed.value;
    const account = await engine.store.accounts.find(accountId);
    if (account?.status !== "active") return accountSuspended();
    return ok({ visibility: "public", seconds: expires - Math.floor(now / 1000) });
  }
  if (!publicDraw || request.headers.has(dialect.auth.header)) return null;
  const counted = await countPublicDrawing(request, publicDraw, now);
  return counted.ok ? ok({ visibility: "public", seconds: yearSeconds }) : counted;
}

async function respondDrawing(
  ctx: PublicRequestContext,
  received: Result<ReceivedDrawing>,
  { visibility, seconds }: CachePolicy,
): Promise<Result<Response>> {
  if (!received.ok) return received;
  const { request, fallback } = received.value;
  const { signal } = ctx.request;
  const drawn = await draw(ctx.engine, request, { signal, ...(fallback && { fallback }) });
  if (!drawn.ok) return drawn;
  const { rejected, ...image } = drawn.value;
  const cacheControl = rejected
    ? `${visibility}, max-age=${Math.min(seconds, fallbackSeconds)}`
    : `${visibility}, max-age=${seconds}, immutable`;
  return ok(
    respondBytes(ctx, {
      ...image,
      cacheControl,
      headers: rejected ? { [fallbackReasonHeader]: rejected } : {},
    }),
  );
}
