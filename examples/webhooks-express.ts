// Receives webhooks with Express. Register the route before express.json(), because the signature covers the raw body.
import { createWebhookReceiver, isWebhookError } from "@likeness/client/webhooks";
import express from "express";

const receiver = createWebhookReceiver();
export const app = express();

app.post("/webhooks/likeness", async (request, response) => {
  try {
    const event = await receiver.verify(request);
    if (event.type === "job.failed") console.log(event.data.job.error.action);
    response.sendStatus(204);
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    response.status(error.status).send(error.code);
  }
});

app.use(express.json());
