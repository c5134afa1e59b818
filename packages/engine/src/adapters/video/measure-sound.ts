/** Samples per second at which sound is measured. */
export const soundRate = 8_000;

const windowSamples = soundRate / 20;

/** -50 dB of the maximum: above the noise of a quiet room, below quiet speech. */
const minLevel = 32_768 * 10 ** (-50 / 20);

const minAudibleSeconds = 0.5;

/** Measures signed 16-bit samples of one channel, in windows of 50 ms. */
export function createSoundMeter() {
  let squares = 0;
  let samples = 0;
  let audibleWindows = 0;
  let firstByte: number | null = null;

  function addSample(low: number, high: number): void {
    const value = (((high << 8) | low) << 16) >> 16;
    squares += value * value;
    samples += 1;
    if (samples < windowSamples) return;
    if (Math.sqrt(squares / samples) >= minLevel) audibleWindows += 1;
    squares = 0;
    samples = 0;
  }

  return {
    add(bytes: Uint8Array): void {
      for (const byte of bytes) {
        if (firstByte === null) {
          firstByte = byte;
          continue;
        }
        addSample(firstByte, byte);
        firstByte = null;
      }
    },
    isAudible: () => (audibleWindows * windowSamples) / soundRate >= minAudibleSeconds,
  };
}
