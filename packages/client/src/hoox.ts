export { hoox } from "./systems/hoox/system.ts";
export { createHooxReceiver } from "./systems/hoox/webhook.ts";
export type { System, SystemOptions } from "./systems/system.ts";
export type { SystemReceiverOptions } from "./webhooks/create-system-receiver.ts";
