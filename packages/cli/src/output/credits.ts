import type { CreditEntry, Credits } from "@likeness/client/manage";
import { formatDate } from "./date.ts";

export function formatBalance({ available, held, charged }: Credits): string {
  const balance = available === null ? "unlimited credits" : `${available} credits available`;
  return `${balance}, ${held} held, ${charged} charged`;
}

export function formatCreditEntry({ id, kind, amount, jobId, note, createdAt }: CreditEntry): string {
  const subject = jobId === null ? note : `job ${jobId}`;
  return `${id}  ${formatDate(createdAt)}  ${kind.padEnd(7)}  ${amount}  ${subject ?? ""}`.trimEnd();
}
