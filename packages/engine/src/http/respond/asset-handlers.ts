import type { Operation } from "@likeness/contract/v1";
import type { z } from "zod";
import { ok, type Result } from "../../model/result.ts";
import { parse, parseSearch } from "../body/parse.ts";
import type { PublicRequestContext } from "../request-context.ts";
import type { OperationHandlers } from "../routes-of.ts";
import { respondOwnAsset, respondSignedAsset, type SignedAsset } from "./respond-asset.ts";

/** An operation that responds with an image: to the API key of its account, or to a signed URL. */
interface AssetOperation extends Pick<Operation, "path"> {
  readonly params: z.ZodType<{ readonly id: string }>;
  readonly query: z.ZodType<{
    readonly expires?: number | undefined;
    readonly signature?: string | undefined;
  }>;
  readonly queryNumbers: readonly string[];
}

export function assetHandlers(operation: AssetOperation): OperationHandlers {
  return {
    async handle(ctx) {
      const request = parseRequest(operation, ctx);
      return request.ok ? respondOwnAsset(ctx, request.value.id) : request;
    },
    // Null if the URL is not signed, or if an API key may allow what the signature does not.
    async handlePublic(ctx) {
      if (!ctx.url.searchParams.has("signature")) return null;
      const request = parseRequest(operation, ctx);
      const response = request.ok ? await respondSignedAsset(ctx, request.value) : request;
      return response.ok || !ctx.request.headers.has(ctx.dialect.auth.header) ? response : null;
    },
  };
}

function parseRequest(operation: AssetOperation, { params, url }: PublicRequestContext): Result<SignedAsset> {
  const path = parse(operation.params, params);
  if (!path.ok) return path;
  const query = parseSearch(operation, url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  return ok({ id: path.value.id.toLowerCase(), expires, signature });
}
