import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { Channel } from "./channel.ts";
import { boxBlur } from "./channel.ts";
import type { PhotoChannels } from "./photo-channels.ts";

/** The factor of downsampling. Smooth areas need no higher resolution. */
const downsampling = 4;

/**
 * Smooths a photo and preserves its edges with a guided filter (He et al.), guided by its lightness.
 *
 * @param evenness The variance that still counts as smooth.
 */
export async function guidedFilter(
  photo: PhotoChannels,
  radius: number,
  evenness: number,
): Promise<PhotoChannels> {
  const guide = await downsample(photo.tone);
  const reach = Math.max(1, Math.round(radius / downsampling));
  const mean = await boxBlur(guide, reach);
  const square = await boxBlur(multiply(guide, guide), reach);
  const variance = square.data.map((value, at) => value - (mean.data[at] ?? 0) * (mean.data[at] ?? 0));

  const filtered = async (channel: Channel): Promise<Channel> => {
    const small = channel === photo.tone ? guide : await downsample(channel);
    const [own, both] = [await boxBlur(small, reach), await boxBlur(multiply(small, guide), reach)];
    const slope = both.data.map(
      (value, at) => (value - (mean.data[at] ?? 0) * (own.data[at] ?? 0)) / ((variance[at] ?? 0) + evenness),
    );
    const offset = own.data.map((value, at) => value - (slope[at] ?? 0) * (mean.data[at] ?? 0));
    const [slopes, offsets] = [
      await boxBlur({ ...small, data: slope }, reach),
      await boxBlur({ ...small, data: offset }, reach),
    ];
    return upsampleLinear(photo.tone, slopes, offsets);
  };
  const { width, height } = photo;
  const [red, green, blue] = [
    await filtered(photo.red),
    await filtered(photo.green),
    await filtered(photo.blue),
  ];
  return { width, height, red, green, blue, tone: await filtered(photo.tone) };
}

function multiply(a: Channel, b: Channel): Channel {
  return { ...a, data: a.data.map((value, at) => value * (b.data[at] ?? 0)) };
}

/** Downsamples by averaging blocks. */
async function downsample({ width, height, data }: Channel): Promise<Channel> {
  const small = { width: Math.ceil(width / downsampling), height: Math.ceil(height / downsampling) };
  const means = new Float32Array(small.width * small.height);
  await forEachRow(
    small,
    (row) => {
      for (let column = 0; column < small.width; column += 1) {
        let [sum, count] = [0, 0];
        for (let y = row * downsampling; y < Math.min(height, (row + 1) * downsampling); y += 1) {
          for (let x = column * downsampling; x < Math.min(width, (column + 1) * downsampling); x += 1) {
            sum += data[y * width + x] ?? 0;
            count += 1;
          }
        }
        means[row * small.width + column] = sum / count;
      }
    },
    12_000,
  );
  return { ...small, data: means };
}

/** Applies the linear model at full resolution, interpolating its coefficients bilinearly. */
async function upsampleLinear(guide: Channel, slopes: Channel, offsets: Channel): Promise<Channel> {
  const { width, height } = guide;
  const values = new Float32Array(width * height);
  const [slopeRow, offsetRow] = [new Float32Array(slopes.width), new Float32Array(slopes.width)];
  await forEachRow(guide, (y) => {
    const [above, below, down] = neighborBlocks(y, slopes.height);
    for (let column = 0; column < slopes.width; column += 1) {
      const [from, to] = [above * slopes.width + column, below * slopes.width + column];
      slopeRow[column] = lerp(slopes.data[from] ?? 0, slopes.data[to] ?? 0, down);
      offsetRow[column] = lerp(offsets.data[from] ?? 0, offsets.data[to] ?? 0, down);
    }
    for (let x = 0; x < width; x += 1) {
      const place = Math.max(0, (x + 0.5) / downsampling - 0.5);
      const left = Math.min(slopes.width - 1, Math.floor(place));
      const right = Math.min(slopes.width - 1, left + 1);
      const share = place - left;
      const at = y * width + x;
      const value =
        lerp(slopeRow[left] ?? 0, slopeRow[right] ?? 0, share) * (guide.data[at] ?? 0) +
        lerp(offsetRow[left] ?? 0, offsetRow[right] ?? 0, share);
      values[at] = value < 0 ? 0 : Math.min(1, value);
    }
  });
  return { width, height, data: values };
}

function neighborBlocks(pixel: number, blocks: number): readonly [number, number, number] {
  const place = Math.max(0, (pixel + 0.5) / downsampling - 0.5);
  const first = Math.min(blocks - 1, Math.floor(place));
  return [first, Math.min(blocks - 1, first + 1), place - first];
}

function lerp(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
