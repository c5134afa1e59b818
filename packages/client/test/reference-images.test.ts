import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isConfigError, Likeness, type ReferenceImage } from "../src/index.ts";
import { base64 } from "../src/uploads/base64.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted } from "./wire.ts";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
const webp = new TextEncoder().encode("RIFF\x10\0\0\0WEBPVP8 ");
const ftyp = (major: string, ...compatible: string[]) => {
  const box = Buffer.from(`____ftyp${major}\0\0\0\0${compatible.join("")}`, "latin1");
  box.writeUInt32BE(box.length);
  return Buffer.concat([box, Buffer.from("\0\0\0\x08free", "latin1")]);
};
const plain = Buffer.from(png).toString("base64");
const dataUrl = `data:image/png;base64,${plain}`;
const limit = 15 * 1024 * 1024;

let directory = "";
let path = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "likeness-"));
  path = join(directory, "me.jpeg");
  await writeFile(path, png);
});
afterAll(() => rm(directory, { recursive: true }));

async function sent(...referenceImages: ReferenceImage[]): Promise<unknown> {
  const server = scriptedFetch(accepted);
  await new Likeness({ apiKey: "key", fetch: server.fetch }).avatars.generate({
    prompt: "owl",
    referenceImages,
  });
  const request = server.requests[0];
  if (request?.headers.get("content-type") !== "application/json") return filesOf(await request?.formData());
  const body: { reference_images?: unknown } = await request?.json();
  return body.reference_images;
}

/** The images of a form as data URLs. */
async function filesOf(form: FormData | undefined): Promise<string[]> {
  return Promise.all(
    (form?.getAll("reference_images") ?? []).map(async (value) => {
      if (typeof value === "string") return value;
      return `data:${value.type};base64,${Buffer.from(await value.arrayBuffer()).toString("base64")}`;
    }),
  );
}

describe("referenceImages accepts", () => {
  const sources: Record<string, () => ReferenceImage> = {
    bytes: () => png,
    "a Buffer that is a part of a larger one": () => Buffer.concat([Buffer.alloc(8), png]).subarray(8),
    "an ArrayBuffer": () => png.slice().buffer,
    "a Blob": () => new Blob([png]),
    "a web stream": () => new Blob([png]).stream(),
    "a Node stream": () => Readable.from([png.subarray(0, 3), png.subarray(3)]),
    "a file stream with another extension": () => createReadStream(path),
    "an async generator": () =>
      (async function* () {
        yield png;
      })(),
    "a path": () => ({ path }),
    "a file URL": () => pathToFileURL(path),
    "a factory": () => () => new Blob([png]),
    "an async factory": () => async () => png,
    "a data URL": () => dataUrl,
  };
  for (const [name, source] of Object.entries(sources)) {
    test(name, async () => {
      expect(await sent(source())).toEqual([dataUrl]);
    });
  }

  test("base64, which is sent unchanged", async () => {
    expect(await sent(plain)).toEqual([plain]);
  });

  test("JPEG and WebP", async () => {
    expect(await sent(jpeg, webp)).toEqual([
      expect.stringMatching(/^data:image\/jpeg;base64,/),
      expect.stringMatching(/^data:image\/webp;base64,/),
    ]);
  });

  test("AVIF with any of its brands, from any source", async () => {
    const brands = Array.from({ length: 100 }, (_, index) => `x${String(index).padStart(3, "0")}`);
    for (const avif of [
      ftyp("avif"),
      ftyp("mif1", "miaf", "avif"),
      ftyp("avis"),
      ftyp("mif1", ...brands, "avis"),
    ]) {
      const text = avif.toString("base64");
      const wrapped = text.replaceAll(/.{76}/g, "$&\n");
      const inSmallPieces = Readable.from(Array.from(avif, (byte) => Uint8Array.of(byte)));
      const file = new Blob(Array.from(avif, (byte) => Uint8Array.of(byte)));
      const dataUrl = `data:image/avif;base64,${text}`;
      expect(await sent(avif, inSmallPieces, file, text)).toEqual([dataUrl, dataUrl, dataUrl, text]);
      expect(await sent(wrapped)).toEqual([wrapped]);
    }
  });

  test("bytes without Buffer", () => {
    const large = randomBytes(100_000);
    const expected = large.toString("base64");
    vi.stubGlobal("Buffer", undefined);
    const encoded = base64(large);
    vi.unstubAllGlobals();
    expect(encoded).toBe(expected);
  });
});

