import { crc32, deflateSync } from "node:zlib";
import { Likeness } from "@likeness/client";
import { argil } from "@likeness/client/argil";
import { twins } from "@likeness/client/twins";
import { expect, test } from "vitest";
import { start } from "./support.ts";

const url = "https://api.argil.ai/v1/avatars";
const headers = { "x-api-key": "test", "content-type": "application/json" };
/** A black PNG of 1280x720 pixels. */
const png = encodePng(1280, 720);

function encodePng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  // One byte per pixel, and one for the filter of each row.
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const chunks = [chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}

test("an app that calls Argil with fetch gets its responses", async () => {
  const { mock } = start({ systems: ["argil"] });
  const datasetImage = { base64: `data:image/png;base64,${Buffer.from(png).toString("base64")}` };
  const body = JSON.stringify({ type: "IMAGE", name: "My Image Avatar", datasetImage });
  const created = await fetch(url, { method: "POST", headers, body });
  expect(created.status).toBe(201);
  const { id, status } = await created.json();
  expect(status).toBe("TRAINING");
  const avatar = await (await fetch(`${url}/${id}`, { headers })).json();
  // Every source has this size in the mock.
  expect(avatar).toMatchObject({ id, status: "IDLE", width: 1920, height: 1080 });
  const picture = await fetch(avatar.coverImageUrl);
  expect(picture.headers.get("content-type")).toBe("image/png");
  expect(mock.takeViolations()).toEqual([]);
});

test("the client of Argil works without a server, and errors have its shape", async () => {
  const { mock } = start({ systems: ["argil"], jobs: { afterPolls: 2 } });
  const likeness = new Likeness({ system: argil({ apiKey: "test" }) });
  const handle = await twins(likeness).create({ name: "Anna", datasetImage: png });
  expect(await handle.done({ pollInterval: 10 })).toMatchObject({ name: "Anna", status: "IDLE" });
  mock.failNext({ status: 404 });
  expect(await (await fetch(url, { headers })).json()).toEqual({ code: 404, message: expect.any(String) });
});
