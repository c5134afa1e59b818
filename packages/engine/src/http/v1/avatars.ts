import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import type { Reference } from "../../domain/job.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { checkOrder } from "../../use-cases/check-order.ts";
import { checkWording } from "../../use-cases/check-wording.ts";
import { generateAvatar, quote } from "../../use-cases/generate-avatar.ts";
import { getAvatar } from "../../use-cases/get-avatar.ts";
import { saveAvatar } from "../../use-cases/save-avatar.ts";
import { storeReferences } from "../../use-cases/store-references.ts";
import type { Call } from "../kit/call.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { createPictures } from "../kit/pictures/picture.ts";
import { readWrite } from "../kit/read-write.ts";
import { answer, answerList, answerOnce, jobText } from "./answer.ts";
import { checkWebhookUrl } from "./check-webhook-url.ts";
import { toJobInput } from "./decode-generate.ts";
import { encodeAvatar, envelope } from "./encode.ts";
import { maxPictures, readGenerate, type WantedPictures } from "./read-generate.ts";

export async function generate(call: Call, account: Account): Promise<Outcome<Response>> {
  call.world.drawing.prepare();
  const share = call.bodies.open(account.id);
  const pictures = createPictures(call.world.spools, maxPictures + 1);
  try {
    const wanted = await readGenerate(call, account, share, pictures);
    return wanted.ok ? await accept(call, account, wanted.value) : wanted;
  } finally {
    share.release();
    await pictures.close();
  }
}

async function accept(call: Call, account: Account, wanted: WantedPictures): Promise<Outcome<Response>> {
  const { world } = call;
  const { body, pictures, ...write } = wanted;
  const { webhook_url: webhookUrl } = body;
  const told = webhookUrl === undefined ? done(null) : checkWebhookUrl(world, "webhook_url", webhookUrl);
  if (!told.ok) return told;
  return answerOnce<readonly Reference[]>(call, {
    ...write,
    allow: async () => {
      const input = toJobInput(body, [], 0);
      const wording = await checkWording(world, input, call.request.signal);
      return wording.ok ? checkOrder(world, input) : wording;
    },
    ...(pictures.length > 0 && {
      prepare: async () => {
        // Asked for again with the job; here so that pictures of those who cannot pay are not even stored.
        const price = await quote(world, world.store, account, toJobInput(body, [], 0).output);
        return price.ok ? storeReferences(world, account.id, pictures, call.request.signal) : price;
      },
    }),
    act: async (tx, references = []) => {
      const input = toJobInput(body, references, world.identity.seed());
      const job = await generateAvatar(world, tx, account, {
        ...input,
        origin: call.origin,
        ...(call.traceparent !== null && { traceparent: call.traceparent }),
      });
      return job.ok ? done({ status: 202, body: jobText(call, job.value) }) : job;
    },
  });
}

export async function save(call: Call, account: Account): Promise<Outcome<Response>> {
  const { world } = call;
  const { body: shape, path: route } = operations.saveAvatar;
  const wanted = await readWrite(call, account, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { job_id, label = null } = body;
  const jobId = job_id.toLowerCase();
  return answerOnce(call, {
    ...write,
    allow: () => checkWording(world, label === null ? {} : { label }, call.request.signal),
    act: async (tx) => {
      const avatar = await saveAvatar(world, tx, account.id, { jobId, label });
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, call.address);
      return done({
        status: 200,
        body: envelope(call.requestId, world.clock.now(), "saved_avatar", "completed", data),
      });
    },
  });
}

export async function listAvatars(call: Call, account: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listAvatars.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after, label } = query.value;
  const page = await call.world.store.listAvatars(account.id, {
    limit,
    offset,
    ...(after && { after }),
    ...(label !== undefined && { label }),
  });
  return answerList(
    call,
    page.items.map((avatar) => encodeAvatar(avatar, call.address)),
    page,
  );
}

export async function getOneAvatar(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.getAvatar.params, call.params);
  if (!params.ok) return params;
  const avatar = await getAvatar(call.world.store, account.id, params.value.id);
  if (!avatar.ok) return avatar;
  return answer(call, "saved_avatar", "completed", encodeAvatar(avatar.value, call.address));
}
