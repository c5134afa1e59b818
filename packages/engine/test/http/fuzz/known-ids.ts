import { z } from "zod";

/** The ids that accounts have received, by kind. */
export interface KnownIds {
  /** Stores every id in a response to the account. */
  learn(account: number, response: unknown): void;
  /** Returns an id of the kind that the account, or another one, has received; index 0 is the newest. Null if there is none. */
  pick(account: number, kind: string, own: boolean, index: number): string | null;
}

const objectSchema = z.object({ object: z.string(), id: z.uuid() });

/** Finds kinds in the field `object`, in names such as `job_id`, and in URLs such as `/assets/...`. */
export function createKnownIds(): KnownIds {
  const known = new Map<string, { account: number; id: string }[]>();

  function add(account: number, word: string, id: string): void {
    const kind = kindOf(word);
    const ids = known.get(kind) ?? [];
    known.set(kind, ids);
    if (!ids.some((other) => other.account === account && other.id === id)) ids.push({ account, id });
  }

  function learn(account: number, response: unknown): void {
    const found = objectSchema.safeParse(response);
    if (found.success) add(account, found.data.object, found.data.id);
    if (typeof response === "string") {
      for (const [, word = "", id = ""] of response.matchAll(/\/(\w+)\/([\da-f]{8}-[\da-f-]{27})/g))
        add(account, word, id);
    }
    if (typeof response !== "object" || response === null) return;
    for (const [name, value] of Object.entries(response)) {
      const id = z.uuid().safeParse(value);
      if (name.endsWith("_id") && id.success) add(account, name, id.data);
      learn(account, value);
    }
  }

  return {
    learn,
    pick(account, word, own, index) {
      const ids = known.get(kindOf(word))?.filter((one) => (one.account === account) === own) ?? [];
      return ids.at(-1 - (index % ids.length))?.id ?? null;
    },
  };
}

/** `job` for `job_id` and `jobs`, `avatar` for `saved_avatar`, `delivery` for `deliveries`. */
function kindOf(word: string): string {
  const singular = word.replace(/_id$/, "").replace(/ies$/, "y").replace(/s$/, "");
  return singular.replace(/^.*_/, "");
}
