import { isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressKind } from "../../src/adapters/outbound/address-kind.ts";
import { createTestOutbound } from "./create-test-outbound.ts";

const emptyResponse = () => Promise.resolve({ status: 204, headers: {}, body: new Blob([]).stream() });
const { outbound } = createTestOutbound({ allowPrivate: false, exchange: emptyResponse });

/** Ranges of the IANA registries, copied here so that the library is not tested against its own list. */
const specialV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["168.63.129.16", 32],
] as const;

const toNumber = (dotted: string) =>
  dotted.split(".").reduce((number, part) => number * 256 + Number(part), 0);

const isSpecial = (number: number) =>
  specialV4.some(([base, bits]) => Math.floor((number - toNumber(base)) / 2 ** (32 - bits)) === 0);

/** Half of the addresses are in a special range. */
const v4 = fc.oneof(
  fc.nat(2 ** 32 - 1),
  fc
    .tuple(fc.constantFrom(...specialV4), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
    .map(([[base, bits], at]) => toNumber(base) + Math.floor(at * 2 ** (32 - bits))),
);

const part = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => `0x${value.toString(16)}`,
  (value: number) => `0X${value.toString(16).toUpperCase()}`,
  (value: number) => `0${value.toString(8)}`,
  (value: number) => `0x000${value.toString(16)}`,
);

/** Writes an address as one to four numbers with different bases. The last number has the remaining bytes. */
const notation = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(part, { minLength: 4, maxLength: 4 }))
  .map(([count, parts]) => (number: number) => {
    const bytes = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
    const first = bytes.slice(0, count - 1);
    const last = bytes.slice(count - 1).reduce((sum, byte) => sum * 256 + byte, 0);
    return [...first, last].map((value, index) => (parts[index] ?? String)(value)).join(".");
  });

/** Ways to write a host that the URL parser normalizes. */
const disguise = fc.constantFrom(
  (host: string) => host,
  (host: string) => `${host}.`,
  (host: string) => host.replace(/\d/g, (digit) => `%${(48 + Number(digit)).toString(16)}`),
  (host: string) =>
    host.replace(/[0-9a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (host: string) => host.replaceAll(".", "。"),
);

test("classifies all notations of an IPv4 address equally", async () => {
  await fc.assert(
    fc.asyncProperty(v4, notation, disguise, async (number, spell, hide) => {
      const url = `https://${hide(spell(number))}/`;
      const result = await outbound.send({ url, method: "GET", timeoutMs: 1000, maxBytes: 0 });
      expect(outbound.check(url) !== null, url).toBe(isSpecial(number));
      expect(result.ok, url).toBe(!isSpecial(number));
      if (!result.ok) expect(result.reason).toBe("blocked");
    }),
    { numRuns: 2000 },
  );
});

const group = fc.nat(0xffff);
const groups = (count: number) => fc.array(group, { minLength: count, maxLength: count });
const wrapping = (prefix: readonly number[]) => (number: number) => [
  ...prefix,
  number >>> 16,
  number & 0xffff,
];

/** The eight groups of an address, and whether it is public. */
const v6 = fc.oneof(
  // Allocated addresses from 2003::/16 to 261f::/16, where there are no special ranges.
  fc
    .tuple(fc.integer({ min: 0x2003, max: 0x261f }), groups(7))
    .map(([first, rest]) => of([first, ...rest], true)),
  fc
    .tuple(fc.oneof(fc.integer({ min: 1, max: 0x1fff }), fc.integer({ min: 0x4000, max: 0xffff })), groups(7))
    .filter(([first]) => first !== 0x64)
    .map(([first, rest]) => of([first, ...rest], false)),
  fc.tuple(fc.nat(0x1ff), groups(6)).map(([second, rest]) => of([0x2001, second, ...rest], false)),
  groups(7).map((rest) => of([0x2002, ...rest], false)),
  groups(6).map((rest) => of([0x2001, 0xdb8, ...rest], false)),
  fc.tuple(fc.nat(0xfff), groups(6)).map(([second, rest]) => of([0x3fff, second, ...rest], false)),
  groups(5).map((rest) => of([0x64, 0xff9b, 1, ...rest], false)),
  v4.map((number) => of(wrapping([0, 0, 0, 0, 0, 0])(number), false)),
  v4.map((number) => of(wrapping([0, 0, 0, 0, 0xffff, 0])(number), false)),
  v4.map((number) => of(wrapping([0, 0, 0, 0, 0, 0xffff])(number), !isSpecial(number))),
  v4.map((number) => of(wrapping([0x64, 0xff9b, 0, 0, 0, 0])(number), !isSpecial(number))),
);

function of(parts: readonly number[], isPublic: boolean) {
  return { parts, isPublic };
}

const hexadecimal = (parts: readonly number[]) => parts.map((value) => value.toString(16)).join(":");

const notationV6 = fc.constantFrom(
  hexadecimal,
  (parts: readonly number[]) => hexadecimal(parts).toUpperCase(),
  (parts: readonly number[]) => parts.map((value) => value.toString(16).padStart(4, "0")).join(":"),
  (parts: readonly number[]) => hexadecimal(parts).replace(/(^|:)0(:0)+(:|$)/, "::"),
  (parts: readonly number[]) => {
    const bytes = parts.slice(6).flatMap((value) => [value >> 8, value & 255]);
    return `${hexadecimal(parts.slice(0, 6))}:${bytes.join(".")}`;
  },
);

test("classifies all notations of an IPv6 address equally", async () => {
  await fc.assert(
    fc.asyncProperty(v6, notationV6, async ({ parts, isPublic }, spell) => {
      const address = spell(parts);
      const url = `https://[${address}]/`;
      const request = { method: "GET", timeoutMs: 1000, maxBytes: 0 } as const;
      expect(outbound.check(url) === null, url).toBe(isPublic);
      expect((await outbound.send({ ...request, url })).ok, url).toBe(isPublic);
      const named = createTestOutbound({
        allowPrivate: false,
        exchange: emptyResponse,
        resolve: () => Promise.resolve([address]),
      });
      expect((await named.send("https://any.example/", request)).ok, address).toBe(isPublic);
    }),
    { numRuns: 2000 },
  );
});

test("classifies invalid addresses as closed", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."0127189afx.:% ") });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        letters,
        notation.map((spell) => spell(0x08080808)),
      ),
      (text) => {
        if (isIP(text) === 0) expect(addressKind(text)).toBe("closed");
      },
    ),
    { numRuns: 2000 },
  );
});
