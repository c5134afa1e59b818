/**
 * Random bytes from the system's secure source, buffered because each call of it is expensive. The returned array is
 * valid until the next call.
 */
export function createRandomBytes(drawnAtOnce = 4096): (length: number) => Uint8Array {
  const bytes = new Uint8Array(drawnAtOnce);
  let used = drawnAtOnce;
  return (length) => {
    if (used + length > drawnAtOnce) {
      crypto.getRandomValues(bytes);
      used = 0;
    }
    used += length;
    return bytes.subarray(used - length, used);
  };
}
