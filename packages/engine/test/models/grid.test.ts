import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { type FakeProviders, pictureOf, startFakeProviders } from "../support/fake-providers.ts";
import { type Json, startWithDefaults, type TestClient } from "../support/start.ts";

// The same ten requests through the illustrator, each hosted provider and a local server, whose servers are fakes that are
// called by the packages of the providers.

const models: Readonly<Record<string, (url: string) => string>> = {
  illustrator: () => "likeness",
  openai: () => "openai:gpt-image-1",
  google: () => "google:gemini-2.5-flash-image",
  fal: () => "fal:fal-ai/flux-pro/kontext",
  replicate: () => "replicate:black-forest-labs/flux-2-pro",
  "black-forest-labs": () => "black-forest-labs:flux-kontext-pro",
  local: (url) => `${url}/local/v1#flux`,
};

interface Step {
  readonly client: TestClient;
  readonly fake: FakeProviders;
  /** The avatar that the first request made. */
  readonly avatar: Json;
  readonly photo: string;
}

type Work = (step: Step) => Promise<Json>;

/** Sends a request and returns its job. */
async function run(client: TestClient, path: string, body: Record<string, unknown>): Promise<Json> {
  const accepted = await client.request("POST", `/api/v1${path}`, { body });
  if (accepted.status !== 202) return { status: "refused", error: accepted.json.error };
  await client.engine.idle();
  const { job_id, id } = accepted.json.data;
  return (await client.request("GET", `/api/v1/jobs/${job_id ?? id}`)).json.data;
}

const brief = { version: 1, subject: "owl" };
const generate =
  (output: Record<string, unknown>): Work =>
  ({ client }) =>
    run(client, "/avatars/generate", {
      prompt: "an owl",
      brief,
      seed: 7,
      output: { size: 256, ...output },
    });

const requests: Readonly<Record<string, Work>> = {
  "a picture": generate({}),
  "16:9 as WebP": generate({ aspect_ratio: "16:9", format: "webp" }),
  "128 px as JPEG": generate({ size: 128, format: "jpeg" }),
  "two pictures": generate({ count: 2 }),
  transparent: generate({ background: "transparent" }),
  SVG: generate({ format: "svg" }),
  "a photo": ({ client, photo }) =>
    run(client, "/avatars/generate", {
      prompt: "as an astronaut",
      reference_images: [photo],
      output: { size: 256 },
    }),
  "an emotion": async ({ client, avatar }) => {
    const path = `/api/v1/avatars/${avatar.id}/emotions`;
    const made = await client.request("POST", path, { body: { emotions: ["happy"] } });
    if (made.status !== 202) return { status: "refused", error: made.json.error };
    await client.engine.idle();
    const look = (await client.request("GET", path)).json.data.data[0];
    return (await client.request("GET", `/api/v1/jobs/${look.job_id}`)).json.data;
  },
  "an edit": ({ client, avatar }) =>
    run(client, `/avatars/${avatar.id}/looks`, {
      look_id: avatar.cover_look_id,
      prompt: "with a red hat",
      output: { size: 256 },
    }),
  "a cast": ({ client, avatar }) =>
    run(client, "/avatars/cast", {
      characters: [{ avatar_id: avatar.id }, { prompt: "a fox" }],
      scene: "a park",
      output: { size: 256 },
    }),
};

/** What each cell of the grid is: the number of pictures with the codes of warnings, or why there is none. */
const grid: Record<string, Record<string, string>> = {};

afterAll(() => {
  const names = Object.keys(models);
  const lines = Object.keys(requests).map((request) =>
    [request.padEnd(15), ...names.map((name) => (grid[name]?.[request] ?? "-").padEnd(18))]
      .join(" ")
      .trimEnd(),
  );
  const header = ["".padEnd(15), ...names.map((name) => name.padEnd(18))].join(" ");
  // biome-ignore lint/suspicious/noConsole: the grid is what this test is for
  console.log([header, ...lines].join("\n"));
});

const one = Object.fromEntries(Object.keys(requests).map((request) => [request, "1"]));

const hosted = { ...one, "two pictures": "2", SVG: "refused", transparent: "1 background_not_transparent" };

const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  illustrator: { ...one, "two pictures": "2", "a photo": "1 face_not_found" },
  openai: { ...hosted, transparent: "1" },
};

test.each(Object.entries(models))("makes ten pictures by %s", async (name, model) => {
  const fake = await startFakeProviders();
  const client = startWithDefaults({
    model: model(fake.url),
    modelCalls: { providers: fake.settings },
    moderator: false,
    worker: { concurrency: 2 },
  });
  // Small pictures take little time.
  fake.longerSide = 256;
  const photo = (await pictureOf("64x64")).toString("base64");
  const first = await generate({})({ client, fake, avatar: null, photo });
  expect(first.status, JSON.stringify(first.error)).toBe("completed");
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: first.id } });
  const cells: Record<string, string> = {};
  grid[name] = cells;
  for (const [request, work] of Object.entries(requests)) {
    const before = fake.received.length;
    const job = await work({ client, fake, avatar: saved.json.data, photo });
    const calls = fake.received.length - before;
    if (job.status !== "completed") {
      cells[request] = job.status === "refused" ? "refused" : job.error.code;
      expect(calls).toBe(0);
      continue;
    }
    const { images, warnings } = job.avatar;
    cells[request] = [images.length, ...warnings.map(({ code }: Json) => code)].join(" ");
    expect(calls).toBe(name === "illustrator" ? 0 : images.length);
    for (const image of images) await expectImage(client, image, job.payload.output_applied);
  }
  expect(cells).toEqual(expected[name] ?? hosted);
});

/** The file is what the job says. */
async function expectImage(client: TestClient, image: Json, applied: Json): Promise<void> {
  const response = await client.engine.fetch(new Request(new URL(image.url, client.engine.url)));
  const facts = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
  expect([facts.width, facts.height, facts.format]).toEqual([image.width, image.height, image.format]);
  const [width, height] = applied.aspect_ratio.split(":").map(Number);
  expect(Math.abs(facts.width / facts.height - width / height)).toBeLessThan(0.02);
  if (facts.format !== "svg") expect(String(facts.xmp)).toContain("digitalsourcetype");
}
