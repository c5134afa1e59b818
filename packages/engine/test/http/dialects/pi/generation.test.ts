import sharp from "sharp";
import { expect, test } from "vitest";
import { createEngine } from "../../../../src/index.ts";
import { piClient, startPi, tinyPng } from "./start-pi.ts";

test("a prompt has up to 5,000 characters after it was trimmed", async () => {
  const pi = startPi();
  const longest = "owl ".repeat(1250).slice(0, 4999).concat("s");
  const job = await pi.wait(await pi.generate({ prompt: `\n  ${longest}  ` }));
  expect(job.payload.input.prompt).toBe(longest);
  const tooLong = await pi.request("POST", "/avatars/generate", { body: { prompt: `${longest}s` } });
  expect(tooLong.status).toBe(400);
  expect(tooLong.json.error).toMatchObject({
    type: "invalid_request_error",
    code: "invalid_request_body",
    param: "prompt",
    issues: [{ code: "too_big", path: ["prompt"] }],
  });
});

test.each([
  [{}, "prompt", "invalid_type", ["prompt"]],
  [{ prompt: "" }, "prompt", "too_small", ["prompt"]],
  [{ prompt: " \n " }, "prompt", "too_small", ["prompt"]],
  [{ prompt: 7 }, "prompt", "invalid_type", ["prompt"]],
  [{ prompt: "owl", hints: [] }, "hints", "invalid_type", ["hints"]],
  [{ prompt: "owl", hints: { mood: 7 } }, "hints.mood", "invalid_type", ["hints", "mood"]],
  [
    { prompt: "owl", hints: { accessories: "hat" } },
    "hints.accessories",
    "invalid_type",
    ["hints", "accessories"],
  ],
  [
    { prompt: "owl", hints: { accessories: Array(33).fill("hat") } },
    "hints.accessories",
    "too_big",
    ["hints", "accessories"],
  ],
  [
    { prompt: "owl", output: { resolution: "1k" } },
    "output.resolution",
    "invalid_enum_value",
    ["output", "resolution"],
  ],
  [
    { prompt: "owl", output: { aspect_ratio: "7:5" } },
    "output.aspect_ratio",
    "invalid_enum_value",
    ["output", "aspect_ratio"],
  ],
  [
    { prompt: "owl", output: { thinking_intensity: "max" } },
    "output.thinking_intensity",
    "invalid_enum_value",
    ["output", "thinking_intensity"],
  ],
  [{ prompt: "owl", client_reference_id: "  " }, "client_reference_id", "too_small", ["client_reference_id"]],
  [
    { prompt: "owl", client_reference_id: "x".repeat(201) },
    "client_reference_id",
    "too_big",
    ["client_reference_id"],
  ],
  [{ prompt: "owl", metadata: { a: "x".repeat(501) } }, "metadata.a", "too_big", ["metadata", "a"]],
  [{ prompt: "owl", metadata: { a: 1 } }, "metadata.a", "invalid_type", ["metadata", "a"]],
  [
    { prompt: "owl", metadata: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, "v"])) },
    "metadata",
    "custom",
    ["metadata"],
  ],
  [
    { prompt: "owl", reference_images: Array(7).fill(tinyPng) },
    "reference_images",
    "too_big",
    ["reference_images"],
  ],
  [
    { prompt: "owl", reference_images: [tinyPng, 7] },
    "reference_images.1",
    "invalid_type",
    ["reference_images", 1],
  ],
  [{ prompt: "owl", reference_images: [""] }, "reference_images.0", "too_small", ["reference_images", 0]],
  [[], undefined, "invalid_type", []],
])("rejects %j", async (body, param, code, path) => {
  const { status, json } = await startPi({ worker: false }).request("POST", "/avatars/generate", { body });
  expect([status, json.error.code, json.error.param]).toEqual([400, "invalid_request_body", param]);
  expect(json.error.issues[0]).toMatchObject({ code, path, message: expect.any(String) });
});

test("takes everything at its limit", async () => {
  const pi = startPi();
  const input = {
    hints: { accessories: Array(32).fill("earrings"), unheard_of: { nested: [1] } },
    client_reference_id: "x".repeat(200),
    metadata: Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`k${n}`, "v".repeat(500)])),
  };
  const job = await pi.wait(await pi.generate({ ...input, reference_images: Array(6).fill(tinyPng) }));
  expect(job.payload).toMatchObject({ mode: "client_refs", input: { ...input, reference_image_count: 6 } });
});

test("an empty list of references is library mode", async () => {
  const pi = startPi();
  const job = await pi.wait(await pi.generate({ reference_images: [] }));
  expect(job.payload).toMatchObject({ mode: "corpus", input: { reference_image_count: 0 } });
});

