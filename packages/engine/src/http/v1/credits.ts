import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import type { Outcome } from "../../domain/refusal.ts";
import type { Call } from "../kit/call.ts";
import { parseSearch } from "../kit/parse.ts";
import { answer, answerList } from "./answer.ts";
import { encodeCredits, encodeEntry } from "./encode-account.ts";

export async function getCredits(call: Call, account: Account): Promise<Outcome<Response>> {
  const balance = await call.world.store.balance(account.id);
  return answer(call, "credits", "completed", encodeCredits(balance));
}

export async function listCreditEntries(call: Call, account: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listCreditEntries.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const page = await call.world.store.listEntries(account.id, { limit, offset, ...(after && { after }) });
  return answerList(call, page.items.map(encodeEntry), page);
}
