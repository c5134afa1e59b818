export type { System, SystemOptions } from "./systems/system.ts";
export type { TrinityOptions } from "./systems/trinity/driver.ts";
export { trinity } from "./systems/trinity/system.ts";
