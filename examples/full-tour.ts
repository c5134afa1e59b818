// Calls every operation of the API, one topic after the other, with an engine in this process. Needs no network.
import { setTimeout } from "node:timers/promises";
import { Likeness } from "@likeness/client";
import { looks as looksOf } from "@likeness/client/looks";
import { type Management, manage } from "@likeness/client/manage";
import { twins as twinsOf } from "@likeness/client/twins";
import { verifyWebhook } from "@likeness/client/webhooks";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";

type Print = (line: string) => void;

/** Runs the whole tour. `connect` creates a client: of the operator, or of the account of an API key. */
export async function tour(connect: (apiKey?: string) => Likeness, print: Print): Promise<void> {
  const operator = connect();
  const apiKey = await accounts(operator, print);
  const likeness = connect(apiKey);
  const management = manage(likeness);
  const jobId = await generate(likeness, print);
  await jobs(likeness, print);
  await avatars(likeness, jobId, print);
  await fromImages(likeness, print);
  const ada = await createAvatar(likeness, print);
  await derived(likeness, ada, print);
  await looks(likeness, ada, print);
  await publish(likeness, operator, ada, print);
  await agents(likeness, management, print);
  await drawings(likeness, print);
  await twins(likeness, print);
  await webhooks(likeness, management, print);
  await events(likeness, management, print);
  await credits(management, print);
  await keys(management, print);
  await deleteAccount(operator, likeness, print);
}

/** Creates a customer, as the operator of a server does, and returns its API key. */
async function accounts(operator: Likeness, print: Print): Promise<string> {
  const { accounts, models } = manage(operator);
  const { id, apiKey } = await accounts.create({ name: "Acme", tier: "free", credits: 50 });
  if (apiKey === undefined) throw new Error("A new account has an API key.");
  await accounts.update(id, { tier: "enterprise" });
  const { amount } = await accounts.grant(id, { amount: 500, note: "invoice 12" });
  const { name, tier } = await accounts.get(id);
  const { totalCount } = await accounts.list();
  const [used] = (await models.list()).models;
  print(`models: ${used?.name}, ${used?.problem ?? "ready"}`);
  print(`accounts: ${name} (${tier}) got ${amount} more credits and is one of ${totalCount} accounts`);
  return apiKey;
}

/** Draws an image and downloads it. */
async function generate(likeness: Likeness, print: Print): Promise<string> {
  const handle = await likeness.avatars.generate({
    prompt: "a smiling astronaut with red curly hair and round glasses",
    seed: 7,
    output: { format: "webp" },
  });
  const { id, avatar } = await handle.done();
  const { length } = await likeness.assets.bytes(avatar);
  print(`generate: job ${id} drew ${avatar.code} as ${length} bytes of WebP`);
  return id;
}

/** Follows a job, and cancels another one. */
async function jobs(likeness: Likeness, print: Print): Promise<void> {
  const followed = await likeness.avatars.generate({ prompt: "a wise owl" });
  const statuses = new Set<string>();
  for await (const { status } of followed.updates()) statuses.add(status);
  const cancelled = await likeness.avatars.generate({ prompt: "a panda", output: { count: 4 } });
  await cancelled.cancel();
  const { status } = await likeness.jobs.get(cancelled.id);
  const { totalCount } = await likeness.jobs.list({ status: "completed" });
  print(`jobs: one was ${[...statuses].join(", ")}, one ${status}; ${totalCount} are completed`);
}

/** Saves the result of a job as an avatar. */
async function avatars(likeness: Likeness, jobId: string, print: Print): Promise<void> {
  const saved = await likeness.avatars.save({ jobId, label: "Astronaut" });
  await likeness.avatars.update(saved.id, { description: "The face of our newsletter.", tags: ["space"] });
  const [found] = await likeness.avatars.list({ search: "astronaut", tag: "space" });
  const { label, description } = await likeness.avatars.get(saved.id);
  const pack = await likeness.packs.create({ avatarId: saved.id });
  const states = await likeness.presence.svg({ avatarId: saved.id });
  print(`avatars: ${found?.label} was found, has a pack of ${pack.length} bytes: ${label}, ${description}`);
  print(`avatars: idle, listening, thinking and speaking are one SVG of ${states.length} letters`);
  await likeness.avatars.delete(saved.id);
}

/** Creates an avatar of an image that exists already, which costs nothing. */
async function fromImages(likeness: Likeness, print: Print): Promise<void> {
  const image = await likeness.draw.png({ prompt: "a wise owl", size: 256 });
  const { label, status, origin } = await looksOf(likeness).fromImages({ images: [image], label: "Owl" });
  print(`avatars: ${label} of ${origin} is ${status}`);
}

/** Creates an avatar from a prompt, and returns its id. */
async function createAvatar(likeness: Likeness, print: Print): Promise<string> {
  const handle = await likeness.avatars.create({
    prompt: "Ada, a smiling woman with red curly hair",
    label: "Ada",
    seed: 7,
  });
  const { target } = await handle.done();
  if (!target) throw new Error("The job of an avatar names it.");
  const { label, status } = await likeness.avatars.get(target.avatarId);
  print(`avatars: ${label} is ${status}`);
  return target.avatarId;
}

