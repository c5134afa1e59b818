/** The size at which frames are compared. */
export const sampleSize = { width: 48, height: 27 } as const;

/** How many frames per second are compared. */
export const samplesPerSecond = 15;

/** How long nothing must move before a movement. */
const pauseSamples = samplesPerSecond / 2;

/** Below this mean difference of brightness, of 255, it is noise. */
const minDifference = 1;

/** Computes the mean difference of brightness between consecutive frames from a stream of gray pixels. */
export function createFrameComparer() {
  const size = sampleSize.width * sampleSize.height;
  let previous: Uint8Array | null = null;
  let current: Uint8Array = new Uint8Array(size);
  let filled = 0;
  const differences: number[] = [];

  function endFrame(): void {
    if (previous) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += Math.abs((current[at] ?? 0) - (previous[at] ?? 0));
      differences.push(sum / size);
    }
    const free = previous ?? new Uint8Array(size);
    previous = current;
    current = free;
    filled = 0;
  }

  return {
    /** Entry `i` is the difference between the frames `i` and `i + 1`. */
    differences,
    add(bytes: Uint8Array): void {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + size - filled);
        current.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === size) endFrame();
      }
    },
  };
}

/** Returns the times in seconds at which something starts to move after a pause. */
export function movementStarts(differences: readonly number[]): number[] {
  const sorted = [...differences].sort((one, other) => one - other);
  // Most of the time a speaker hardly moves, so the median is the noise of the camera.
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const threshold = Math.max(minDifference, 4 * median);
  const starts: number[] = [];
  let quiet = 0;
  for (const [index, difference] of differences.entries()) {
    if (difference < threshold) {
      quiet += 1;
      continue;
    }
    if (quiet >= pauseSamples) starts.push((index + 1) / samplesPerSecond);
    quiet = 0;
  }
  return starts;
}
