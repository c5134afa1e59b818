import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { IllustrateRequest, Illustration } from "../src/index.ts";
import { illustrate } from "../src/index.ts";
import { decodeImage } from "../src/references/decode-image.ts";
import { loadFaceAnalyzer } from "../src/references/photo/load-face-analyzer.ts";
import { type PreparedPhoto, preparePhoto } from "../src/references/photo/prepare-photo.ts";

// With @likeness/faces installed. The photo is by NASA and in the public domain.
const file = fileURLToPath(new URL("astronaut.webp", import.meta.url));
let photo: Buffer;

beforeAll(async () => {
  photo = await sharp(file).jpeg({ quality: 90 }).toBuffer();
});

// Pixel portraits are the fastest.
const draw = (prompt: string, more: Partial<IllustrateRequest> = {}): Promise<Illustration> =>
  illustrate({
    prompt,
    seed: 3,
    references: [photo],
    portrait: "pixel",
    output: { resolution: "512", aspectRatio: "1:1" },
    ...more,
  });

describe("a photo", () => {
  it("is levelled: the face of a tilted head is where that of the level photo is", async () => {
    const [level, ...tilted] = await Promise.all([0, 18, -25].map(async (angle) => prepared(angle)));
    for (const { face, image } of tilted) {
      const [width, levelWidth] = [widthOf(face, image), widthOf(level?.face, level?.image)];
      expect(Math.abs(width / levelWidth - 1)).toBeLessThan(0.15);
      const [{ leftEye, rightEye } = { leftEye: { x: 0, y: 0 }, rightEye: { x: 0, y: 9 } }] =
        (await (await loadFaceAnalyzer())?.findFaces(image)) ?? [];
      const slope = (rightEye.y - leftEye.y) / (rightEye.x - leftEye.x);
      expect(Math.abs(Math.atan(slope) * (180 / Math.PI))).toBeLessThan(6);
    }
  });

  it("is cropped around the face, closer for a headshot", async () => {
    const share = async (prompt: string): Promise<number> => {
      const { image } = await draw(prompt, { portrait: "duotone" });
      const analyzer = await loadFaceAnalyzer();
      const decoded = await decodeImage(image.bytes, 800, "image");
      const [face] = (await analyzer?.findFaces(decoded)) ?? [];
      if (face === undefined) throw new Error(`No face was found in the portrait of "${prompt}".`);
      return (face.right.x - face.left.x) / decoded.width;
    };
    const [headshot, bust] = [await share("me, headshot"), await share("me")];
    expect(bust).toBeGreaterThan(0.18);
    expect(headshot).toBeGreaterThan(bust * 1.25);
  });

  it("is cut out and set into the place or in front of the colour that was asked for", async () => {
    const onTeal = await draw("me on a teal background");
    const atBeach = await draw("me at the beach");
    const alone = await draw("me", {
      output: { resolution: "512", format: "png", background: "transparent" },
    });
    expect([onTeal.warnings, atBeach.warnings, alone.warnings]).toEqual([[], [], []]);
    for (const { svg } of [onTeal, atBeach]) expect(svg).not.toContain('id="card"');
    const corner = await cornerOf(onTeal);
    expect(corner[1]).toBeGreaterThan((corner[0] ?? 255) + 60);
    expect((await cornerOf(alone))[3]).toBe(0);
    expect(atBeach.svg).toContain("place:beach");
  });

  it("loses its clothes when others were asked for, and keeps the face", async () => {
    const { image, face } = await prepared(0, { cutsOut: true, replacesClothes: true, measuresHair: false });
    if (face === undefined) throw new Error("No face was found.");
    const alphaAt = (x: number, y: number): number =>
      image.data[(Math.round(y * image.height) * image.width + Math.round(x * image.width)) * 4 + 3] ?? -1;
    const middle = face.x + face.width / 2;
    expect(alphaAt(middle, face.y + face.height / 2)).toBe(255);
    expect(alphaAt(middle, Math.min(0.99, face.y + face.height * 2.4))).toBe(0);
    expect(alphaAt(face.x - face.width, face.y + face.height * 1.6)).toBe(0);
    expect((await draw("me in a suit")).warnings).toEqual([]);
  });

  it("without the optional package is cropped as before, and says what would help", async () => {
    const plain = await preparePhoto(
      await decodeImage(photo, 1600, "photo"),
      { cutsOut: true, replacesClothes: false, measuresHair: true },
      undefined,
    );
    expect(plain).toMatchObject({ face: undefined, isCutOut: false, hasAnalyzer: false });
  });
});

async function prepared(
  angle: number,
  changes = { cutsOut: false, replacesClothes: false, measuresHair: false },
): Promise<PreparedPhoto> {
  const turned = await sharp(photo).rotate(angle, { background: "#8a8478" }).png().toBuffer();
  return preparePhoto(await decodeImage(turned, 1600, "photo"), changes, await loadFaceAnalyzer());
}

function widthOf(face: PreparedPhoto["face"], image: PreparedPhoto["image"] | undefined): number {
  if (face === undefined || image === undefined) throw new Error("No face was found.");
  return face.width * image.width;
}

/** RGBA of the pixel in the top right corner. */
async function cornerOf({ image }: Illustration): Promise<Buffer> {
  return sharp(image.bytes)
    .ensureAlpha()
    .extract({ left: image.width - 4, top: 3, width: 1, height: 1 })
    .raw()
    .toBuffer();
}
