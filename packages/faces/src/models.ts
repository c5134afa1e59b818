import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rank } from "@tensorflow/tfjs-core";
import type { FaceResult } from "@vladmandic/human";
import { folders, Human } from "./library.ts";
import type { DetectedFace, Pixels, Point } from "./types.ts";

type TensorFlow = typeof import("@tensorflow/tfjs-core") &
  Pick<typeof import("@tensorflow/tfjs-converter"), "loadGraphModel">;

/** The side of the square that the cut-out model sees, in pixels. */
const cutOutSide = 256;

/** Points of the face mesh: https://github.com/google-ai-edge/mediapipe, face_mesh, canonical face model. */
const meshPoints = { forehead: 10, chin: 152, left: 234, right: 454, leftEye: 33, rightEye: 263 } as const;

/** Runs the models in this thread, one call after the other. */
export interface Models {
  findFaces(image: Pixels): Promise<readonly DetectedFace[]>;
  cutOut(image: Pixels): Promise<Uint8Array>;
}

export async function loadModels(): Promise<Models> {
  const human = new Human({
    backend: "wasm",
    wasmPath: `${folders.wasm}/`,
    modelBasePath: urlOf(`${folders.faceModels}/`),
    debug: false,
    // Each call is about another image.
    cacheSensitivity: 0,
    filter: { enabled: false },
    gesture: { enabled: false },
    body: { enabled: false },
    hand: { enabled: false },
    object: { enabled: false },
    segmentation: { enabled: false },
    face: {
      enabled: true,
      detector: { rotation: false, maxDetected: 8, minConfidence: 0.4 },
      mesh: { enabled: true },
      attention: { enabled: false },
      iris: { enabled: false },
      emotion: { enabled: false },
      description: { enabled: false },
      antispoof: { enabled: false },
      liveness: { enabled: false },
    },
  });
  await human.init();
  const tf: TensorFlow = human.tf;
  const segmentation = await withFileUrls(async () => {
    await human.load();
    return tf.loadGraphModel(urlOf(join(folders.cutOutModel, "selfie.json")));
  });

  return {
    async findFaces(image) {
      const tensor = tf.tensor3d(rgbOf(image), [image.height, image.width, 3], "int32");
      try {
        const { face, error } = await human.detect(tensor);
        if (error !== null) throw new Error(`The faces of an image could not be searched: ${error}`);
        return face.flatMap(toDetectedFace).sort((a, b) => widthOf(b) - widthOf(a));
      } finally {
        tf.dispose(tensor);
      }
    },
    async cutOut(image) {
      const { width, height } = image;
      const opacity = tf.tidy(() => {
        const photo = tf.tensor3d(rgbOf(image), [height, width, 3], "float32");
        const small = tf.div(tf.image.resizeBilinear(photo, [cutOutSide, cutOutSide], false, true), 255);
        const result = segmentation.execute(tf.expandDims(small, 0));
        if (Array.isArray(result)) throw new Error("The cut-out model has another output than expected.");
        const mask = tf.reshape<Rank.R4>(result, [1, cutOutSide, cutOutSide, 1]);
        const large = tf.image.resizeBilinear(mask, [height, width], false, true);
        return tf.clipByValue(tf.round(tf.mul(large, 255)), 0, 255);
      });
      try {
        return Uint8Array.from(await opacity.data());
      } finally {
        tf.dispose(opacity);
      }
    },
  };
}

function toDetectedFace({ mesh, score }: FaceResult): DetectedFace[] {
  const at = (name: keyof typeof meshPoints): Point | undefined => {
    const point = mesh[meshPoints[name]];
    return point && { x: point[0], y: point[1] };
  };
  const [forehead, chin, left, right] = [at("forehead"), at("chin"), at("left"), at("right")];
  const [leftEye, rightEye] = [at("leftEye"), at("rightEye")];
  // Without a mesh the detection was not confirmed.
  if (!forehead || !chin || !left || !right || !leftEye || !rightEye) return [];
  return [{ forehead, chin, left, right, leftEye, rightEye, score }];
}

function widthOf({ left, right }: DetectedFace): number {
  return Math.hypot(right.x - left.x, right.y - left.y);
}

/** Transparent pixels become white. */
function rgbOf({ width, height, data }: Pixels): Int32Array {
  const rgb = new Int32Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const alpha = (data[at * 4 + 3] ?? 255) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      rgb[at * 3 + channel] = Math.round((data[at * 4 + channel] ?? 0) * alpha + 255 * (1 - alpha));
  }
  return rgb;
}

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The library loads models by fetch(), which in Node does not read files. Other requests are passed on. */
async function withFileUrls<T>(work: () => Promise<T>): Promise<T> {
  const original = globalThis.fetch;
  const withFiles: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith("file:") ? new Response(await readFile(new URL(url))) : original(input, init);
  };
  globalThis.fetch = withFiles;
  try {
    return await work();
  } finally {
    // Someone else may have replaced it meanwhile.
    if (globalThis.fetch === withFiles) globalThis.fetch = original;
  }
}
