import type { Drawn } from "../drawing/protocol.ts";

/** A part of the prompt: plain, understood with the traits it decided, or ignored. */
export interface Part {
  readonly text: string;
  readonly kind: "plain" | "understood" | "ignored";
  readonly paths: readonly string[];
  readonly start: number;
}

/** Cuts a prompt into parts, to mark them. The reading may be of an earlier prompt: what no longer fits is plain. */
export function partsOf(
  prompt: string,
  { understood, ignored }: Pick<Drawn, "understood" | "ignored">,
): Part[] {
  const spans = [
    ...understood.map((span) => ({ ...span, kind: "understood" as const })),
    ...ignored.map((span) => ({ ...span, kind: "ignored" as const, paths: [] })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Part[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) parts.push({ text: prompt.slice(at, to), kind: "plain", paths: [], start: at });
  };
  for (const { start, end, text, kind, paths } of spans) {
    // Spans can be within others: the outer one is marked.
    if (start < at || prompt.slice(start, end) !== text) continue;
    plain(start);
    parts.push({ text, kind, paths, start });
    at = end;
  }
  plain(prompt.length);
  return parts;
}