/** Makes a portrait of a photo, an image of several characters, and an avatar from another one. */
async function derived(likeness: Likeness, avatarId: string, print: Print): Promise<void> {
  const image = await likeness.draw.png({ prompt: "a man with a beard", size: 256 });
  const portrait = await likeness.avatars.fromPhoto({ photo: image, prompt: "on a beach", style: "comic" });
  const cast = await likeness.avatars.cast({
    characters: [{ avatarId }, { prompt: "a wise owl" }],
    scene: "in a forest",
  });
  const remix = await likeness.avatars.remix(avatarId, {
    prompt: "as a pirate",
    overrides: { hair: { color: "blue" } },
  });
  const origins: string[] = [];
  for (const handle of [portrait, cast, remix]) {
    const { target } = await handle.done();
    if (target) origins.push((await likeness.avatars.get(target.avatarId)).origin);
  }
  const { counts } = await likeness.avatars.get(avatarId);
  print(`avatars: made by ${origins.join(", ")}; remixed ${counts.remixes} time`);
}

/** Draws the same person in other clothes and with other expressions. */
async function looks(likeness: Likeness, avatarId: string, print: Print): Promise<void> {
  const looks = looksOf(likeness);
  const handle = await looks.create(avatarId, { prompt: "wearing a green hoodie", style: "podcast" });
  const { id, style, image } = await handle.done();
  const { totalCount } = await looks.list(avatarId);
  print(`looks: ${totalCount}, the last as a ${style} of ${image.width}x${image.height} pixels`);

  const [happy] = await looks.createEmotions(avatarId, { emotions: ["happy"] });
  await likeness.jobs.wait(happy?.jobId ?? "");
  const [emotion] = await looks.emotions(avatarId);
  const bytes = await looks.emotionImage(avatarId, "happy", { version: emotion?.version });
  print(`emotions: ${emotion?.emotion} is ${emotion?.status} and has ${bytes.length} bytes`);
  await looks.delete(avatarId, id);
}

/** Shows an avatar to other accounts, one of which likes it and comments on it. */
async function publish(likeness: Likeness, other: Likeness, avatarId: string, print: Print): Promise<void> {
  await likeness.avatars.publish(avatarId, { tags: ["people"] });
  const [found] = await other.feed.list({ tag: "people", sort: "likes" });
  if (!found) throw new Error("A public avatar is in the feed.");
  const { likes } = await other.avatars.like(found.id);
  const comment = await other.comments.create(found.id, { text: "What a smile!" });
  const { label, liked } = await other.feed.get(found.id);
  const [answer] = await likeness.comments.list(avatarId);
  print(`feed: ${label} has ${likes} like${liked ? " (yours)" : ""} and the comment "${answer?.text}"`);
  await other.avatars.unlike(found.id);
  await likeness.comments.delete(avatarId, comment.id);
  const { visibility } = await likeness.avatars.unpublish(avatarId);
  print(`feed: ${label} is ${visibility} again`);
}

/** An agent with a default picture, which then gets its own and eight emotions. */
async function agents(likeness: Likeness, { agents }: Management, print: Print): Promise<void> {
  await agents.create({ name: "research-bot", defaultPicture: false });
  const { generated } = await agents.generateDefaults();
  const { name } = await agents.rename("research-bot", "reader");
  const handle = await agents.generate(name, { prompt: "a wise owl with round glasses", seed: 7 });
  await handle.done();
  while ((await agents.emotions(name)).emotions.length < 8) await setTimeout(500);
  const happy = await agents.emotion(name, "happy");
  const reference = await agents.reference(name);
  await (await agents.regenerate(name, { emotions: false })).done();
  const { refinedPrompt } = await agents.identity(name);
  const { picture } = await agents.get(name);
  const { length } = await agents.picture(name);
  const { totalCount } = await agents.list();
  const { frames } = await likeness.presence.data({ agent: name });
  print(
    `agents: ${generated} of ${totalCount} got a robot and then a ${picture?.kind} picture: ${refinedPrompt}`,
  );
  print(`agents: ${length} bytes, of a reference of ${reference.length}; ${happy.length} when happy`);
  print(`agents: the atlas of its states has ${Object.keys(frames).length} frames`);
  await agents.deleteAvatar(name);
  await agents.delete(name);
}

/** Images without a job: by URL, by code, sets of different faces, packs of icons. */
async function drawings(likeness: Likeness, print: Print): Promise<void> {
  const { url } = await likeness.draw.url({ prompt: "a wise owl", size: 96 });
  const robot = await likeness.draw.svg({ name: "ada", size: 96, animate: true });
  const { faces } = await likeness.sets.create({ names: ["ada", "grace", "alan"] });
  const [ada] = faces;
  if (!ada) throw new Error("A set has a face for each name.");
  const face = await likeness.draw.png({ code: ada.code, emotion: "surprised", size: 96 });
  const pack = await likeness.packs.create({ code: ada.code, name: "Ada" });
  print(
    `draw: pages show an owl with ${new URL(url).pathname}; the robot of ada has ${robot.length} letters`,
  );
  print(
    `draw: ${faces.length} different faces; ${ada.code} has ${face.length} bytes, its pack ${pack.length}`,
  );
}

