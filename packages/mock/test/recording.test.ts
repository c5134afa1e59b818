import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Likeness } from "@likeness/client";
import { hoox } from "@likeness/client/hoox";
import { openRecording, type RecordingOptions } from "@likeness/mock/recording";
import { serveMock } from "@likeness/mock/server";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { createSecretRemover } from "../src/recording/remove-secrets.ts";

async function temporaryFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "likeness-recording-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  return join(directory, "hoox.json");
}

const apiKey = "hoox_key_that_nobody_may_see";

/** What an app does: creates an avatar, waits, and downloads its picture. */
async function useHoox(baseUrl: string, options: RecordingOptions, key = apiKey) {
  const recording = await openRecording(options);
  const likeness = new Likeness({
    system: hoox({ apiKey: key, baseUrl: `${baseUrl}/api/public/v1` }),
    fetch: recording.fetch,
  });
  const job = await likeness.avatars.create({ prompt: "a wise owl", label: "Owl" });
  const { avatar } = await job.done({ pollInterval: 5 });
  const bytes = await likeness.assets.bytes(avatar);
  return { recording, id: job.id, bytes: Buffer.from(bytes).toString("base64") };
}

test("requests to a real server are replayed without it, with the same ids and bytes, and contain no secret", async () => {
  const file = await temporaryFile();
  const server = await serveMock({ port: 0, system: "hoox", apiKey, images: "tiny", clock: "manual" });
  const live = await useHoox(server.url, { file });
  await live.recording.save();
  await server.close();
  const text = await readFile(file, "utf8");
  expect(text).not.toContain(apiKey);
  expect(text).not.toMatch(/signature=(?!REMOVED)/);
  const replayed = await useHoox(server.url, { file }, "another_key");
  expect([replayed.recording.mode, replayed.id, replayed.bytes]).toEqual(["replay", live.id, live.bytes]);
  expect(replayed.recording.unused).toEqual([]);
});

test("a request that was not recorded says what was", async () => {
  const file = await temporaryFile();
  const send = async () => Response.json({ ok: true });
  const recording = await openRecording({ file, mode: "record", fetch: send });
  await recording.fetch("https://example.com/avatars", { method: "POST", body: '{"prompt":"an owl"}' });
  await recording.save();
  const replay = await openRecording({ file, mode: "replay" });
  const other = replay.fetch("https://example.com/avatars", { method: "POST", body: '{"prompt":"a robot"}' });
  await expect(other).rejects.toThrow('POST https://example.com/avatars {"prompt":"an owl"}');
  expect(replay.unused).toEqual(["POST https://example.com/avatars"]);
});

test("a file that is missing or no recording is named", async () => {
  const file = await temporaryFile();
  await expect(openRecording({ file, mode: "replay" })).rejects.toThrow(`There is no recording ${file}`);
  await writeFile(file, "[]");
  await expect(openRecording({ file })).rejects.toThrow(`${file} is no recording`);
});

test("no secret is left in any text", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/);
  fc.assert(
    fc.property(secret, fc.jsonValue(), (key, value) => {
      const remover = createSecretRemover([]);
      expect(remover.headers(new Headers({ authorization: `Bearer ${key}`, accept: "*/*" }))).toEqual({
        accept: "*/*",
      });
      const body = JSON.stringify({
        value,
        note: `the key is ${key}`,
        client_secret: `s${key}`,
        url: `https://a.b/?sig=1&token=t${key}`,
      });
      expect(remover.text(body)).not.toContain(key);
      expect(remover.text(`See https://a.b/c?signature=x${key}&x=1 for ${key}.`)).not.toContain(key);
      expect(remover.url(`https://a.b/?X-Amz-Signature=q${key}`)).not.toContain(key);
    }),
  );
});
