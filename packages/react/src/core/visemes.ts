import { motionPreference } from "./motion.ts";

/** The fifteen mouth positions of speech, by the names that speech engines report. */
export type Viseme =
  | "sil"
  | "PP"
  | "FF"
  | "TH"
  | "DD"
  | "kk"
  | "CH"
  | "SS"
  | "nn"
  | "RR"
  | "aa"
  | "E"
  | "I"
  | "O"
  | "U";

/** A viseme and when it begins, in milliseconds from the start of the speech. */
export interface VisemeCue {
  readonly at: number;
  readonly viseme: Viseme;
}

/**
 * Reports the viseme of each moment when it changes. The cues are in the order of their times. `clock` is the time of the speech in milliseconds, such as that of an
 * audio element; without it the speech starts now. Silent for visitors who prefer reduced motion.
 *
 * @returns a function that ends it.
 */
export function playVisemes(
  cues: readonly VisemeCue[],
  clock: (() => number) | undefined,
  report: (viseme: Viseme) => void,
): () => void {
  if (motionPreference()?.matches) return () => {};
  const started = performance.now();
  const time = clock ?? (() => performance.now() - started);
  let reported: Viseme | undefined;
  let frame = 0;
  function update(): void {
    const now = time();
    const current = cues.findLast(({ at }) => at <= now)?.viseme ?? "sil";
    if (current !== reported) report(current);
    reported = current;
    // A clock of the caller may go back.
    if (clock || now < (cues.at(-1)?.at ?? 0)) frame = requestAnimationFrame(update);
  }
  update();
  return () => cancelAnimationFrame(frame);
}