/** Trains a twin from an image, which it downloads from a server on this machine. */
async function twins(likeness: Likeness, print: Print): Promise<void> {
  const twins = twinsOf(likeness);
  const portrait = await likeness.draw.png({ prompt: "Anna, smiling", aspectRatio: "16:9", size: 1280 });
  const source = await serve({ fetch: () => new Response(portrait) }, { port: 0 });
  try {
    const handle = await twins.create({ name: "Anna", datasetImage: { url: `${source.url}/anna.png` } });
    const { id, width, height } = await handle.done();
    await twins.update(id, { extras: { customer: "cus_123" } });
    const { status, extras } = await twins.get(id);
    const { totalCount } = await twins.list();
    print(`twins: ${width}x${height}, ${status}, of ${extras["customer"]}, one of ${totalCount}`);
    await twins.delete(id);
  } finally {
    await source.close();
  }
}

/** Receives the events of a job on a server of this machine, and sends them again. */
async function webhooks(
  likeness: Likeness,
  { webhooks, deliveries }: Management,
  print: Print,
): Promise<void> {
  const received: string[] = [];
  let secret = "";
  let onEvent = () => {};
  const receiver = await serve(
    {
      async fetch(request) {
        const { type } = await verifyWebhook(request, { secret });
        received.push(type);
        onEvent();
        return new Response(null, { status: 204 });
      },
    },
    { port: 0 },
  );
  const next = () =>
    new Promise<void>((resolve) => {
      onEvent = resolve;
    });
  try {
    const webhook = await webhooks.create({ endpointUrl: `${receiver.url}/`, events: ["webhook.test"] });
    secret = (await webhooks.rotateSecret(webhook.id, { overlapSeconds: 0 })).secret ?? "";
    const first = next();
    const delivery = await webhooks.test(webhook.id);
    await first;

    const second = next();
    await webhooks.update(webhook.id, { events: ["job.completed"] });
    await likeness.avatars.generateAndWait({ prompt: "a wise owl", output: { resolution: "1K" } });
    await second;
    print(`webhooks: ${received.join(" and ")} received`);
    await webhooks.deliveries(webhook.id, { status: "succeeded" });
    const third = next();
    await deliveries.replay(delivery.id);
    await third;
    const { count } = await webhooks.replay(webhook.id, { status: "failed" });
    const { attempts } = await deliveries.get(delivery.id);
    const { totalCount } = await deliveries.list();
    print(`deliveries: ${totalCount}, one with ${attempts?.length} attempts, ${count} of which failed`);

    const { secret: accountSecret } = await webhooks.signingSecret();
    const { isActive } = await webhooks.get(webhook.id);
    await webhooks.delete(webhook.id);
    const remaining = await webhooks.list();
    print(
      `webhooks: one was ${isActive ? "active" : "disabled"}, ${remaining.totalCount} remain; secret ${accountSecret.slice(0, 6)}...`,
    );
  } finally {
    await receiver.close();
  }
}

/** Streams the events of the account while a job runs. */
async function events(likeness: Likeness, { webhooks }: Management, print: Print): Promise<void> {
  const started = Promise.withResolvers<void>();
  const job = started.promise.then(() => likeness.avatars.generateAndWait({ prompt: "a calm robot" }));
  for await (const event of webhooks.listen({ onOpen: started.resolve })) {
    print(`events: ${event.type}`);
    if (event.type === "job.completed") break;
  }
  await job;
}

/** The balance and the ledger of the account. */
async function credits({ credits }: Management, print: Print): Promise<void> {
  const { available, held } = await credits.get();
  const entries = await credits.entries({ limit: 100 });
  print(`credits: ${available} available, ${held} held, after ${entries.totalCount} entries`);
}

/** A key that can only read. */
async function keys({ keys, accounts }: Management, print: Print): Promise<void> {
  const { name } = await accounts.current();
  const key = await keys.create({ name: "dashboard", scopes: ["read"] });
  const { totalCount } = await keys.list();
  const { revokedAt } = await keys.revoke(key.id);
  print(`keys: ${name} had ${totalCount}; ${key.name} was revoked at ${revokedAt}`);
}

async function deleteAccount(operator: Likeness, likeness: Likeness, print: Print): Promise<void> {
  const { id } = await manage(likeness).accounts.current();
  const { removed } = await manage(operator).accounts.delete(id);
  print(`accounts: deleted, with ${JSON.stringify(removed)}`);
}

if (process.argv[1] === import.meta.filename) {
  // The servers of twins and webhooks run on this machine, which is not allowed by default.
  const engine = createEngine({ webhooks: { allowPrivate: true } });
  const { url } = engine;
  await tour(
    (apiKey = engine.apiKey) =>
      new Likeness({ engine: { url, apiKey, fetch: (request) => engine.fetch(request) } }),
    console.log,
  );
  await engine.stop();
}
