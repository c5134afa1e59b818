export { hoox } from "./systems/hoox/system.ts";
export { createHooxReceiver, type HooxEvent } from "./systems/hoox/webhook.ts";
export type { System, SystemOptions } from "./systems/system.ts";
export type { PathReceiver, PathReceiverOptions } from "./webhooks/create-path-receiver.ts";
