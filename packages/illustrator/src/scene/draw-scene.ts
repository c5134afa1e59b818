import type { Brief } from "../brief/brief.ts";
import type { FixedAspectRatio } from "../output.ts";
import { fit } from "../output.ts";
import { escapeXml } from "./svg.ts";

/** What is drawn: a Brief, the seed for what it leaves open, and the shape of the picture. */
export interface SceneRequest {
  readonly brief: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
}

export interface Drawing {
  readonly svg: string;
  readonly license: string;
  readonly licenseUrl: string;
  readonly credit: string;
}

/** Composes character and background into one SVG, longer side 1024 units. */
export async function drawScene({ brief, seed, aspectRatio }: SceneRequest): Promise<Drawing> {
  const { width, height } = fit(aspectRatio, 1024);
  const { drawFlat } = await import("../draw/first.ts");
  const { body, license, licenseUrl, credit } = drawFlat(brief, seed);
  const side = Math.min(width, height * 1.1, 1024);
  const x = (width - side) / 2;
  const y = height - side;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<metadata>${escapeXml(credit)}</metadata>` +
    `<rect width="${width}" height="${height}" fill="#cfe0ee"/>` +
    `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 280 280">${body}</svg></svg>`;
  return { svg, license, licenseUrl, credit };
}
