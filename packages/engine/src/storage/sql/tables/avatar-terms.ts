import { type Avatar, searchWords } from "../../../model/avatar.ts";
import { type AvatarFilter, maxCountedAvatars } from "../../../ports/store.ts";
import { each, limitTo, raw, type Sql, sql } from "../sql.ts";
import { defineTable, id, nullableId, number, readNumber, readText, referenceTo, text } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";

/**
 * What avatars are found by. Each row is a term of an avatar, such as a tag, with the numbers that lists are sorted by, so
 * that a page of a filtered list is a range of an index. A term that an avatar no longer has becomes null.
 */
export const avatarTermsTable = defineTable({
  name: "avatar_terms",
  label: "Term of an avatar",
  columns: {
    id: referenceTo("avatars", "cascade"),
    /** `status`, `label`, `tag 0`, `word 3`, `text 3`. */
    slot: text,
    account_id: id,
    /** As JSON: see `termOf`. */
    term: nullableId,
    created_at: number,
    likes: number,
    comments: number,
    remixes: number,
  },
  key: ["id", "slot"],
  indexes: {
    avatar_terms_by_created: "(account_id, term, created_at, id) WHERE term IS NOT NULL",
    avatar_terms_by_likes: "(account_id, term, likes, created_at, id) WHERE term IS NOT NULL",
    avatar_terms_by_comments: "(account_id, term, comments, created_at, id) WHERE term IS NOT NULL",
    avatar_terms_by_remixes: "(account_id, term, remixes, created_at, id) WHERE term IS NOT NULL",
  },
});

/** The terms of an avatar by slot. */
function termsOf(avatar: Avatar): Map<string, string> {
  const { label, status, visibility, publishedAt, tags, prompt, model } = avatar;
  const words = label === null ? [] : searchWords(label);
  const textWords = searchWords([prompt ?? "", ...tags].join(" "));
  return new Map([
    ["status", termOf("status", status)],
    ["visibility", termOf("visibility", visibility)],
    ["published", termOf("published", String(publishedAt !== null))],
    ...(label === null ? [] : [["label", termOf("label", label)] as const]),
    ...tags.map((tag, index) => [`tag ${index}`, termOf("tag", tag)] as const),
    ...words.map((word, index) => [`word ${index}`, termOf("word", word)] as const),
    ...textWords.map((word, index) => [`text ${index}`, termOf("text", word)] as const),
    ...(model === null ? [] : [["model", termOf("model", model)] as const]),
  ]);
}

/** A term as JSON, because databases refuse or change text with a NUL or a lone surrogate. */
function termOf(kind: string, value: string): string {
  return JSON.stringify([kind, value]);
}

/** The terms that an avatar has to have; null if none can have them. */
export function filterTerms(filter: AvatarFilter): readonly string[] | null {
  const { label, search, text, model, tag, published, visibility, status } = filter;
  const words = search === undefined ? [] : searchWords(search);
  const textWords = text === undefined ? [] : searchWords(text);
  if (search !== undefined && words.length === 0) return null;
  if (text !== undefined && textWords.length === 0) return null;
  return [
    ...(label === undefined ? [] : [termOf("label", label)]),
    ...words.map((word) => termOf("word", word)),
    ...textWords.map((word) => termOf("text", word)),
    ...(model === undefined ? [] : [termOf("model", model)]),
    ...(tag === undefined ? [] : [termOf("tag", tag)]),
    ...(published === undefined ? [] : [termOf("published", String(published))]),
    ...(visibility === undefined ? [] : [termOf("visibility", visibility)]),
    ...(status === undefined ? [] : [termOf("status", status)]),
  ];
}

/** Sorts terms, those that fewest avatars have first. Each is counted up to `maxCountedAvatars`. */
export async function sortByFrequency(
  reader: Pick<SqlReader, "all">,
  accountId: string,
  terms: readonly string[],
): Promise<readonly string[]> {
  if (terms.length < 2) return terms;
  const rows = await reader.all(sql`SELECT each.value, (SELECT CAST(count(*) AS double precision)
    FROM (SELECT 1 FROM ${avatarTermsTable} WHERE account_id = ${accountId} AND term = each.value
    ${limitTo(maxCountedAvatars)}) AS found) AS total FROM ${each(terms)}`);
  const totals = new Map(rows.map((row) => [readText(row, "value"), readNumber(row, "total")]));
  return terms.toSorted((a, b) => (totals.get(a) ?? 0) - (totals.get(b) ?? 0));
}

/** The rows of a term. */
export function hasTerm(accountId: string, term: string): Sql {
  return sql`account_id = ${accountId} AND term = ${term}`;
}

/**
 * The rows of the first term whose avatars have the others too. One subquery for all of them, because databases take seconds
 * to plan a statement with many. Each is found in the index of the list's order, in which its rows are close to each other.
 */
export function hasTerms(
  accountId: string,
  [first = "", ...others]: readonly string[],
  order: readonly string[],
): Sql {
  if (others.length === 0) return hasTerm(accountId, first);
  const distinct = [...new Set(others)];
  const isSame = raw(
    [...order, "id"].map((column) => `other.${column} = avatar_terms.${column}`).join(" AND "),
  );
  return sql`${hasTerm(accountId, first)} AND ${distinct.length} = (SELECT count(DISTINCT other.term)
    FROM ${avatarTermsTable} AS other WHERE other.account_id = ${accountId}
    AND other.term IN (SELECT value FROM ${each(distinct)}) AND ${isSame})`;
}

/** Writes the terms that have changed. `old` is null for a new avatar. */
export function writeTerms(tx: SqlTransaction, avatar: Avatar, old: Avatar | null): void {
  const { id, accountId: account_id, createdAt: created_at, likes, comments, remixes } = avatar;
  const terms = termsOf(avatar);
  const oldTerms = old ? termsOf(old) : new Map<string, string>();
  const numbersChanged = old?.likes !== likes || old.comments !== comments || old.remixes !== remixes;
  for (const slot of new Set([...terms.keys(), ...oldTerms.keys()])) {
    const term = terms.get(slot) ?? null;
    if (!numbersChanged && term === (oldTerms.get(slot) ?? null)) continue;
    tx.upsert(avatarTermsTable, { id, slot, account_id, term, created_at, likes, comments, remixes });
  }
}
