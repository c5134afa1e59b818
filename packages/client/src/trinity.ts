export type { SystemOptions } from "./systems/system.ts";
export { type TrinityOptions, trinity } from "./systems/trinity/system.ts";
