// What the commands about webhooks do, and how it is shown.
export { listDeliveries, replay } from "../commands/webhooks/deliveries.ts";
export {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateSecret,
  testWebhook,
  updateWebhook,
} from "../commands/webhooks/endpoints.ts";
export { listenToEvents } from "../commands/webhooks/listen.ts";
export { receive } from "../commands/webhooks/receive.ts";
export { trigger } from "../commands/webhooks/trigger.ts";
export { verify } from "../commands/webhooks/verify.ts";
export {
  printDeliveries,
  printDelivery,
  printListening,
  printReceiving,
  printRemoved,
  printReplay,
  printTriggered,
  printVerified,
  printWebhook,
  printWebhooks,
} from "../print/print-webhooks.ts";
