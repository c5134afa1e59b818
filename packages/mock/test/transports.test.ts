import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { type GenerateParams, Likeness } from "@likeness/client";
import { type GenerateAvatarRequest, operations } from "@likeness/contract/v1";
import { createEngine, type Engine } from "@likeness/engine";
import { type Server, serve } from "@likeness/engine/serve";
import { setupAvatarMock } from "@likeness/mock/node";
import { describe, expect, onTestFinished, test } from "vitest";

/** A request as parameters of the SDK and as a JSON body. */
interface Example {
  readonly params: GenerateParams;
  readonly body: GenerateAvatarRequest;
}

const plain = { prompt: "a smiling astronaut with red curly hair and round glasses", seed: 7 };
const drawing = { prompt: "a happy robot", seed: 0, output: { format: "svg" } } as const;
const detective = { prompt: "a tired detective", style: "cartoon", seed: 4_294_967_295 } as const;
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEWKY9Jt1SgQAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==";

const examples: Record<string, Example> = {
  "a plain prompt": { params: plain, body: plain },
  "an SVG": { params: drawing, body: drawing },
  "hints, a reference image and two images": {
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

const transports: Record<string, (example: Example) => Promise<readonly Uint8Array[]>> = {
  "SDK in process": ({ params }) => generateImages(new Likeness({ engine: startEngine() }), params),
  async "SDK over HTTP"({ params }) {
    const { url } = await startServer(startEngine());
    return generateImages(new Likeness({ baseUrl: url, apiKey: "test" }), params);
  },
  async curl({ body }) {
    const { url } = await startServer(startEngine());
    const accepted = await curlJson(`${url}/api/v1/avatars/generate`, body);
    const { id } = operations.generateAvatar.responses[202].parse(accepted).data;
    const ended = await curlJson(`${url}/api/v1/jobs/${id}?wait_for_completion=true`);
    const { data: job } = operations.getJob.responses[200].parse(ended);
    if (job.status !== "completed") throw new Error(`The job is ${job.status}.`);
    return Promise.all(job.avatar.images.map((image) => curl(image.url)));
  },
  async mock({ params }) {
    const mock = setupAvatarMock();
    mock.listen();
    onTestFinished(() => mock.close());
    return generateImages(new Likeness({ apiKey: mock.apiKey }), params);
  },
};

describe.each(Object.entries(examples))("%s", (_, example) => {
  test("produces the same bytes with every transport", async () => {
    const hashes: Record<string, readonly string[]> = {};
    for (const [name, generate] of Object.entries(transports)) {
      hashes[name] = (await generate(example)).map(sha256);
    }
    const expected = hashes["SDK in process"];
    expect(expected).toHaveLength(example.params.output?.count ?? 1);
    for (const name of Object.keys(transports)) expect(hashes[name], name).toEqual(expected);
    // Up to eight images are generated, which takes a while on slow machines.
  }, 60_000);
});

async function generateImages(likeness: Likeness, params: GenerateParams): Promise<readonly Uint8Array[]> {
  const { avatar } = await likeness.avatars.generateAndWait(params);
  return Promise.all(avatar.images.map((image) => likeness.assets.bytes(image)));
}

function startEngine(): Engine {
  const engine = createEngine({ apiKey: "test" });
  onTestFinished(() => engine.stop());
  return engine;
}

async function startServer(engine: Engine): Promise<Server> {
  const server = await serve(engine, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }));
  return server;
}

async function curlJson(url: string, body?: object): Promise<unknown> {
  return JSON.parse((await curl(url, body)).toString());
}

/** Uses curl, or an equivalent fetch if curl is not installed. */
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

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
