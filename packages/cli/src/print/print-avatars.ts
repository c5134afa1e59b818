import type { Avatar } from "@likeness/client";
import type { Page } from "./page.ts";
import { when } from "./when.ts";

export function printAvatar(avatar: Avatar, page: Page): undefined {
  if (page.json) {
    page.document({ avatar });
    return;
  }
  page.line(rowOf(avatar, page));
  page.errorLine(
    page.paintError(
      "dim",
      `write its picture: ${page.command(`get ${avatar.id} -o picture.${avatar.images[0]?.format ?? "png"}`)}`,
    ),
  );
}

export function printAvatars(
  listing: { readonly data: readonly Avatar[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  if (page.json) {
    page.document(listing);
    return;
  }
  for (const avatar of listing.data) page.line(rowOf(avatar, page));
  if (listing.totalCount === 0) {
    page.errorLine('No avatars are saved yet. Make one: avatar generate --prompt "a wise owl" --save owl');
  } else if (listing.hasMore) {
    page.errorLine(
      page.paintError("dim", `${listing.totalCount} in all; see more with --limit and --offset`),
    );
  }
}

function rowOf({ id, label, createdAt, seed }: Avatar, { paint }: Page): string {
  return `${id}  ${when(createdAt)}  ${paint("bold", label ?? "(no label)")}  ${paint("dim", `seed ${seed}`)}`;
}
