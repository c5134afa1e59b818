export { pi } from "./systems/pi/system.ts";
export { createPiReceiver } from "./systems/pi/webhook.ts";
export type { System, SystemOptions } from "./systems/system.ts";
export type { SystemReceiverOptions } from "./webhooks/create-system-receiver.ts";
