import type { CommandContext } from "../../context.ts";
import { closestMatch } from "../../text/closest-match.ts";

/** Warns about hints that the built-in illustrator does not know: most likely they are misspelled. */
export async function warnAboutUnknownHints(
  hints: Readonly<Record<string, unknown>> | undefined,
  { emit }: Pick<CommandContext, "emit">,
): Promise<void> {
  const names = Object.keys(hints ?? {});
  if (names.length === 0) return;
  const { hintKeys } = await import("@likeness/illustrator/brief");
  const known: readonly string[] = hintKeys;
  for (const name of names) {
    if (known.includes(name)) continue;
    const match = closestMatch(name, known);
    const suggestion = match ? `did you mean ${match}?` : `known hints: ${known.join(", ")}`;
    emit({ kind: "warning", message: `unknown hint ${name}; ${suggestion}` });
  }
}
