import { readFile } from "node:fs/promises";
import { type Avatar, isAPIError, Likeness } from "@likeness/client";
import { type Management, manage } from "@likeness/client/manage";
import { multipart, readSource } from "@likeness/client/uploads";
import { createWebhookReceiver, type WebhookEvent } from "@likeness/client/webhooks";
import { checkRequest } from "@likeness/contract/v1";
import type { GenerateAvatarRequest } from "@likeness/contract/v1/types";
import { createEngine, type Engine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import { serve } from "@likeness/engine/serve";
import * as testing from "@likeness/engine/testing";
import { type Illustration, illustrate } from "@likeness/illustrator";
import { readBrief } from "@likeness/illustrator/brief";
import { setupAvatarMock } from "@likeness/mock/node";

const engine: Engine = createEngine();
const likeness = new Likeness({ engine });
const job = await likeness.avatars.generate({ prompt: "a baker" });
const done = await job.done({ deadline: 60_000 });
const url: string = done.avatar.imageUrl;
for await (const avatar of likeness.avatars.list()) {
  const label: Avatar["label"] = avatar.label;
  console.log(url, label);
}
await likeness.avatars
  .generate({ prompt: "me", referenceImages: [await readFile("me.png")] })
  .catch((error: unknown) => {
    if (isAPIError(error)) console.log(error.status, error.code, error.requestId);
  });

const event: WebhookEvent = await createWebhookReceiver().verify(new Request("http://localhost"));
if (event.type === "job.failed") console.log(event.data.job.error.action);

const { webhooks }: Management = manage(likeness);
const { secret } = await webhooks.create({ endpointUrl: "https://shop.example", events: ["job.completed"] });
console.log(secret, createEngine(openPostgres({ connection: "postgres://127.0.0.1/likeness" })));

// @ts-expect-error A prompt is text.
await likeness.avatars.generate({ prompt: 5 });
// @ts-expect-error There is no such option.
new Likeness({ apiKeys: "x" });

const request: GenerateAvatarRequest = { prompt: "a baker" };
const picture: Illustration = await illustrate({ prompt: request.prompt });
console.log(picture.svg, readBrief({ prompt: "a baker" }), (await serve(engine)).url);
console.log(multipart, readSource, checkRequest, testing, setupAvatarMock);
