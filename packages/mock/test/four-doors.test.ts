import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { type GenerateParams, Likeness } from "@likeness/client";
import { type GenerateAvatarRequest, operations } from "@likeness/contract/v1";
import { createEngine, type Engine } from "@likeness/engine";
import { type Server, serve } from "@likeness/engine/serve";
import { setupAvatarMock } from "@likeness/mock/node";
import { describe, expect, onTestFinished, test } from "vitest";

/** One job as the SDK is asked for it, and as it is on the wire. */
interface Order {
  readonly params: GenerateParams;
  readonly body: GenerateAvatarRequest;
}

const plain = { prompt: "a smiling astronaut with red curly hair and round glasses", seed: 7 };
const drawing = { prompt: "a happy robot", seed: 0, output: { format: "svg" } } as const;
const detective = { prompt: "a tired detective", style: "cartoon", seed: 4_294_967_295 } as const;
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEWKY9Jt1SgQAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==";

const orders: Record<string, Order> = {
  "a plain prompt": { params: plain, body: plain },
  "an SVG": { params: drawing, body: drawing },
  "hints, a reference and two pictures": {
    params: {
      ...detective,
      hints: { hairColor: "black" },
      negativePrompt: "no hat",
      referenceImages: [Buffer.from(pixel, "base64")],
      output: { aspectRatio: "9:16", resolution: "512", format: "webp", count: 2 },
    },
    body: {
      ...detective,
      hints: { hair_color: "black" },
      negative_prompt: "no hat",
      reference_images: [pixel],
      output: { aspect_ratio: "9:16", resolution: "512", format: "webp", count: 2 },
    },
  },
};

const doors: Record<string, (order: Order) => Promise<readonly Uint8Array[]>> = {
  "the SDK in process": ({ params }) => picturesOf(new Likeness({ engine: engine() }), params),
  async "the SDK over a port"({ params }) {
    const { url } = await served(engine());
    return picturesOf(new Likeness({ baseUrl: url, apiKey: "test" }), params);
  },
  async curl({ body }) {
    const { url } = await served(engine());
    const accepted = await curlJson(`${url}/api/v1/avatars/generate`, body);
    const { id } = operations.generateAvatar.responses[202].parse(accepted).data;
    const ended = await curlJson(`${url}/api/v1/jobs/${id}?wait_for_completion=true`);
    const { data: job } = operations.getJob.responses[200].parse(ended);
    if (job.status !== "completed") throw new Error(`the job is ${job.status}`);
    return Promise.all(job.avatar.images.map((image) => curl(image.url)));
  },
  async "the mock"({ params }) {
    const mock = setupAvatarMock();
    mock.listen();
    onTestFinished(() => mock.close());
    return picturesOf(new Likeness({ apiKey: mock.apiKey }), params);
  },
};

describe.each(Object.entries(orders))("%s", (_, order) => {
  test("gives the same bytes through every door", async () => {
    const prints: Record<string, readonly string[]> = {};
    for (const [name, door] of Object.entries(doors)) prints[name] = (await door(order)).map(print);
    const expected = prints["the SDK in process"];
    expect(expected).toHaveLength(order.params.output?.count ?? 1);
    for (const name of Object.keys(doors)) expect(prints[name], name).toEqual(expected);
    // Eight pictures are drawn for one order, on whatever machine this is.
  }, 60_000);
});

async function picturesOf(likeness: Likeness, params: GenerateParams): Promise<readonly Uint8Array[]> {
  const { avatar } = await likeness.avatars.generateAndWait(params);
  return Promise.all(avatar.images.map((image) => likeness.assets.bytes(image)));
}

function engine(): Engine {
  const made = createEngine({ apiKey: "test" });
  onTestFinished(() => made.stop());
  return made;
}

async function served(behind: Engine): Promise<Server> {
  const server = await serve(behind, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }));
  return server;
}

async function curlJson(url: string, body?: object): Promise<unknown> {
  return JSON.parse((await curl(url, body)).toString());
}

/** By the real curl; where there is none, by what curl would do. */
async function curl(url: string, body?: object): Promise<Buffer> {
  const [key, type] = ["authorization: Bearer test", "content-type: application/json"];
  const data = body === undefined ? [] : ["--header", type, "--data", JSON.stringify(body)];
  const options = { encoding: "buffer", maxBuffer: 2 ** 26 } as const;
  try {
    const args = ["--silent", "--show-error", "--fail", "--header", key, ...data, url];
    return (await promisify(execFile)("curl", args, options)).stdout;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const headers = { authorization: "Bearer test", "content-type": "application/json" };
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    return Buffer.from(await (await fetch(url, { headers, ...init })).arrayBuffer());
  }
}

function print(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
