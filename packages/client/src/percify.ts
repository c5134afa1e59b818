export { percify } from "./systems/percify/system.ts";
export { createPercifyReceiver } from "./systems/percify/webhook.ts";
export type { System, SystemOptions } from "./systems/system.ts";
export type { SystemReceiverOptions } from "./webhooks/create-system-receiver.ts";
