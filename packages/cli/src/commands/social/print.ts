import type { Avatar, Comment, Deletion, Like, PublicAvatar } from "@likeness/client";
import type { ListResult } from "../../client/list.ts";
import { formatDate } from "../../output/date.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";

export function printPublished(avatar: Avatar, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ avatar });
    return;
  }
  const { id, label, visibility } = avatar;
  printer.line(`${id}  ${printer.paint("bold", label ?? "(no label)")}  ${visibility}`);
}

export function printFeed(list: ListResult<PublicAvatar>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (avatar) => formatPublicAvatar(avatar, printer),
    "No public avatars yet. Show one: avatar publish <id>",
  );
}

function formatPublicAvatar(avatar: PublicAvatar, { paint }: Printer): string {
  const { id, label, publishedAt, counts, tags } = avatar;
  const about = [count(counts.likes, "like"), count(counts.comments, "comment"), ...tags].join(", ");
  return `${id}  ${formatDate(publishedAt)}  ${paint("bold", label ?? "(no label)")}  ${paint("dim", about)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export function printLike(like: Like, printer: Printer): undefined {
  if (printer.json) printer.document({ like });
  else printer.line(`${like.avatarId}  ${like.liked ? "liked" : "not liked"}  ${count(like.likes, "like")}`);
}

export function printComment(comment: Comment, printer: Printer): undefined {
  if (printer.json) printer.document({ comment });
  else printer.line(formatComment(comment, printer));
}

export function printComments(list: ListResult<Comment>, printer: Printer): undefined {
  printList(list, printer, (comment) => formatComment(comment, printer), "No comments yet.");
}

function formatComment({ id, createdAt, text, mine, byOwner }: Comment, { paint }: Printer): string {
  const author = mine ? "you" : byOwner ? "owner" : "other";
  return `${id}  ${formatDate(createdAt)}  ${paint("dim", author)}  ${text.replaceAll(/\s+/g, " ")}`;
}

export function printDeletedComment(deletion: Deletion, printer: Printer): undefined {
  if (printer.json) printer.document(deletion);
  else printer.line(`Deleted comment ${deletion.id}`);
}
