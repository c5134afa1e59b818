export type { Capabilities, Taken, Values } from "./systems/capabilities.ts";
export { capabilityTable, type SystemName } from "./systems/capability-table.ts";
