import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { createSharpImageSanitizer } from "../../src/adapters/images/sharp-image-sanitizer.ts";

const imageSanitizer = createSharpImageSanitizer();

/** 60 x 40 pixels, red on the left, blue on the right. */
function redAndBlue(width = 60, height = 40): Sharp {
  const raw = Buffer.alloc(width * height * 3);
  for (let index = 0; index < width * height; index += 1)
    raw[index * 3 + (index % width < width / 2 ? 0 : 2)] = 255;
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

const encode = {
  jpeg: (image: Sharp) => image.jpeg({ quality: 100, chromaSubsampling: "4:4:4" }).toBuffer(),
  png: (image: Sharp) => image.png().toBuffer(),
  webp: (image: Sharp) => image.webp({ lossless: true }).toBuffer(),
  avif: (image: Sharp) => image.avif({ quality: 90, effort: 0 }).toBuffer(),
};
const kinds = [
  ["jpeg", "jpeg"],
  ["png", "png"],
  ["webp", "webp"],
  ["avif", "webp"],
] as const;

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await imageSanitizer.sanitize(bytes);
  if ("refused" in result) throw new Error(result.refused);
  return result.bytes;
}

async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const result = await imageSanitizer.sanitize(bytes);
  return "refused" in result ? result.refused : null;
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<string> {
  const pixel = sharp(bytes).removeAlpha().extract({ left, top, width: 1, height: 1 });
  const [red = 0, , blue = 0] = await pixel.raw().toBuffer();
  if (red > 200 && blue < 60) return "red";
  return blue > 200 && red < 60 ? "blue" : "other";
}

for (const [kind, copied] of kinds) {
  test(`${kind}: is copied as ${copied} with the same size and pixels`, async () => {
    const result = await imageSanitizer.sanitize(await encode[kind](redAndBlue()));
    expect(result).toMatchObject({ mediaType: `image/${copied}` });
    const bytes = await cleaned(await encode[kind](redAndBlue()));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: copied, width: 60, height: 40 });
    expect([await colourAt(bytes, 5, 20), await colourAt(bytes, 55, 20)]).toEqual(["red", "blue"]);
  });

  test(`${kind}: loses its metadata, such as its location`, async () => {
    const canary = "CANARY-8f14e45f";
    const withMetadata = redAndBlue()
      .withExif({
        IFD0: { Copyright: canary, ImageDescription: canary },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 3230/100" },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${canary}</note></x:xmpmeta>`)
      .withIccProfile("p3");
    const before = await encode[kind](withMetadata);
    expect(Buffer.from(before).includes(canary)).toBe(true);
    expect((await sharp(before).metadata()).exif).toBeDefined();
    const after = Buffer.from(await cleaned(before));
    expect(after.includes(canary)).toBe(false);
    const { exif, xmp, iptc, icc, comments, orientation, space } = await sharp(after).metadata();
    expect({ exif, xmp, iptc, icc, comments, orientation, space }).toEqual({ space: "srgb" });
    for (const word of ["Exif", "eXIf", "iCCP", "ICC_PROFILE", "ICCP", "XMP", "tEXt", "iTXt", "zTXt"]) {
      expect(after.includes(word), word).toBe(false);
    }
  });

  test(`${kind}: is rotated upright`, async () => {
    const lying = await encode[kind](redAndBlue().withMetadata({ orientation: 6 }));
    const upright = await cleaned(lying);
    const { width, height, orientation } = await sharp(upright).metadata();
    expect({ width, height, orientation }).toEqual({ width: 40, height: 60, orientation: undefined });
    expect([await colourAt(upright, 20, 5), await colourAt(upright, 20, 55)]).toEqual(["red", "blue"]);
  });

  test(`${kind}: is rejected if it is truncated anywhere`, async () => {
    const whole = await encode[kind](noise());
    for (const kept of [0.05, 0.5, 0.99]) {
      expect(await refusalOf(whole.subarray(0, whole.length * kept))).toMatch(
        /^is damaged or cut short: [^\n]+[^.:\s]$/,
      );
    }
    expect(await refusalOf(whole.subarray(0, -4))).toMatch(/^is damaged or cut short: /);
  });

  test(`${kind}: is scaled down if it is large, with the same aspect ratio`, async () => {
    const bytes = await cleaned(await encode[kind](redAndBlue(3000, 1500)));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2048, height: 1024 });
  });
}

