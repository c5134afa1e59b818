import { once } from "node:events";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";
import type { Json } from "./start.ts";

/** Receives webhooks on this machine until the test ends. */
export async function openWebhookReceiver(): Promise<{
  readonly url: string;
  readonly received: readonly Json[];
}> {
  const received: Json[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return { url: `http://127.0.0.1:${address.port}/hook`, received };
}
