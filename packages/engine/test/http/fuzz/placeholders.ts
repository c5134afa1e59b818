import fc from "fast-check";

/** A placeholder for an id that is known only when the request is sent: an index into the newest ids of an account. */
const form = /(\w+)("\s*:\s*"|=|\/)0{8}-0{4}-4000-800([01])-0{10}([\da-f]{2})/g;

const index = fc
  .oneof(fc.nat({ max: 2 }), fc.nat({ max: 31 }))
  .map((number) => number.toString(16).padStart(2, "0"));
const placeholder = (whose: "0" | "1") =>
  index.map((number) => `00000000-0000-4000-800${whose}-0000000000${number}`);

/** Ids, mostly of the account itself, some of other accounts, and some unknown. */
export const placeholderIds = fc.oneof(
  { weight: 12, arbitrary: placeholder("0") },
  { weight: 2, arbitrary: placeholder("1") },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.uuid().map((id) => id.toUpperCase()) },
);

/** Replaces each placeholder by the id that `pick` returns for the name of its field or path segment. */
export function fillIn(
  text: string,
  pick: (name: string, own: boolean, index: number) => string | null,
): string {
  // Bodies with images are long, and the expression begins with any word.
  if (!text.includes("00000000-0000-4000-800")) return text;
  return text.replace(form, (all, name: string, between: string, whose: string, number: string) => {
    const id = pick(name, whose === "0", Number.parseInt(number, 16));
    return id === null ? all : `${name}${between}${id}`;
  });
}
