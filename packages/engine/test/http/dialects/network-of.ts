import { expect } from "vitest";
import type { Outbound } from "../../../src/ports/outbound.ts";
import type { Contract } from "../../support/contracts.ts";

const image = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A network in which every URL is an image, and every receiver accepts webhooks that follow the contract. */
export function networkOf({ checkEvent }: Contract): Outbound {
  return {
    check: (url) => (url.startsWith("https://") ? null : "must start with https://"),
    async send({ body }) {
      expect(checkEvent(JSON.parse(String(body)))).toEqual([]);
      return { ok: true, status: 200, headers: {}, body: new Uint8Array(), truncated: false };
    },
    async download({ write }) {
      await write(image);
      return { ok: true, bytes: image.length };
    },
  };
}
