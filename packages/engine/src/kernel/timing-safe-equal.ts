/** Compares in constant time. */
export function timingSafeEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < Math.min(a.length, b.length); at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
