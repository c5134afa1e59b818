export { type SignWebhookOptions, signWebhook } from "./systems/likeness/sign-webhook.ts";
export type { PiSignatureOptions } from "./systems/pi/webhook-signature.ts";
export {
  createWebhookReceiver,
  type VerifyOptions,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from "./webhooks/create-webhook-receiver.ts";
export type { NodeDelivery, RawDelivery, WebhookDelivery, WebhookHeaders } from "./webhooks/read-body.ts";
export { verifyWebhook } from "./webhooks/verify-webhook.ts";
export { isWebhookError, WebhookError, type WebhookErrorCode } from "./webhooks/webhook-error.ts";
export type {
  AvatarCommentedEvent,
  AvatarCompletedEvent,
  AvatarFailedEvent,
  AvatarLikedEvent,
  AvatarPublishedEvent,
  AvatarSavedEvent,
  JobCancelledEvent,
  JobCompletedEvent,
  JobFailedEvent,
  LookFailedEvent,
  LookReadyEvent,
  TwinFailedEvent,
  TwinTrainedEvent,
  UnknownEvent,
  WebhookDisabledEvent,
  WebhookEvent,
  WebhookTestEvent,
} from "./webhooks/webhook-event.ts";