test("ignores unknown fields, in the output too, and trims texts", async () => {
  const pi = startPi();
  const job = await pi.wait(
    await pi.generate({
      prompt: "  a wise owl ",
      seed: 7,
      negative_prompt: "no hat",
      output: { resolution: "512", count: 4, format: "svg" },
      client_reference_id: " run-1 ",
      metadata: { workflow: " leads " },
    }),
  );
  expect(job.payload.input).toEqual({
    prompt: "a wise owl",
    reference_image_count: 0,
    output: { resolution: "512" },
    client_reference_id: "run-1",
    metadata: { workflow: "leads" },
  });
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
  "reads a body of type %j as JSON",
  async (type) => {
    const pi = startPi({ worker: false });
    await pi.generate({}, { "content-type": type });
  },
);

test.each(["", "{", "prompt=owl"])("a body that is not JSON is invalid_json_body: %j", async (text) => {
  const { status, json } = await startPi({ worker: false }).request("POST", "/avatars/generate", { text });
  expect([status, json.error.code, json.error.type]).toEqual([
    400,
    "invalid_json_body",
    "invalid_request_error",
  ]);
});

test("repeats the first response for a key and the same body", async () => {
  const pi = startPi({ worker: false });
  const headers = { "idempotency-key": "step-7" };
  const send = (body: unknown) => pi.request("POST", "/avatars/generate", { body, headers });
  const first = await send({ prompt: "owl", metadata: { a: "1", b: "2" } });
  expect(first.headers.get("x-idempotency-replayed")).toBe(null);
  const again = await send({ metadata: { b: " 2", a: "1" }, prompt: " owl ", ignored: true });
  expect([again.status, again.text]).toEqual([202, first.text]);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  const other = await send({ prompt: "another owl", metadata: { a: "1", b: "2" } });
  expect(other.status).toBe(409);
  expect(other.json.error).toMatchObject({
    type: "invalid_request_error",
    code: "idempotency_key_mismatch",
    param: "Idempotency-Key",
  });
});

test("a key is compared with the images too, and is separate from keys of other systems", async () => {
  const pi = startPi({ worker: false });
  const headers = { "idempotency-key": "k" };
  const other = await sharp(Buffer.from(tinyPng, "base64")).negate().png().toBuffer();
  const body = { prompt: "owl", reference_images: [tinyPng] };
  const first = await pi.request("POST", "/avatars/generate", { body, headers });
  const dataUrl = { ...body, reference_images: [`data:image/png;base64,${tinyPng}`] };
  expect((await pi.request("POST", "/avatars/generate", { body: dataUrl, headers })).text).toBe(first.text);
  const changed = { ...body, reference_images: [other.toString("base64")] };
  expect((await pi.request("POST", "/avatars/generate", { body: changed, headers })).status).toBe(409);
  const own = await pi.engine.fetch(`${pi.engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt: "owl" }),
    headers: { ...headers, authorization: `Bearer ${pi.engine.apiKey}`, "content-type": "application/json" },
  });
  expect(own.status).toBe(202);
});

test("a blank key is no key", async () => {
  const pi = startPi({ worker: false });
  const headers = { "idempotency-key": "  " };
  expect(await pi.generate({}, headers)).not.toBe(await pi.generate({}, headers));
});

test("auto follows the composition, and the picture is a PNG of the requested size", async () => {
  const engine = createEngine();
  const pi = piClient(engine);
  try {
    const ratios = [];
    for (const avatar_composition of ["Full Body", "Bust", "upper body", "Closeup"]) {
      const body = { prompt: "a founder", hints: { avatar_composition }, output: { resolution: "512" } };
      const job = await pi.wait(await pi.generate(body));
      const response = await engine.fetch(job.avatar.image_url);
      const {
        width = 0,
        height = 0,
        format,
      } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      ratios.push([job.payload.output_applied.aspect_ratio, Math.max(width, height), format]);
    }
    expect(ratios).toEqual(["2:3", "3:4", "4:5", "1:1"].map((ratio) => [ratio, 512, "png"]));
  } finally {
    await engine.stop();
  }
});

test("prompt and hints change a picture that is made from references", async () => {
  const engine = createEngine();
  const pi = piClient(engine);
  try {
    const reference = await sharp({ create: { width: 96, height: 96, channels: 3, background: "#c68642" } })
      .png()
      .toBuffer();
    const images = [];
    for (const more of [
      {},
      { prompt: "a founder in front of a blue background" },
      { hints: { art_direction: "Pixel / Retro" } },
    ]) {
      const body = {
        prompt: "a founder",
        reference_images: [reference.toString("base64")],
        output: { resolution: "512" },
        ...more,
      };
      const job = await pi.wait(await pi.generate(body));
      expect(job.payload.mode).toBe("client_refs");
      const response = await engine.fetch(job.avatar.image_url);
      images.push(Buffer.from(await response.arrayBuffer()).toString("base64"));
    }
    expect(new Set(images).size).toBe(3);
  } finally {
    await engine.stop();
  }
});
