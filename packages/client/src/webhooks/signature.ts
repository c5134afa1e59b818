import { secretKey } from "./secret-key.ts";

/** What `webhook-signature` says: by the Standard Webhooks specification, of the bytes as they go over the wire. */
export async function signature(
  secret: string,
  id: string,
  timestamp: string,
  body: string | ArrayBuffer,
): Promise<string> {
  const mac = await hmac(secretKey(secret), `${id}.${timestamp}.`, body);
  return `v1,${btoa(String.fromCharCode(...mac))}`;
}

/** What `X-Pi-Signature` says. To Pi every secret is a text as it is. */
export async function piSignature(secret: string, body: ArrayBuffer): Promise<string> {
  const digits = [...(await hmac(new TextEncoder().encode(secret), body))].map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `sha256=${digits.join("")}`;
}

/** Takes as long wherever they differ, so that a signature cannot be found letter by letter. */
export function sameText(given: string, expected: string): boolean {
  let different = given.length ^ expected.length;
  for (let at = 0; at < expected.length; at += 1) different |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return different === 0;
}

/** HMAC-SHA256 of the parts, one after the other. By WebCrypto: the same in browsers, workers and Node. */
async function hmac(
  key: Uint8Array<ArrayBuffer>,
  ...parts: (string | ArrayBuffer)[]
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  const message = await new Blob(parts).arrayBuffer();
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}
