// app/webhooks/likeness/route.ts of Next, where an event that comes twice is dealt with once.
import { isWebhookError, verifyWebhook } from "@likeness/client/webhooks";

const done = new Set<string>(); // a table of your database

export async function POST(request: Request): Promise<Response> {
  try {
    const event = await verifyWebhook(request, { seen: (id) => done.has(id) });
    if (event.type === "avatar.saved" && !event.repeated) {
      console.log(event.data.avatar.label);
      done.add(event.id);
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return new Response(error.code, { status: error.status });
  }
}
