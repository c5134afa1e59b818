import { expect } from "vitest";
import type { CompletedJob, JobHandle, Likeness } from "../../src/index.ts";
import { manage } from "../../src/manage.ts";
import type { capabilityTable, SystemName } from "../../src/systems.ts";
import { twins } from "../../src/twins.ts";
import type { WebhookEvent } from "../../src/webhooks.ts";
import type { ScenarioEngine } from "./scenario-engine.ts";

// One scenario for all systems: prompt, wait, picture, find again, failure, webhook. A driver runs it against our own dialect
// with `runScenario`; what differs between the systems is in `steps`, which has every step of every system.

type Client<N extends SystemName> = Likeness<(typeof capabilityTable)[N]>;

type Started = Pick<JobHandle, "id" | "done" | "toJSON">;

/** Why a system has no such step. */
interface Lacking {
  readonly lacks: string;
}

interface Steps<N extends SystemName> {
  /** Starts a picture from a prompt or, where prompts are not taken, from an image. */
  start(likeness: Client<N>, given: Given): Promise<Started>;
  /** Starts one that fails; by default `start`, after the engine was told to fail the next job. */
  startFailing?(likeness: Client<N>, given: Given): Promise<Started>;
  /** The bytes of the picture of a completed job. */
  picture(likeness: Client<N>, done: CompletedJob, given: Given): Promise<Uint8Array>;
  /** Finds what was made without the handle, as another process would; resolves to the URL of its picture or its name. */
  findAgain(likeness: Client<N>, done: CompletedJob, given: Given): Promise<string>;
  /** Registers a webhook before the job is started. `per request`: `start` sends `given.webhookUrl`. */
  readonly webhook: "per request" | Lacking | ((likeness: Client<N>, given: Given) => Promise<unknown>);
}

interface Given {
  readonly prompt: string;
  readonly webhookUrl: string;
  readonly secret: string;
  /** A name that is free. */
  readonly name: string;
  /** A PNG of 1280x720 pixels. */
  readonly image: Uint8Array;
}

const steps: { readonly [N in SystemName]: Steps<N> } = {
  likeness: {
    start: (likeness, { prompt, name }) => likeness.avatars.create({ prompt, label: name }),
    picture: (likeness, { avatar }) => likeness.assets.bytes(avatar),
    findAgain: async (likeness, _done, { name }) => {
      const [avatar] = await likeness.avatars.list({ label: name }).toArray();
      return avatar?.status === "ready" ? avatar.imageUrl : "";
    },
    webhook: (likeness, { webhookUrl, secret }) =>
      manage(likeness).webhooks.create({
        endpointUrl: webhookUrl,
        secret,
        events: ["job.completed", "job.failed"],
      }),
  },
  pi: {
    start: (likeness, { prompt }) => likeness.avatars.generate({ prompt, output: { resolution: "512" } }),
    picture: (likeness, { avatar }) => likeness.assets.bytes(avatar),
    findAgain: async (likeness, { id }) => {
      const saved = await likeness.avatars.save({ jobId: id, label: "found again" });
      const avatars = await likeness.avatars.list().toArray();
      const found = avatars.find((avatar) => avatar.id === saved.id);
      return found?.status === "ready" ? found.imageUrl : "";
    },
    webhook: (likeness, { webhookUrl, secret }) =>
      manage(likeness).webhooks.create({ endpointUrl: webhookUrl, secret }),
  },
  percify: {
    start: (likeness, { prompt }) => likeness.avatars.generate({ prompt, model: "flux" }),
    picture: (likeness, { avatar }) => likeness.assets.bytes(avatar),
    findAgain: async (likeness, { avatar }) => {
      const avatars = await likeness.avatars.list().toArray();
      const found = avatars.find((each) => each.status === "ready" && each.imageUrl === avatar.imageUrl);
      return found?.status === "ready" ? found.imageUrl : "";
    },
    webhook: { lacks: "webhooks are registered in the dashboard" },
  },
  trinity: {
    start: async (likeness, { prompt, name }) => {
      await manage(likeness).agents.create({ name });
      return manage(likeness).agents.generate(name, { prompt });
    },
    picture: (likeness, _done, { name }) => manage(likeness).agents.picture(name),
    findAgain: async (likeness, _done, { name }) => (await manage(likeness).agents.get(name)).name,
    webhook: { lacks: "there are no webhooks" },
  },
  hoox: {
    start: (likeness, { prompt, name, webhookUrl }) =>
      likeness.avatars.create({ prompt, label: name, place: "office", webhookUrl }),
    picture: (likeness, { avatar }) => likeness.assets.bytes(avatar),
    findAgain: async (likeness, { target }) => {
      const avatar = await likeness.avatars.get(target?.avatarId ?? "");
      return avatar.status === "ready" ? avatar.imageUrl : "";
    },
    webhook: "per request",
  },
  argil: {
    start: async (likeness, { image, name }) => {
      const twin = await twins(likeness).create({ name, datasetImage: image });
      return twin.job;
    },
    startFailing: async (likeness, { name }) => {
      // There is no network, and no picture is drawn.
      const datasetImage = { url: "https://images.example/anna.png" };
      return (await twins(likeness).create({ name, datasetImage })).job;
    },
    picture: (likeness, { avatar }) => likeness.assets.bytes(avatar),
    findAgain: async (likeness, { avatar }) => {
      const avatars = await likeness.avatars.list().toArray();
      const found = avatars.find((each) => each.status === "ready" && each.imageUrl === avatar.imageUrl);
      return found?.status === "ready" ? found.imageUrl : "";
    },
    webhook: (likeness, { webhookUrl }) =>
      manage(likeness).webhooks.create({ endpointUrl: webhookUrl, events: ["twin.trained", "twin.failed"] }),
  },
};

