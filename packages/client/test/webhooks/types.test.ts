import type { IncomingMessage } from "node:http";
import { expectTypeOf, test } from "vitest";
import type { WebhookEventType, WebhookEvent as WireEvent } from "../../src/generated/v1/types.gen.ts";
import type { Avatar, CompletedJob, JobFailure } from "../../src/index.ts";
import type {
  isWebhookError,
  JobFailedEvent,
  WebhookDelivery,
  WebhookEvent,
  WebhookReceiver,
} from "../../src/webhooks.ts";

test("type tells what the data is", () => {
  const check = (event: WebhookEvent) => {
    switch (event.type) {
      case "job.completed":
        return expectTypeOf(event.data.job).toEqualTypeOf<CompletedJob>();
      case "job.failed":
        return expectTypeOf(event.data.job.error).toEqualTypeOf<JobFailure>();
      case "job.cancelled":
        return expectTypeOf(event.data.job.status).toEqualTypeOf<"cancelled">();
      case "avatar.saved":
        return expectTypeOf(event.data.avatar).toEqualTypeOf<Avatar>();
      case "webhook.disabled":
      case "webhook.test":
        return expectTypeOf(event.data.webhook.disabledReason).toEqualTypeOf<string | null>();
      default:
        expectTypeOf(event.type).toEqualTypeOf<"unknown">();
        expectTypeOf(event.rawType).toEqualTypeOf<string>();
        // @ts-expect-error Nothing is known of it.
        return event.data["job"].id;
    }
  };
  expectTypeOf(check).toBeFunction();
});

test("every event that the contract announces is known, with all that events have", () => {
  expectTypeOf<Omit<JobFailedEvent, "type" | "data" | "repeated">>().toEqualTypeOf<
    Readonly<Omit<WireEvent, "type" | "data">>
  >();
  expectTypeOf<Exclude<WebhookEvent["type"], "unknown">>().toEqualTypeOf<WebhookEventType>();
});

test("what can be verified", () => {
  expectTypeOf<Request>().toExtend<WebhookDelivery>();
  expectTypeOf<IncomingMessage>().toExtend<WebhookDelivery>();
  expectTypeOf<{ body: Buffer; headers: IncomingMessage["headers"] }>().toExtend<WebhookDelivery>();
  expectTypeOf<{ body: string; headers: Headers }>().toExtend<WebhookDelivery>();
  // @ts-expect-error What was parsed is not what was signed.
  expectTypeOf<{ body: { id: string }; headers: Headers }>().toExtend<WebhookDelivery>();
  expectTypeOf<WebhookReceiver["verify"]>().returns.resolves.toEqualTypeOf<WebhookEvent>();
});

test("an error knows what to answer", () => {
  expectTypeOf<typeof isWebhookError>().guards.toHaveProperty("status").toEqualTypeOf<400 | 413 | 500>();
});
