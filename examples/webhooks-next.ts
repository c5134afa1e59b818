// app/webhooks/likeness/route.ts in Next. Receives webhooks and ignores duplicate events.
import { isWebhookError, verifyWebhook } from "@likeness/client/webhooks";

const processed = new Set<string>(); // use a database table in production

export async function POST(request: Request): Promise<Response> {
  try {
    const event = await verifyWebhook(request, { seen: (id) => processed.has(id) });
    if (event.type === "avatar.saved" && !event.repeated) {
      console.log(event.data.avatar.label);
      processed.add(event.id);
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return new Response(error.code, { status: error.status });
  }
}
