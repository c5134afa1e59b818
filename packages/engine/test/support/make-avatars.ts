import sharp from "sharp";
import { expect } from "vitest";
import { createBuiltInModel, type ImageModel, type ImageModelRequest } from "../../src/index.ts";
import type { Json, TestClient } from "./start.ts";
import { createTinyModel } from "./tiny-model.ts";

/** A model whose requests are recorded. */
export function recordingModel(generate: ImageModel["generate"] = createTinyModel().generate) {
  const requests: ImageModelRequest[] = [];
  const { features = [] } = createBuiltInModel();
  const model: ImageModel = {
    features,
    generate: (request, context) => {
      requests.push(request);
      return generate(request, context);
    },
  };
  return { model, requests };
}

export const get = async (client: TestClient, path: string): Promise<Json> =>
  (await client.request("GET", `/api/v1${path}`)).json.data;

export async function post(client: TestClient, path: string, body: object): Promise<Json> {
  const { status, json } = await client.request("POST", `/api/v1/avatars${path}`, { body });
  expect([status, json.error]).toEqual([202, undefined]);
  return json.data;
}

/** The avatar of a request, when its job has ended. */
export async function make(client: TestClient, path: string, body: object): Promise<Json> {
  const { target } = await post(client, path, body);
  await client.engine.idle();
  return get(client, `/avatars/${target.avatar_id}`);
}

export async function expectPicture(client: TestClient, avatar: Json): Promise<void> {
  expect(avatar).toMatchObject({ status: "ready", warnings: expect.any(Array) });
  const response = await client.engine.fetch(avatar.image_url);
  expect([response.status, response.headers.get("content-type")]).toEqual([
    200,
    expect.stringMatching(/^image\//),
  ]);
}

export async function photo(background = "red"): Promise<Buffer> {
  return sharp({ create: { width: 32, height: 32, channels: 3, background } })
    .png()
    .toBuffer();
}

export async function photoUrl(background?: string): Promise<string> {
  return `data:image/png;base64,${(await photo(background)).toString("base64")}`;
}

export async function sendForm({ engine }: TestClient, form: FormData): Promise<Response> {
  const encoded = new Response(form);
  const headers = {
    authorization: `Bearer ${engine.apiKey}`,
    "content-type": encoded.headers.get("content-type") ?? "",
  };
  const body = await encoded.arrayBuffer();
  return engine.fetch(
    new Request(`${engine.url}/api/v1/avatars/from-photo`, { method: "POST", headers, body }),
  );
}

/** An account with limited credits. */
export async function createAccount(client: TestClient, credits: number): Promise<TestClient> {
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited", credits });
  return client.withApiKey(apiKey);
}

export const credits = (client: TestClient): Promise<Json> => get(client, "/credits");

export const unknownId = "0197a1c4-0000-7000-8000-00000000dead";
export const twoOwls = [{ prompt: "an owl" }, { prompt: "another owl" }];
