import type { IncomingMessage } from "node:http";
import { expectTypeOf, test } from "vitest";
import type { WebhookEventType, WebhookEvent as WireEvent } from "../../src/generated/v1/types.gen.ts";
import type { Avatar, Comment, CompletedJob, JobFailure } from "../../src/index.ts";
import type { Gesture } from "../../src/twins.ts";
import type {
  isWebhookError,
  JobFailedEvent,
  WebhookDelivery,
  WebhookEvent,
  WebhookReceiver,
} from "../../src/webhooks.ts";

test("type narrows data", () => {
  const check = (event: WebhookEvent) => {
    switch (event.type) {
      case "job.completed":
        return expectTypeOf(event.data.job).toEqualTypeOf<CompletedJob>();
      case "job.failed":
        return expectTypeOf(event.data.job.error).toEqualTypeOf<JobFailure>();
      case "job.cancelled":
        return expectTypeOf(event.data.job.status).toEqualTypeOf<"cancelled">();
      case "avatar.saved":
      case "avatar.published":
      case "avatar.liked":
        return expectTypeOf(event.data.avatar).toEqualTypeOf<Avatar>();
      case "twin.trained":
        return expectTypeOf(event.data.twin.gestures).toEqualTypeOf<Gesture[]>();
      case "twin.failed":
        return expectTypeOf(event.data.twin.status).toEqualTypeOf<"TRAINING_FAILED" | "REFUSED">();
      case "avatar.completed":
        return expectTypeOf(event.data.avatar.imageUrl).toEqualTypeOf<string>();
      case "avatar.failed":
        return expectTypeOf(event.data.avatar.error.code).toExtend<string>();
      case "look.ready":
        return expectTypeOf(event.data.look.imageUrl).toEqualTypeOf<string>();
      case "look.failed":
        return expectTypeOf(event.data.look.error.retryable).toEqualTypeOf<boolean>();
      case "avatar.commented":
        return expectTypeOf(event.data.comment).toEqualTypeOf<Comment | undefined>();
      case "webhook.disabled":
      case "webhook.test":
        return expectTypeOf(event.data.webhook.disabledReason).toEqualTypeOf<string | null>();
      default:
        expectTypeOf(event.type).toEqualTypeOf<"unknown">();
        expectTypeOf(event.rawType).toEqualTypeOf<string>();
        // @ts-expect-error The data of an unknown event has no known fields.
        return event.data["job"].id;
    }
  };
  expectTypeOf(check).toBeFunction();
});

test("the union has every event of the contract", () => {
  expectTypeOf<Omit<JobFailedEvent, "type" | "data" | "repeated">>().toEqualTypeOf<
    Readonly<Omit<WireEvent, "type" | "data">>
  >();
  expectTypeOf<Exclude<WebhookEvent["type"], "unknown">>().toEqualTypeOf<WebhookEventType>();
});

test("verify() accepts requests of fetch and of Node", () => {
  expectTypeOf<Request>().toExtend<WebhookDelivery>();
  expectTypeOf<IncomingMessage>().toExtend<WebhookDelivery>();
  expectTypeOf<{ body: Buffer; headers: IncomingMessage["headers"] }>().toExtend<WebhookDelivery>();
  expectTypeOf<{ body: string; headers: Headers }>().toExtend<WebhookDelivery>();
  // @ts-expect-error A parsed body cannot be verified.
  expectTypeOf<{ body: { id: string }; headers: Headers }>().toExtend<WebhookDelivery>();
  expectTypeOf<WebhookReceiver["verify"]>().returns.resolves.toEqualTypeOf<WebhookEvent>();
});

test("the status of a WebhookError is a literal union", () => {
  expectTypeOf<typeof isWebhookError>().guards.toHaveProperty("status").toEqualTypeOf<400 | 413 | 500>();
});
