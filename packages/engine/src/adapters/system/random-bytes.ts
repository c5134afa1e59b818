/**
 * Bytes from the machine's secure source, drawn many at a time because a draw costs more than what is made of it.
 * What is given is valid until the next call, and is given once.
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
