import type { Avatar } from "@likeness/client";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";
import { printListing } from "./print-listing.ts";
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
      `write its picture: ${page.command(`get ${shellWord(avatar.id)} -o picture.${avatar.images[0]?.format ?? "png"}`)}`,
    ),
  );
}

export function printAvatars(
  listing: { readonly data: readonly Avatar[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  const row = (avatar: Avatar) => rowOf(avatar, page);
  printListing(
    listing,
    page,
    row,
    'No avatars are saved yet. Make one: avatar generate --prompt "a wise owl" --save owl',
  );
}

function rowOf({ id, label, createdAt, seed }: Avatar, { paint }: Page): string {
  return `${id}  ${when(createdAt)}  ${paint("bold", label ?? "(no label)")}  ${paint("dim", `seed ${seed}`)}`;
}
