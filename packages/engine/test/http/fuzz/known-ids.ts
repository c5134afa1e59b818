import { z } from "zod";

/** The ids that accounts were told of, by what they are of. */
export interface KnownIds {
  /** Remembers every id in an answer that the account got. */
  learn(account: number, answer: unknown): void;
  /** The nth newest id of that kind which the account was told of, or which another one was; null when there is none. */
  pick(account: number, kind: string, own: boolean, nth: number): string | null;
}

const thing = z.object({ object: z.string(), id: z.uuid() });

/** Things say what they are in their `object`, in names like `job_id`, and in addresses like `/assets/...`. */
export function createKnownIds(): KnownIds {
  const known = new Map<string, { account: number; id: string }[]>();

  function add(account: number, word: string, id: string): void {
    const kind = kindOf(word);
    const ids = known.get(kind) ?? [];
    known.set(kind, ids);
    if (!ids.some((other) => other.account === account && other.id === id)) ids.push({ account, id });
  }

  function learn(account: number, answer: unknown): void {
    const found = thing.safeParse(answer);
    if (found.success) add(account, found.data.object, found.data.id);
    if (typeof answer === "string") {
      for (const [, word = "", id = ""] of answer.matchAll(/\/(\w+)\/([\da-f]{8}-[\da-f-]{27})/g))
        add(account, word, id);
    }
    if (typeof answer !== "object" || answer === null) return;
    for (const [name, value] of Object.entries(answer)) {
      const id = z.uuid().safeParse(value);
      if (name.endsWith("_id") && id.success) add(account, name, id.data);
      learn(account, value);
    }
  }

  return {
    learn,
    pick(account, word, own, nth) {
      const ids = known.get(kindOf(word))?.filter((one) => (one.account === account) === own) ?? [];
      return ids.at(-1 - (nth % ids.length))?.id ?? null;
    },
  };
}

/** `job` for `job_id` and `jobs`, `avatar` for `saved_avatar`, `delivery` for `deliveries`. */
function kindOf(word: string): string {
  const singular = word.replace(/_id$/, "").replace(/ies$/, "y").replace(/s$/, "");
  return singular.replace(/^.*_/, "");
}
