import fc from "fast-check";

/** Stands in a request for an id that is known only when it is sent: the nth newest that an account was told of. */
const form = /(\w+)("\s*:\s*"|=|\/)0{8}-0{4}-4000-800([01])-0{10}([\da-f]{2})/g;

const nth = fc
  .oneof(fc.nat({ max: 2 }), fc.nat({ max: 31 }))
  .map((number) => number.toString(16).padStart(2, "0"));
const standIn = (whose: "0" | "1") =>
  nth.map((number) => `00000000-0000-4000-800${whose}-0000000000${number}`);

/** Ids of what the asking account has, mostly; of what another one has, or nobody. */
export const standIns = fc.oneof(
  { weight: 12, arbitrary: standIn("0") },
  { weight: 2, arbitrary: standIn("1") },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.uuid().map((id) => id.toUpperCase()) },
);

/** The text with an id for each stand-in that `pick` knows one for: it is given whose, and the name that of a field, or of what stands in a path, by its name. */
export function fillIn(
  text: string,
  pick: (name: string, own: boolean, nth: number) => string | null,
): string {
  return text.replace(form, (all, name: string, between: string, whose: string, number: string) => {
    const id = pick(name, whose === "0", Number.parseInt(number, 16));
    return id === null ? all : `${name}${between}${id}`;
  });
}
