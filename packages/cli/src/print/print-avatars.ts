import type { Avatar } from "@likeness/client";
import type { DeletedAvatar } from "../commands/change-avatars.ts";
import type { Opened } from "../commands/open-picture.ts";
import { exit } from "../failure.ts";
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

/** Null: somebody was asked, and did not agree. */
export function printDeleted(results: readonly DeletedAvatar[] | null, page: Page): number {
  const deleted = results?.filter(({ error }) => error === null) ?? [];
  const failed = results?.filter(({ error }) => error !== null) ?? [];
  if (page.json) {
    page.document({
      deleted: deleted.map(({ avatar }) => avatar),
      failed: failed.map(({ avatar, error }) => ({
        id: avatar.id,
        code: error?.code,
        message: error?.message,
      })),
    });
  } else {
    for (const { avatar } of deleted) page.line(`deleted ${avatar.id}  ${avatar.label ?? "(no label)"}`);
    for (const { avatar, error } of failed)
      page.errorLine(`${page.paintError("red", "error:")} ${avatar.id}: ${error?.message ?? ""}`);
    if (results === null) page.errorLine("Nothing was deleted.");
  }
  return results === null || failed.length > 0 ? exit.failure : exit.ok;
}

export function printOpened({ path, notShown }: Opened, page: Page): undefined {
  if (page.json) {
    page.document({ path, shown: notShown === null });
    return;
  }
  page.line(path);
  if (notShown !== null) page.errorLine(`Not shown: ${notShown}. The picture is in that file.`);
}