test("rejects a PNG whose end chunk is only inside another chunk", async () => {
  const whole = await encode.png(noise());
  const end = whole.subarray(-12);
  const textChunk = chunk("tEXt", Buffer.concat([Buffer.from("comment\0", "latin1"), end]));
  const withTextChunk = Buffer.concat([whole.subarray(0, -12), textChunk]);
  expect(await refusalOf(Buffer.concat([withTextChunk, end]))).toBeNull();
  expect(await refusalOf(withTextChunk)).toContain("its end is missing");
});

test("rejects corruption that checksums detect", async () => {
  const bytes = await encode.png(noise());
  bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 40);
  expect(await refusalOf(bytes)).toMatch(/^is damaged or cut short: /);
});

test("converts colors to sRGB", async () => {
  const green = sharp({ create: { width: 4, height: 4, channels: 3, background: { r: 0, g: 255, b: 0 } } });
  // The same green has different values in P3. The sanitized image has the sRGB values.
  const inP3 = await green.withIccProfile("p3").png().toBuffer();
  const [red = 255, greenness = 0, blue = 255] = await sharp(await cleaned(inP3))
    .removeAlpha()
    .raw()
    .toBuffer();
  expect(red).toBeLessThan(12);
  expect(greenness).toBeGreaterThan(245);
  expect(blue).toBeLessThan(12);
});

test("keeps transparency", async () => {
  const clear = sharp({
    create: { width: 4, height: 4, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
  });
  for (const kind of ["png", "webp", "avif"] as const) {
    const bytes = await cleaned(await encode[kind](clear.clone()));
    expect((await sharp(bytes).stats()).isOpaque).toBe(false);
  }
});

test("takes the first frame of an animation", async () => {
  const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 255), Buffer.alloc(8 * 8 * 3, 0)]);
  const animation = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .webp({ loop: 0, delay: [100, 100], lossless: true })
    .toBuffer();
  expect((await sharp(animation, { animated: true }).metadata()).pages).toBe(2);
  const { width, height, pages } = await sharp(await cleaned(animation), { animated: true }).metadata();
  expect({ width, height, pages }).toEqual({ width: 8, height: 8, pages: undefined });
});

test("rejects 30,000 x 30,000 pixels without decoding them", async () => {
  const bomb = hugePng(30_000, 30_000);
  expect(bomb.length).toBeLessThan(2000);
  const before = process.memoryUsage.rss();
  expect(await refusalOf(bomb)).toBe("is 30,000 x 30,000 pixels; at most 100 megapixels are allowed");
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  // At the limit, the type is detected and the missing pixels are the error.
  expect(await refusalOf(hugePng(10_000, 10_000))).toMatch(/^is damaged or cut short/);
});

