import type { DetectedFace, FaceAnalyzer, Point } from "@likeness/faces";
import sharp from "sharp";
import { limitConcurrency } from "../../raster/limit-concurrency.ts";
import { toBuffer } from "../../raster/to-buffer.ts";
import type { CropWindow } from "../crop.ts";
import type { DecodedImage } from "../decode-image.ts";
import { removeWall } from "../elements/remove-background.ts";
import type { Face } from "../portrait/find-face.ts";

/** A photo that is ready to become a portrait. */
export interface PreparedPhoto {
  /** Turned so that the eyes are level; transparent behind the person if it was cut out. */
  readonly image: DecodedImage;
  /** The largest face. Undefined if none was found or `@likeness/faces` is not installed. */
  readonly face: Face | undefined;
  readonly isCutOut: boolean;
  /** Whether `@likeness/faces` is installed. */
  readonly hasAnalyzer: boolean;
}

/** Smaller angles are not visible, and larger ones are a matter of how the photo was taken. */
const [smallestTilt, largestTilt] = [2, 45];

export interface PhotoChanges {
  /** Removes what is behind the person. */
  readonly cutsOut: boolean;
  /** Removes the person's clothes too, because others are drawn. */
  readonly replacesClothes: boolean;
  /** Measures the hair, because headwear is drawn over it. */
  readonly measuresHair: boolean;
}

/** Finds the face of a photo, levels the eyes and removes what is not wanted. */
export async function preparePhoto(
  original: DecodedImage,
  { cutsOut, replacesClothes, measuresHair }: PhotoChanges,
  analyzer: FaceAnalyzer | undefined,
): Promise<PreparedPhoto> {
  const { image, detected } = await level(original, analyzer);
  const face = detected && faceOf(image, detected);
  const isPersonNeeded = cutsOut || measuresHair;
  const person = isPersonNeeded && face && analyzer && (await findPerson(image, face, analyzer));
  const cutOut = cutsOut
    ? (removeWall(image) ?? (person ? withoutBackground(image, person) : undefined))
    : undefined;
  if (cutOut !== undefined && face !== undefined && replacesClothes) removeClothes(cutOut, face);
  return {
    image: cutOut ?? image,
    face: person ? { ...face, hair: hairWidth(image, face, person) } : face,
    isCutOut: cutOut !== undefined,
    hasAnalyzer: analyzer !== undefined,
  };
}

/** Faces are searched and people are cut out in small images, which is as exact and faster. */
const [searchSide, cutOutSide] = [800, 512];

/** The largest face. */
async function findFace(image: DecodedImage, analyzer: FaceAnalyzer): Promise<DetectedFace | undefined> {
  const scale = Math.min(1, searchSide / Math.max(image.width, image.height));
  const [face] = await analyzer.findFaces(
    await resize(image, Math.ceil(image.width * scale), Math.ceil(image.height * scale)),
  );
  return face && mapPoints(face, ({ x, y }) => ({ x: x / scale, y: y / scale }));
}

interface Levelled {
  readonly image: DecodedImage;
  readonly detected: DetectedFace | undefined;
}

/** Turns a photo so that the eyes are level. */
async function level(image: DecodedImage, analyzer: FaceAnalyzer | undefined): Promise<Levelled> {
  const detected = analyzer && (await findFace(image, analyzer));
  if (detected === undefined) return { image, detected };
  const tilt = tiltOf(detected);
  if (Math.abs(tilt) < smallestTilt || Math.abs(tilt) > largestTilt) return { image, detected };
  const turnedImage = await rotate(image, -tilt);
  const again = analyzer && (await findFace(turnedImage, analyzer));
  // The tilt of a face that is far from level is underestimated, so that it is measured twice.
  const rest = again === undefined ? 0 : tiltOf(again);
  if (again === undefined || Math.abs(rest) < smallestTilt)
    return { image: turnedImage, detected: again ?? turned(detected, -tilt, image) };
  return { image: await rotate(image, -tilt - rest), detected: turned(again, -rest, image) };
}

/** The opacity of the person in a region of the image. */
interface Person {
  readonly opacity: Uint8Array;
  readonly region: CropWindow;
}

