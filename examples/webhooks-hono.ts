// Receives webhooks with Hono. The secret is read from LIKENESS_WEBHOOK_SECRET.
import { createWebhookReceiver, isWebhookError } from "@likeness/client/webhooks";
import { Hono } from "hono";

const receiver = createWebhookReceiver();
export const app = new Hono();

app.post("/webhooks/likeness", async (context) => {
  const event = await receiver.verify(context.req.raw);
  if (event.type === "job.completed") console.log(event.data.job.avatar.imageUrl);
  return context.body(null, 204);
});

app.onError((error, context) =>
  isWebhookError(error) ? context.text(error.code, error.status) : context.text("", 500),
);
