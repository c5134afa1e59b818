import { runInChunks } from "../../raster/run-in-chunks.ts";

/** One value per pixel, 0 to 1. */
export interface Channel {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Gaussian blur: a binomial kernel for small `sigma`, three box blurs for large ones. */
export async function blur(channel: Channel, sigma: number): Promise<Channel> {
  const taps = Math.round(4 * sigma * sigma);
  if (taps < 26)
    return separable(channel, (from, to, size) =>
      convolveLine(from, to, size, binomialKernel(taps + (taps % 2))),
    );
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  return boxBlur(await boxBlur(await boxBlur(channel, radius), radius), radius);
}

/** Box blur: the mean of the square around each pixel. */
export function boxBlur(channel: Channel, radius: number): Promise<Channel> {
  return separable(channel, (from, to, size) => boxBlurLine(from, to, size, radius));
}

/** A row or column of values in memory. */
type Line = { readonly start: number; readonly stride: number; readonly length: number };

/** Applies a blur to the rows, then to the columns. */
async function separable(
  { width, height, data }: Channel,
  blur: (from: Float32Array, to: Float32Array, line: Line) => void,
): Promise<Channel> {
  const [across, down] = [new Float32Array(data.length), new Float32Array(data.length)];
  await runInChunks(height, Math.ceil(150_000 / width), (from, to) => {
    for (let y = from; y < to; y += 1) blur(data, across, { start: y * width, stride: 1, length: width });
  });
  await runInChunks(width, Math.ceil(100_000 / height), (from, to) => {
    for (let x = from; x < to; x += 1) blur(across, down, { start: x, stride: width, length: height });
  });
  return { width, height, data: down };
}

function boxBlurLine(
  from: Float32Array,
  to: Float32Array,
  { start, stride, length }: Line,
  radius: number,
): void {
  const last = start + (length - 1) * stride;
  const [first, end] = [from[start] ?? 0, from[last] ?? 0];
  let sum = first * (radius + 1);
  for (let i = 1; i <= radius; i += 1) sum += i < length ? (from[start + i * stride] ?? 0) : end;
  const span = 2 * radius + 1;
  for (let i = 0; i < length; i += 1) {
    to[start + i * stride] = sum / span;
    const enters = i + radius + 1;
    const leaves = i - radius;
    sum +=
      (enters < length ? (from[start + enters * stride] ?? 0) : end) -
      (leaves > 0 ? (from[start + leaves * stride] ?? 0) : first);
  }
}

function convolveLine(
  from: Float32Array,
  to: Float32Array,
  { start, stride, length }: Line,
  kernel: Float64Array,
): void {
  const reach = (kernel.length - 1) / 2;
  for (let i = 0; i < length; i += 1) {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) {
      const at = i + k;
      sum +=
        (kernel[k + reach] ?? 0) *
        (from[start + (at < 0 ? 0 : at >= length ? length - 1 : at) * stride] ?? 0);
    }
    to[start + i * stride] = sum;
  }
}

/** Binomial coefficients instead of the exponential function, because they are exact on every machine. */
function binomialKernel(taps: number): Float64Array {
  const kernel = new Float64Array(taps + 1);
  let value = 1;
  for (let i = 0; i <= taps; i += 1) {
    kernel[i] = value / 2 ** taps;
    value = (value * (taps - i)) / (i + 1);
  }
  return kernel;
}
