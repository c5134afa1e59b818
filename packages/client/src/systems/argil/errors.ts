import { readError } from "../read-error.ts";

/** Argil's codes are numbers that it does not document, so the status says what is wrong, and the message what is missing. */
export function decodeError(status: number, body: string) {
  const error = readError(status, body, {});
  const isWebhook = status === 404 && /webhook/i.test(error.message);
  return isWebhook ? { ...error, code: "webhook_not_found" } : error;
}
