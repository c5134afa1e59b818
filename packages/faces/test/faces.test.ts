import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFaceAnalyzer, type DetectedFace, type FaceAnalyzer, type Pixels } from "../src/index.ts";

let analyzer: FaceAnalyzer;

beforeAll(() => {
  analyzer = createFaceAnalyzer();
});
afterAll(() => analyzer.close());

describe("finding faces", () => {
  it("finds the face of a portrait with its landmarks in place", async () => {
    const [face, ...others] = await analyzer.findFaces(await load("astronaut.webp"));
    expect(others).toEqual([]);
    const { forehead, chin, left, right, leftEye, rightEye } = expectFace(face);
    expect(forehead.y).toBeLessThan(leftEye.y);
    expect(leftEye.y).toBeLessThan(chin.y);
    expect([left.x, leftEye.x, rightEye.x, right.x]).toEqual(
      [left.x, leftEye.x, rightEye.x, right.x].sort((a, b) => a - b),
    );
    // Measured by hand in the photo.
    expect(Math.abs(leftEye.x - 194) + Math.abs(leftEye.y - 100)).toBeLessThan(8);
    expect(Math.abs(chin.x - 221) + Math.abs(chin.y - 176)).toBeLessThan(12);
  });

  it("follows a tilted head", async () => {
    const tilted = await sharp(path("astronaut.webp")).rotate(15, { background: "#888888" }).png().toBuffer();
    const [face] = await analyzer.findFaces(await load(tilted));
    const { leftEye, rightEye } = expectFace(face);
    const angle = Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * (180 / Math.PI);
    expect(angle).toBeGreaterThan(11);
    expect(angle).toBeLessThan(21);
  });

  it("finds none in a photo of a cat, a plain colour or a picture of one pixel", async () => {
    const plain = { width: 64, height: 64, data: new Uint8Array(64 * 64 * 4).fill(180) };
    const tiny = { width: 1, height: 1, data: new Uint8Array(4) };
    for (const image of [await load("cat.webp"), plain, tiny])
      expect(await analyzer.findFaces(image)).toEqual([]);
  });

  it("sorts faces by size and answers calls in parallel", async () => {
    const small = await sharp(path("astronaut.webp")).resize(256).png().toBuffer();
    const both = await sharp({ create: { width: 800, height: 512, channels: 3, background: "#888888" } })
      .composite([
        { input: small, left: 0, top: 128 },
        { input: path("astronaut.webp"), left: 288, top: 0 },
      ])
      .png()
      .toBuffer();
    const [first, second] = await Promise.all([load(both), load("astronaut.webp")]);
    const [two, one] = await Promise.all([analyzer.findFaces(first), analyzer.findFaces(second)]);
    expect(one).toHaveLength(1);
    expect(two).toHaveLength(2);
    expect(expectFace(two[0]).left.x).toBeGreaterThan(288);
  });
});

describe("cutting out", () => {
  it("keeps the person, removes the room, and gives the same bytes again", async () => {
    const image = await load("astronaut.webp");
    const opacity = await analyzer.cutOut(image);
    expect(opacity).toHaveLength(512 * 512);
    const at = (x: number, y: number): number => opacity[y * 512 + x] ?? -1;
    for (const [x, y] of [
      [224, 120],
      [200, 350],
    ] as const)
      expect(at(x, y)).toBeGreaterThan(240);
    for (const [x, y] of [
      [400, 60],
      [40, 20],
    ] as const)
      expect(at(x, y)).toBeLessThan(15);
    expect(Buffer.from(await analyzer.cutOut(image)).equals(Buffer.from(opacity))).toBe(true);
  });

  it("stops when the signal was aborted", async () => {
    const image = await load("cat.webp");
    await expect(analyzer.cutOut(image, AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
    await expect(analyzer.findFaces(image, AbortSignal.abort(new Error("stopped")))).rejects.toThrow(
      "stopped",
    );
  });

  it("rejects calls when it is closed", async () => {
    const image = await load("cat.webp");
    const other = createFaceAnalyzer();
    const running = other.cutOut(image);
    await Promise.all([expect(running).rejects.toThrow("is closed"), other.close()]);
    await expect(other.findFaces(image)).rejects.toThrow("is closed");
  });

  it("reports an image whose data does not fit its size", async () => {
    const { data } = await load("cat.webp");
    for (const [width, height] of [
      [0, 4],
      [300, 199],
    ] as const)
      await expect(analyzer.cutOut({ width, height, data })).rejects.toThrow("RGBA image");
  });
});

function expectFace(face: DetectedFace | undefined): DetectedFace {
  if (face === undefined) throw new Error("No face was found.");
  return face;
}

function path(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function load(image: string | Buffer): Promise<Pixels> {
  const { data, info } = await sharp(typeof image === "string" ? path(image) : image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
