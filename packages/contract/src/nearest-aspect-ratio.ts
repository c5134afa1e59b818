import { aspectRatios } from "./generated/v1/values.gen.ts";

type AspectRatio = (typeof aspectRatios)[number];

/** The aspect ratio of the API that is nearest to a width and height, and whether it is the same. */
export function nearestAspectRatio(
  width: number,
  height: number,
): { readonly aspectRatio: AspectRatio; readonly isExact: boolean } {
  let nearest: AspectRatio = "1:1";
  let distance = Number.POSITIVE_INFINITY;
  for (const ratio of aspectRatios) {
    const [across, down] = ratio.split(":").map(Number);
    if (across === undefined || down === undefined) continue;
    const difference = Math.abs(Math.log((width / height) * (down / across)));
    if (difference < distance) [nearest, distance] = [ratio, difference];
  }
  return { aspectRatio: nearest, isExact: distance < 0.001 };
}
