import type { Expression, Style } from "@likeness/client";
import { headSize, type Picture } from "./picture.ts";

/** A face that the server draws when its address is requested: a code, else a prompt, else the robot of a name. */
export interface Drawing {
  readonly code?: string | undefined;
  readonly prompt?: string | undefined;
  /** Decides what the prompt leaves open. */
  readonly seed?: number | undefined;
  readonly name?: string | undefined;
  /** `flat`, `pixel`, `comic` and so on. */
  readonly artStyle?: Style | undefined;
  readonly emotion?: Expression | (string & {}) | undefined;
}

/**
 * The addresses of a drawing; undefined without anything to draw or without the URL of the API, which may end with
 * `/api/v1`.
 */
export function drawingAt(
  baseUrl: string | undefined,
  { code, prompt, seed, name, artStyle: style, emotion }: Drawing,
  size: number,
): Picture | undefined {
  const face = code ? { code } : prompt ? { prompt, seed } : name ? { name } : undefined;
  if (!face || !baseUrl) return undefined;
  let query = "";
  const framing = size > headSize ? undefined : "headshot";
  for (const [key, value] of Object.entries({ ...face, style, emotion, framing, format: "webp" })) {
    if (value !== undefined) query += `&${key}=${encodeURIComponent(value)}`;
  }
  const root = baseUrl.replace(/(\/api\/v1)?\/*$/, "/api/v1/draw?size=");
  const at = (pixels: number): string => root + Math.max(16, Math.ceil(pixels)) + query;
  return { srcSet: `${at(size)} 1x,${at(2 * size)} 2x`, src: at(size) };
}