async function findPerson(image: DecodedImage, face: Face, analyzer: FaceAnalyzer): Promise<Person> {
  const region = regionAround(image, face);
  const scale = Math.min(1, cutOutSide / Math.max(region.width, region.height));
  const part = await extract(image, region);
  const small = await resize(part, Math.ceil(region.width * scale), Math.ceil(region.height * scale));
  const mask = await analyzer.cutOut(small);
  const { width, height } = small;
  const opacity = await sharp(toBuffer(mask), { raw: { width, height, channels: 1 } })
    .resize(region.width, region.height, { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  return { opacity, region };
}

function withoutBackground(image: DecodedImage, { opacity, region }: Person): DecodedImage {
  const data = new Uint8Array(image.data.length);
  for (let y = 0; y < region.height; y += 1)
    for (let x = 0; x < region.width; x += 1) {
      const at = ((region.top + y) * image.width + region.left + x) * 4;
      data.set(image.data.subarray(at, at + 3), at);
      data[at + 3] = sharpened(opacity[y * region.width + x] ?? 0);
    }
  return { ...image, data };
}

/** Leaves the head, the neck and hair down to the shoulders. */
function removeClothes({ width, height, data }: DecodedImage, face: Face): void {
  const [middle, tall] = [(face.x + face.width / 2) * width, face.height * height];
  const chin = (face.y + face.height) * height;
  for (let y = Math.max(0, Math.round(chin + tall * 0.22)); y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isNeck = Math.abs(x - middle) < face.width * width * 0.42 && y < chin + tall * 0.8;
      if (!isNeck) data[(y * width + x) * 4 + 3] = 0;
    }
}

/** How wide head and hair are above the eyes, as a multiple of the face's width. */
function hairWidth(image: DecodedImage, face: Face, { opacity, region }: Person): number {
  const widths = [0.05, 0.12, 0.2, 0.28].map((share) => {
    const y = Math.round((face.y + face.height * share) * image.height) - region.top;
    const row = opacity.subarray(y * region.width, (y + 1) * region.width);
    return row.filter((value) => value > 128).length;
  });
  return Math.max(...widths) / (face.width * image.width);
}

/** The model is unsure along the edge of the person, which would leave a rim of the old background. */
function sharpened(opacity: number): number {
  return Math.round(Math.min(255, Math.max(0, (opacity - 90) * 1.9)));
}

/** The model sees a person best from the waist up. */
function regionAround({ width, height }: DecodedImage, face: Face): CropWindow {
  const side = Math.round(face.width * width * 7);
  const left = Math.max(0, Math.round((face.x + face.width / 2) * width - side / 2));
  const top = Math.max(0, Math.round((face.y + face.height / 2) * height - side * 0.4));
  return { left, top, width: Math.min(side, width - left), height: Math.min(side, height - top) };
}

/** How far the line between the eyes is turned clockwise, in degrees. */
function tiltOf({ leftEye, rightEye }: DetectedFace): number {
  return (Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * 180) / Math.PI;
}

/** The face after the photo was rotated around its middle. */
function turned(face: DetectedFace, degrees: number, { width, height }: DecodedImage): DetectedFace {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const turn = ({ x, y }: Point): Point => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return { x: width / 2 + dx * cos - dy * sin, y: height / 2 + dx * sin + dy * cos };
  };
  return mapPoints(face, turn);
}

function mapPoints(face: DetectedFace, map: (point: Point) => Point): DetectedFace {
  return {
    ...face,
    forehead: map(face.forehead),
    chin: map(face.chin),
    left: map(face.left),
    right: map(face.right),
    leftEye: map(face.leftEye),
    rightEye: map(face.rightEye),
  };
}

/** The mesh ends a little below the hairline. */
const foreheadAbove = 0.08;

function faceOf(image: DecodedImage, { forehead, chin, left, right }: DetectedFace): Face {
  const tall = chin.y - forehead.y;
  const wide = right.x - left.x;
  const middle = (left.x + right.x) / 2;
  const face = {
    x: (middle - wide / 2) / image.width,
    y: (forehead.y - tall * foreheadAbove) / image.height,
    width: wide / image.width,
    height: (tall * (1 + foreheadAbove)) / image.height,
  };
  return { ...face, isDark: lightnessOf(image, face) < 0.4 };
}

/** The median lightness of the cheeks and the nose, 0 to 1. */
function lightnessOf(image: DecodedImage, face: Omit<Face, "isDark">): number {
  const values: number[] = [];
  for (let row = 0; row < 12; row += 1)
    for (let column = 0; column < 24; column += 1) {
      const x = Math.round((face.x + face.width * (0.2 + (0.6 * column) / 23)) * image.width);
      const y = Math.round((face.y + face.height * (0.52 + (0.16 * row) / 11)) * image.height);
      const at = (y * image.width + x) * 4;
      values.push(
        ((image.data[at] ?? 0) * 3 + (image.data[at + 1] ?? 0) * 6 + (image.data[at + 2] ?? 0)) / 2550,
      );
    }
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Rotates around the middle and keeps the size. The corners show the mirrored photo. */
function rotate({ width, height, data }: DecodedImage, degrees: number): Promise<DecodedImage> {
  return limitConcurrency(async () => {
    const raw = { width, height, channels: 4 } as const;
    const pad = Math.ceil(Math.max(width, height) * 0.36);
    const extended = await sharp(toBuffer(data), { raw })
      .extend({ top: pad, bottom: pad, left: pad, right: pad, extendWith: "mirror" })
      .raw()
      .toBuffer();
    const larger = { width: width + 2 * pad, height: height + 2 * pad, channels: 4 } as const;
    const { data: rotated, info } = await sharp(extended, { raw: larger })
      .rotate(degrees, { background: "#00000000" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const window = {
      left: Math.round((info.width - width) / 2),
      top: Math.round((info.height - height) / 2),
      width,
      height,
    };
    return extract({ width: info.width, height: info.height, data: rotated }, window);
  });
}

async function resize(image: DecodedImage, width: number, height: number): Promise<DecodedImage> {
  if (width === image.width && height === image.height) return image;
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  const data = await sharp(toBuffer(image.data), { raw })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { width, height, data };
}

async function extract({ width, height, data }: DecodedImage, window: CropWindow): Promise<DecodedImage> {
  const part = await sharp(toBuffer(data), { raw: { width, height, channels: 4 } })
    .extract(window)
    .raw()
    .toBuffer();
  return { width: window.width, height: window.height, data: part };
}
