export type {
  BehaviourCapabilities,
  Capabilities,
  MethodCapabilities,
  ParameterCapabilities,
  Taken,
  Values,
} from "./systems/capabilities.ts";
export { capabilityTable, type SystemName } from "./systems/capability-table.ts";
export { loadSystem, variablesOf } from "./systems/load-system.ts";
export type { System, SystemOptions } from "./systems/system.ts";