test.each([
  ["", "nothing at all"],
  ["hello, I am an image", "text (text/plain)"],
  ["Zoë läuft", "text (text/plain)"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG (image/svg+xml)"],
  ["\n<!DOCTYPE html><p>Not found", "a web page (text/html)"],
  ["data:image/png;base64,iVBORw0KGgo=", "the text of a data URL (text/plain)"],
  ["GIF89a\x01\x00", "a GIF (image/gif)"],
  ["%PDF-1.7", "a PDF (application/pdf)"],
  ["\x00\x00\x00\x14ftypisom\x00\x00\x02\x00mp41", "a video (video/mp4)"],
  ["\x01\x02\x03\x04", "data of an unknown kind"],
])("rejects %j by its first bytes", async (content, description) => {
  const bytes = new TextEncoder().encode(content);
  expect(await refusalOf(bytes)).toBe(
    `is not a JPEG, PNG, WebP or AVIF image: its first bytes say it is ${description}`,
  );
});

test("rejects the first bytes of an image followed by garbage", async () => {
  for (const start of ["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "RIFF\x10\0\0\0WEBPVP8 "]) {
    expect(await refusalOf(Buffer.from(`${start}and then text`, "latin1"))).toMatch(
      /^is damaged or cut short: \S/,
    );
  }
});

test.each([
  ["heic", ["mif1", "heic"]],
  ["heix", []],
  ["hevc", ["msf1", "hevc"]],
  ["mif1", ["miaf", "heic"]],
  ["mif1", []],
  ["isom", ["mp41", "heix"]],
])("rejects the brand %s with %j as HEIC", async (major, compatible) => {
  expect(await refusalOf(withBrands(Buffer.alloc(200), major, compatible))).toBe(
    "is a HEIC or HEIF image, which is not supported: convert it to JPEG, PNG, WebP or AVIF",
  );
});

test.each([
  ["avif", ["avif", "mif1"]],
  ["mif1", ["miaf", "avif"]],
  ["iso8", ["mif1", "avif"]],
  ["avis", ["mif1", "avis"]],
  ["heic", ["mif1", "avis"]],
])("recognizes an AVIF by the brand %s with %j", async (major, compatible) => {
  const avif = await encode.avif(redAndBlue());
  expect(await refusalOf(withBrands(avif, major, compatible))).toBeNull();
});

test("rejects an AVIF of more than 40 megapixels without decoding it", async () => {
  const bytes = await encode.avif(redAndBlue());
  setAvifSize(bytes, 60_000, 50_000);
  const before = process.memoryUsage.rss();
  expect(await refusalOf(bytes)).toBe("is 60,000 x 50,000 pixels; at most 40 megapixels are allowed");
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
});

test("rejects an AVIF whose image is larger than its header says, without decoding it", async () => {
  const bytes = await encode.avif(
    sharp({ create: { width: 4000, height: 4000, channels: 3, background: "red" } }),
  );
  setAvifSize(bytes, 64, 48);
  expect(await refusalOf(bytes)).toMatch(/^is damaged or cut short: .*Security limit exceeded/);
});

test("handles an ftyp box with a wrong size or a million brands quickly", async () => {
  const avif = await encode.avif(redAndBlue());
  for (const size of [0, 1, 7, 0x7fffffff, 0xffffffff]) {
    const lying = Buffer.from(avif);
    lying.writeUInt32BE(size, 0);
    expect(await refusalOf(lying), String(size)).toMatch(/^is damaged or cut short: \S/);
  }
  for (const brand of ["avif", "heic", "mp41"]) {
    const many = withBrands(avif, brand, Array(1_000_000).fill("junk"));
    const start = process.cpuUsage();
    expect(await refusalOf(many)).toMatch(brand === "avif" ? /^is damaged/ : /HEIC|video/);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  }
});

/** Replaces the brands in the `ftyp` box of an AVIF. Adjusts the offset in `iloc`, because the data moves. */
function withBrands(file: Buffer, major: string, compatible: readonly string[]): Buffer {
  const head = Buffer.from(`____ftyp${major}\0\0\0\0${compatible.join("")}`, "latin1");
  head.writeUInt32BE(head.length);
  const oldLength = file.readUInt32BE(0);
  const rest = Buffer.from(file.subarray(oldLength));
  const at = rest.indexOf("iloc") + 16;
  rest.writeUInt32BE(rest.readUInt32BE(at) + head.length - oldLength, at);
  return Buffer.concat([head, rest]);
}

/** Changes the size in the header only. */
function setAvifSize(file: Buffer, width: number, height: number): void {
  const at = file.indexOf("ispe");
  file.writeUInt32BE(width, at + 8);
  file.writeUInt32BE(height, at + 12);
}

/** Random pixels, which encoders cannot compress. */
function noise(): Sharp {
  const raw = Buffer.alloc(200 * 150 * 3);
  for (let index = 0, state = 1; index < raw.length; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    raw[index] = state >>> 24;
  }
  return sharp(raw, { raw: { width: 200, height: 150, channels: 3 } });
}

/** A PNG whose header claims more pixels than it contains. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
