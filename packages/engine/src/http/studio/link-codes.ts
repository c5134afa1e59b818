import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Ids } from "../../ports/ids.ts";

/** How long the code of a link can be used. */
const lifetimeMs = 10 * 60 * 1000;

/** The oldest are forgotten, so that a program that makes links forever needs no more memory. */
const maxCodes = 16;

/** Codes of links that log in to the studio: each can be used once, in this process, for ten minutes. */
export interface LinkCodes {
  create(): string;
  /** Whether the code is valid. It no longer is afterwards. */
  use(code: string): boolean;
}

export function createLinkCodes({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): LinkCodes {
  /** Hashes, so that what is compared is not the secret itself. */
  let codes: readonly { readonly hash: string; readonly expiresAt: number }[] = [];
  return {
    create() {
      const code = ids.secret();
      codes = [...codes.slice(1 - maxCodes), { hash: hashOf(code), expiresAt: clock.now() + lifetimeMs }];
      return code;
    },
    use(code) {
      const hash = hashOf(code);
      const now = clock.now();
      const matching = codes.filter((one) => timingSafeEqual(one.hash, hash));
      codes = codes.filter((one) => !matching.includes(one));
      return matching.some(({ expiresAt }) => now < expiresAt);
    },
  };
}

function hashOf(code: string): string {
  return bytesToHex(sha256(utf8ToBytes(code)));
}
