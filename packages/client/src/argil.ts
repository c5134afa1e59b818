export { argil } from "./systems/argil/system.ts";
export { createArgilReceiver } from "./systems/argil/webhook.ts";
export type { System, SystemOptions } from "./systems/system.ts";
export type { SystemReceiverOptions } from "./webhooks/create-system-receiver.ts";
