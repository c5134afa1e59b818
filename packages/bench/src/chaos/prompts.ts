/** Prompts that control how the test image model behaves. */
export const prompts = {
  /** Generates a tiny image. */
  simple: "a wise owl",
  /** Generates an image with the built-in model, which is slow and returns large files. */
  builtIn: "a wise owl with round glasses",
  /** Fails permanently. */
  rejected: "a wise owl that the model rejects",
  /** Fails at random, so that the job is retried. */
  flaky: "a wise owl from a flaky model",
  /** Never finishes: its thread is terminated by the time limit and the job fails. */
  endless: "spin for ever",
} as const;
