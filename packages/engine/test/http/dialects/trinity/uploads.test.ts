import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { startTrinity, type TrinityClient } from "./start-trinity.ts";

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#336699" } })
  .png()
  .toBuffer();
const dataUrl = `data:image/png;base64,${png.toString("base64")}`;
const path = "/agents/a/avatar/generate";

async function startWithA() {
  const client = startTrinity();
  await client.send("POST", "/agents", { body: { name: "a" } });
  return client;
}

function formOf(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const reference = async (client: TrinityClient) =>
  (await client.send("GET", "/agents/a/avatar/reference")).headers.get("content-length");

describe("a reference image", () => {
  test.each([
    ["a file of a form", { form: formOf({ identity_prompt: "owl", reference_image: new Blob([png]) }) }],
    ["a data URL of a form", { form: formOf({ identity_prompt: "owl", reference_image: dataUrl }) }],
    ["a file called reference", { form: formOf({ identity_prompt: "owl", reference: new Blob([png]) }) }],
    ["a file called image", { form: formOf({ identity_prompt: "owl", image: new Blob([png]) }) }],
    ["a file called file", { form: formOf({ identity_prompt: "owl", file: new Blob([png]) }) }],
    ["a data URL called reference in JSON", { body: { identity_prompt: "owl", reference: dataUrl } }],
    ["a data URL in JSON", { body: { identity_prompt: "owl", reference_image: dataUrl } }],
    ["base64 in JSON", { body: { identity_prompt: "owl", reference_image: png.toString("base64") } }],
  ])("can be %s", async (_, content) => {
    const client = await startWithA();
    const { status, json } = await client.send("POST", path, content);
    expect([status, json.identity_prompt]).toEqual([200, "owl"]);
    expect(client.requests[0]?.references).toHaveLength(1);
    expect(Number(await reference(client))).toBeGreaterThan(50);
  });

  test("needs no prompt; the identity then describes the picture", async () => {
    const client = await startWithA();
    for (const body of [{ reference_image: dataUrl }, { reference_image: dataUrl, identity_prompt: " " }]) {
      const { status, json } = await client.send("POST", path, { body });
      expect([status, json.identity_prompt]).toEqual([200, "owl, glasses"]);
    }
    const { json } = await client.send("GET", "/agents/a/avatar/identity");
    expect(json).toMatchObject({ identity_prompt: "owl, glasses", has_reference: true });
  });

  test("stays the reference of variations", async () => {
    const client = await startWithA();
    await client.send("POST", path, { body: { identity_prompt: "owl", reference_image: dataUrl } });
    const before = await reference(client);
    await client.send("POST", "/agents/a/avatar/regenerate");
    await client.engine.idle();
    expect(
      client.requests.filter(({ emotion }) => !emotion).map(({ references }) => references.length),
    ).toEqual([1, 1]);
    expect(await reference(client)).toBe(before);
  });

  test("that cannot be read is invalid input, with the reason and what is wrong", async () => {
    const client = await startWithA();
    const rejected = [];
    for (const content of [
      { body: { identity_prompt: "owl", reference_image: Buffer.from("no image").toString("base64") } },
      { body: { identity_prompt: "owl", reference_image: "https://example.com/a.png" } },
      { form: formOf({ identity_prompt: "owl", reference_image: new Blob(["no image"]) }) },
      { form: formOf({ reference_image: new Blob([new Uint8Array(16 * 1024 * 1024)]) }) },
    ]) {
      const { status, json } = await client.send("POST", path, content);
      rejected.push(json.message);
      expect([status, json.detail, json.reason]).toEqual([
        400,
        "Avatar request was rejected by the image service.",
        "invalid_input",
      ]);
    }
    expect(rejected.map((message) => message.split(" ")[0])).toEqual(Array(4).fill("reference_image"));
    expect(client.requests).toEqual([]);
  });

  test("of a form that is broken is FastAPI's error", async () => {
    const client = await startWithA();
    const headers = { "content-type": "multipart/form-data" };
    const { status, json } = await client.send("POST", path, { text: "x", headers });
    expect([status, json]).toEqual([400, { detail: "There was an error parsing the body" }]);
  });
});