export interface ScenarioOptions<N extends SystemName> {
  readonly likeness: Client<N>;
  readonly engine: ScenarioEngine;
  /** The receiver of the system with the secret of `scenarioSecret`. Not called where the system has no webhooks. */
  verify(delivery: Request): Promise<WebhookEvent>;
}

/** Also the end of the path of the webhook, for systems that sign nothing. */
export const scenarioSecret = "c2NlbmFyaW8tc2VjcmV0LXNjZW5hcmlv";

/** What the scenario came to, by step; the row of a system in the grid. */
export type ScenarioResult = Readonly<
  Record<"prompt" | "wait" | "picture" | "find again" | "failure" | "webhook", string>
>;

/** Runs every step and checks its outcome. */
export async function runScenario<N extends SystemName>(
  system: N,
  { likeness, engine, verify }: ScenarioOptions<N>,
): Promise<ScenarioResult> {
  const { start, startFailing = start, picture, findAgain, webhook }: Steps<N> = steps[system];
  const webhookUrl = `https://receiver.example/hooks/${scenarioSecret}`;
  const given = {
    prompt: "a wise owl",
    webhookUrl,
    secret: scenarioSecret,
    name: "scenario",
    image: await engine.image(),
  };
  if (typeof webhook === "function") await webhook(likeness, given);

  const handle = await start(likeness, given);
  expect(handle.id).toBeTruthy();
  expect(handle.toJSON()).toMatchObject({ object: "likeness.job", system, id: handle.id });

  const done = await handle.done({ pollInterval: 20, deadline: 30_000 });
  expect(done).toMatchObject({ status: "completed", progress: 1 });

  const bytes = await picture(likeness, done, given);
  expect(bytes.length).toBeGreaterThan(100);
  expect(await findAgain(likeness, done, given)).toBeTruthy();

  const first = "lacks" in Object(webhook) ? undefined : await verify(await engine.delivery());
  if (first) expect(first.type).toMatch(/^(job\.completed|avatar\.completed|look\.ready|twin\.trained)$/);

  engine.failNext();
  const failed = await startFailing(likeness, { ...given, name: "scenario-2" })
    .then((second) => second.done({ pollInterval: 20, deadline: 30_000 }))
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: expect.stringMatching(/^(JobFailedError|APIError)$/) });
  const { code, body } = Object(failed);
  expect(code).toMatch(/^[a-z_]+$/);
  if (system !== "likeness") expect(body).toBeDefined();

  const second = first && (await verify(await engine.delivery()));
  if (second) expect(second.type).toMatch(/^(job|avatar|look|twin)\.failed$/);
  return {
    prompt: "yes",
    wait: "yes",
    picture: `${bytes.length > 0 ? "yes" : "no"}`,
    "find again": "yes",
    failure: String(code),
    webhook: typeof webhook === "object" ? webhook.lacks : `${first?.type}, ${second?.type}`,
  };
}
