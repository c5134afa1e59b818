import { unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodeFace, encodeFace, packFace, readBrief } from "../src/index.ts";

const brief = readBrief({ prompt: "a secret agent with a red scarf on a blue background" });
const pack = await packFace({ brief, seed: 7, name: 'Ada & "Bob"' });
const files = unzipSync(pack.bytes);
const text = (path: string) => new TextDecoder().decode(files[path]);

describe("packFace", () => {
  it("gives the same bytes for the same face, whatever the prompt was, and whatever the time zone", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Asia/Tokyo";
    const again = await packFace({ ...decodeFace(encodeFace({ brief, seed: 7 })), name: 'Ada & "Bob"' });
    process.env["TZ"] = zone;
    expect(Buffer.compare(again.bytes, pack.bytes)).toBe(0);
  });

  it("lists every image in the manifest, with its size, type and purpose", async () => {
    const manifest: typeof pack.manifest = JSON.parse(text("manifest.json"));
    expect(manifest).toEqual(pack.manifest);
    const others = ["manifest.json", "site.webmanifest", "head.html", "LICENSE.txt"];
    expect(
      manifest.files
        .map(({ path }) => path)
        .concat(others)
        .sort(),
    ).toEqual(Object.keys(files).sort());
    for (const { path, media_type, width, height, bytes } of manifest.files) {
      expect(files[path]?.length).toBe(bytes);
      if (media_type === "image/x-icon") continue;
      const metadata = await sharp(files[path]).metadata();
      expect([
        path,
        `image/${metadata.format}`.replace("svg", "svg+xml"),
        metadata.width,
        metadata.height,
      ]).toEqual([path, media_type, width, height]);
    }
    expect(new Set(manifest.files.map(({ purpose }) => purpose))).toEqual(
      new Set(["favicon", "icon", "maskable", "apple-touch", "card", "emotion", "sticker"]),
    );
    expect(manifest.files.filter(({ purpose }) => purpose === "emotion")).toHaveLength(8);
    expect(decodeFace(manifest.code)).toMatchObject({ brief: manifest.brief, seed: 7 });
    expect(text("manifest.json")).not.toContain("secret agent");
  });

  it("has an ICO file with the icons of 16, 32 and 48 pixels", async () => {
    const ico = Buffer.from(files["favicon.ico"] ?? []);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (const [index, side] of [16, 32, 48].entries()) {
      const entry = 6 + 16 * index;
      const image = ico.subarray(ico.readUInt32LE(entry + 12)).subarray(0, ico.readUInt32LE(entry + 8));
      expect([ico[entry], ico[entry + 1]]).toEqual([side, side]);
      expect(Buffer.compare(image, Buffer.from(files[`icons/icon-${side}.png`] ?? []))).toBe(0);
    }
  });

  it("has a web manifest and tags whose files exist, and no transparent pixel where platforms forbid it", async () => {
    const manifest = JSON.parse(text("site.webmanifest"));
    expect(manifest).toMatchObject({ name: 'Ada & "Bob"', theme_color: pack.manifest.color });
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(files[src]).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    const linked = [...text("head.html").matchAll(/(?:href|content)="\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(linked).toHaveLength(5);
    for (const path of linked) expect(files[path], path).toBeDefined();
    for (const path of ["apple-touch-icon.png", "card.png", "icons/maskable-512.png"])
      expect([path, (await sharp(files[path]).stats()).isOpaque]).toEqual([path, true]);
    expect((await sharp(files["stickers/happy.webp"]).stats()).isOpaque).toBe(false);
  });

  it("stops when it is aborted", async () => {
    const abort = new AbortController();
    const packing = packFace({ brief, seed: 7 }, { signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(packing).rejects.toThrow("enough");
  });
});
