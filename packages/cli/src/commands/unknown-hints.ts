import { nearest } from "../words/nearest.ts";
import type { Context } from "./context.ts";

/** A hint that says nothing to the built-in illustrator is most likely a slip. */
export async function warnOfUnknownHints(
  hints: Readonly<Record<string, unknown>> | undefined,
  { observe }: Pick<Context, "observe">,
): Promise<void> {
  const given = Object.keys(hints ?? {});
  if (given.length === 0) return;
  const { hintKeys } = await import("@likeness/illustrator/brief");
  const known: readonly string[] = hintKeys;
  for (const key of given) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const rather = near ? `did you mean ${near}?` : `known are ${known.join(", ")}`;
    observe({ kind: "warning", message: `hint ${key} says nothing to the illustrator; ${rather}` });
  }
}
