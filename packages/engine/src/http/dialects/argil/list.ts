import { listPublicLooks } from "../../../features/avatars/list-ready-looks.ts";
import { withAvatars } from "../../../features/twins/with-avatars.ts";
import type { TwinWithAvatar } from "../../../model/twin-with-avatar.ts";
import type { RequestContext } from "../../request-context.ts";
import { encodePublicAvatar, encodeTwin } from "./encode.ts";

/** The lists have no pages. */
const maxItems = 1_000;

const pageSize = 100;

/** The trained avatars of the workspace and those that are to be, newest first. */
export async function* listTwins({
  engine,
  account,
  request,
}: RequestContext): AsyncGenerator<TwinWithAvatar> {
  const { store } = engine;
  for (let offset = 0; offset < maxItems && !request.signal.aborted; offset += pageSize) {
    const page = await store.twins.list(account.id, { limit: pageSize, offset });
    yield* await withAvatars(store, account.id, page.items);
    if (!page.hasMore) return;
  }
}

/** The avatars of the workspace, then the public ones that are not among them. */
export async function* listAvatars(ctx: RequestContext, visibility: "public" | "private" | undefined) {
  const own = new Set<string>();
  if (visibility !== "public") {
    for await (const found of listTwins(ctx)) {
      if (found.twin.avatarId !== null) own.add(found.twin.avatarId);
      yield encodeTwin(found, ctx.assetUrl);
    }
  }
  if (visibility === "private") return;
  let count = 0;
  for await (const { avatar, look } of listPublicLooks(ctx.engine.store)) {
    if (count >= maxItems || ctx.request.signal.aborted) return;
    count += 1;
    if (!own.has(avatar.id)) yield encodePublicAvatar(avatar, look, ctx.assetUrl);
  }
}