describe("referenceImages rejects before sending", () => {
  const large = (size: number) => {
    const bytes = new Uint8Array(size);
    bytes.set(png);
    return bytes;
  };
  const heicMessage =
    /referenceImages\[1\] is a HEIC or HEIF image, which is not supported: convert it to JPEG, PNG, WebP or AVIF$/;
  const cases: [string, () => ReferenceImage, RegExp][] = [
    [
      "bytes of a text",
      () => new TextEncoder().encode("hello, this is text"),
      /referenceImages\[1\] is not a JPEG, PNG, WebP or AVIF$/,
    ],
    ["a path as a string", () => "./me.png", /a string is a data URL or base64, and a file is \{ path \}/],
    ["base64 of a text", () => btoa("hello, this is text"), /is not a JPEG, PNG, WebP or AVIF/],
    ["a HEIC", () => ftyp("heic", "mif1", "heic"), heicMessage],
    ["a HEIC with a general major brand", () => new Blob([ftyp("mif1", "heix")]), heicMessage],
    ["a HEIC in base64", () => ftyp("hevc", "msf1").toString("base64"), heicMessage],
    ["a video", () => ftyp("isom", "mp41"), /is not a JPEG, PNG, WebP or AVIF$/],
    ["a ftyp box with a million brands", () => ftyp("junk", "junk".repeat(1e6)), /is not a JPEG/],
    ["no bytes", () => new Uint8Array(), /is not a JPEG/],
    ["one byte over 15 MB", () => large(limit + 1), /referenceImages\[1\] is larger than 15 MB/],
    [
      "base64 of more than 15 MB",
      () => Buffer.from(large(limit + 10)).toString("base64"),
      /larger than 15 MB/,
    ],
    ["a missing file", () => ({ path: "/no/such/file" }), /could not be read: ENOENT/],
    [
      "a stream that fails",
      () =>
        new Readable({
          read() {
            this.destroy(new Error("cable cut"));
          },
        }),
      /could not be read: cable cut/,
    ],
  ];
  for (const [name, source, message] of cases) {
    test(name, async () => {
      const server = scriptedFetch(accepted);
      const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
      const error = await rejection(
        likeness.avatars.generate({ prompt: "owl", referenceImages: [png, source()] }),
      );
      expect(isConfigError(error)).toBe(true);
      expect(error.message).toMatch(message);
      expect(server.requests).toEqual([]);
    });
  }

  test("accepts exactly 15 MB", async () => {
    expect(await sent(large(limit), Buffer.from(large(limit)).toString("base64"))).toHaveLength(2);
  });

  test("stops reading an endless stream at the limit", async () => {
    let read = 0;
    const chunk = large(1024 * 1024);
    const endless = new Readable({
      read() {
        read += chunk.length;
        this.push(chunk);
      },
    });
    const likeness = new Likeness({ apiKey: "key", fetch: scriptedFetch(accepted).fetch });
    await expect(likeness.avatars.generate({ prompt: "owl", referenceImages: [endless] })).rejects.toThrow(
      /15 MB/,
    );
    expect(read).toBeLessThan(20 * 1024 * 1024);
    expect(endless.destroyed).toBe(true);
  });
});

test("the signal and the deadline end the reading of a silent stream and release it", async () => {
  const likeness = new Likeness({ apiKey: "key", fetch: scriptedFetch(accepted).fetch });
  for (const limit of [() => ({ deadline: 30 }), () => ({ signal: AbortSignal.timeout(30) })]) {
    const options = limit();
    const silent = new Readable({ read() {} });
    const error = await rejection(
      likeness.avatars.generate({ prompt: "owl", referenceImages: [silent] }, options),
    );
    expect(error.name).toBe("deadline" in options ? "DeadlineError" : "AbortError");
    await expect.poll(() => silent.destroyed).toBe(true);
  }
});
