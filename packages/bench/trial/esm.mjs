import { strictEqual } from "node:assert";
import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { isWebhookError, signWebhook, verifyWebhook } from "@likeness/client/webhooks";
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";

const likeness = new Likeness({ engine: createEngine() });
const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a baker" });
const bytes = await likeness.assets.bytes(avatar);
strictEqual(Buffer.from(bytes).subarray(1, 4).toString(), "PNG");

const { credits } = manage(likeness);
strictEqual((await credits.get()).charged, 2);
const { store } = openPostgres({ connection: "postgres://nobody@127.0.0.1:9/nowhere" });
strictEqual((await store.lastSequence().catch((error) => error)).code, "store_unavailable");
await store.close();

const body = JSON.stringify({ type: "job.cancelled", created_at: 1, data: { job: { status: "cancelled" } } });
const secret = "whsec_c2VjcmV0";
const headers = await signWebhook({ secret, id: "evt_1", body });
const request = new Request("http://localhost", { method: "POST", headers, body });
strictEqual((await verifyWebhook(request, { secret })).type, "job.cancelled");
strictEqual(isWebhookError(await verifyWebhook(request, { secret }).catch((error) => error)), true);
