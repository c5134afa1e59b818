/** For tests of programs that use the engine. The questionnaires are for tests of adapters; they need vitest. */
export { createHandClock, type HandClock } from "./hand-clock.ts";
export { createSeededIdentity } from "./seeded-identity.ts";
