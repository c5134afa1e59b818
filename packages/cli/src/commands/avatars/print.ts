import type { Avatar } from "@likeness/client";
import type { ListResult } from "../../client/list.ts";
import { exitCodes } from "../../errors/cli-error.ts";
import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { formatDate } from "../../output/date.ts";
import { printImages } from "../../output/images.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { DeleteResult, GetAvatarResult, OpenResult } from "./run.ts";

export function printAvatar(avatar: Avatar, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ avatar });
    return;
  }
  printer.line(formatAvatar(avatar, printer));
  const extension = avatar.images[0]?.format ?? "png";
  const download = printer.command(`get ${shellQuote(avatar.id)} -o avatar.${extension}`);
  printer.errorLine(printer.paintError("dim", `To download the image: ${download}`));
}

export async function printAvatarWithImages(
  { avatar, images }: GetAvatarResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (images === null) printAvatar(avatar, printer);
  else await printImages({ avatar, images }, printer, base);
}

export function printAvatars(list: ListResult<Avatar>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (avatar) => formatAvatar(avatar, printer),
    'No saved avatars yet. Create one: avatar generate "a wise owl" --save owl',
  );
}

/** Other systems leave out times and seeds, which are then 0. */
function formatAvatar(avatar: Avatar, { system, paint }: Printer): string {
  const { id, label, createdAt, status } = avatar;
  const created = createdAt === 0 ? "(time unknown)  " : formatDate(createdAt);
  const seed = status === "ready" && (system === null || avatar.seed !== 0) ? `seed ${avatar.seed}` : "";
  const details = status === "ready" ? seed : status;
  return `${id}  ${created}  ${paint("bold", label ?? "(no label)")}  ${paint("dim", details)}`.trimEnd();
}

/** @param results Null if the user did not confirm. */
export function printDeleted(results: readonly DeleteResult[] | null, printer: Printer): number {
  const deleted = results?.filter(({ error }) => error === null) ?? [];
  const failed = results?.filter(({ error }) => error !== null) ?? [];
  if (printer.json) {
    printer.document({
      deleted: deleted.map(({ avatar }) => avatar),
      failed: failed.map(({ avatar, error }) => ({
        id: avatar.id,
        code: error?.code,
        message: error?.message,
      })),
    });
  } else {
    for (const { avatar } of deleted)
      printer.line(`Deleted avatar ${avatar.id}  ${avatar.label ?? "(no label)"}`);
    for (const { avatar, error } of failed)
      printer.errorLine(`${printer.paintError("red", "error:")} ${avatar.id}: ${error?.message ?? ""}`);
    if (results === null) printer.errorLine("Cancelled. No avatars were deleted.");
  }
  return results === null || failed.length > 0 ? exitCodes.failure : exitCodes.ok;
}

export function printOpened({ path, viewerError }: OpenResult, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ path, shown: viewerError === null });
    return;
  }
  printer.line(path);
  if (viewerError !== null) printer.errorLine(`Could not open the image: ${viewerError}.`);
}
