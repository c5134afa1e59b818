/** HMAC-SHA256 of the concatenated parts, by Web Crypto, which is the same in browsers, workers and Node. */
export async function hmac(
  key: Uint8Array<ArrayBuffer>,
  ...parts: (string | ArrayBuffer)[]
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  const message = await new Blob(parts).arrayBuffer();
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/** The HMAC in hexadecimal digits, with a secret that is used as text. */
export async function hexHmac(secret: string, body: ArrayBuffer): Promise<string> {
  const bytes = await hmac(new TextEncoder().encode(secret), body);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Compares in constant time for strings of one length. */
export function timingSafeEqual(actual: string, expected: string): boolean {
  let difference = actual.length ^ expected.length;
  for (let at = 0; at < expected.length; at += 1)
    difference |= actual.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}
