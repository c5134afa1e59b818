/** What is asked for, and so what the illustrator of a campaign does. */
export const prompts = {
  drawn: "a wise owl",
  /** Drawn by the built-in illustrator, which takes its time and makes pictures of many kilobytes. */
  painted: "a wise owl with round glasses",
  /** Refused by the illustrator: the job fails. */
  refused: "a wise owl that nobody can draw",
  /** Fails now and then as a provider does: the job is tried again, and fails when that happens too often. */
  tried: "a wise owl drawn by a tired hand",
  /** Never comes to an end: its thread has to be terminated, and the job fails. */
  endless: "spin for ever",
} as const;
