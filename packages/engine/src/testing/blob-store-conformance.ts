import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BlobStore } from "../ports/blob-store.ts";

/** Blobs to be questioned. */
export interface BlobStoreSubject {
  /** What `open` takes, for content that no other test uses. */
  newPlace(): string;
  open(place: string): BlobStore;
  /** What they cannot do by their nature, and why; the questions about it are skipped by name. */
  readonly cannot: {
    /** Being opened twice on one place. */
    readonly share?: string;
  };
}

/** What all blobs must answer alike: call it in a test file of the adapter. */
export function blobStoreConformance(name: string, subject: BlobStoreSubject): void {
  const openFresh = () => subject.open(subject.newPlace());
  const { share } = subject.cannot;
  const shared = (title: string, body: () => Promise<void>) =>
    share === undefined ? test(title, body) : test.skip(`${title} (cannot: ${share})`, body);

  describe(name, () => {
    test("content is named by its SHA-256 in hex", async () => {
      const blobs = openFresh();
      expect(await blobs.put(new TextEncoder().encode("abc"))).toBe(hashOfAbc);
      expect(await blobs.put(new Uint8Array())).toBe(hashOfNothing);
      expect(await blobs.get(hashOfNothing)).toHaveLength(0);
    });

    test("any bytes come back as they were", async () => {
      const blobs = openFresh();
      const roundTrip = fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const found = await blobs.get(await blobs.put(bytes));
        expect(found && Array.from(found)).toEqual(Array.from(bytes));
      });
      await fc.assert(roundTrip, { numRuns: 50 });
    });

    test("a large content comes back whole", async () => {
      const blobs = openFresh();
      const bytes = new Uint8Array(15 * 1024 * 1024).map((_, index) => (index * 31) >>> 3);
      const found = await blobs.get(await blobs.put(bytes));
      expect(found !== null && Buffer.compare(found, bytes) === 0).toBe(true);
    });

    test("a part of a larger buffer is stored as that part", async () => {
      const blobs = openFresh();
      const part = new TextEncoder().encode("..abc..").subarray(2, 5);
      expect(await blobs.put(part)).toBe(hashOfAbc);
      expect(text(await blobs.get(hashOfAbc))).toBe("abc");
    });

    test("what is not there is null, and so is what cannot be a hash", async () => {
      const blobs = openFresh();
      for (const hash of [
        hashOfAbc,
        "",
        "ab",
        "../../etc/passwd",
        `${"ab".repeat(31)}..`,
        hashOfAbc.toUpperCase(),
      ]) {
        expect(await blobs.get(hash)).toBeNull();
      }
    });

    test("nothing is ever changed, neither by the buffer that was put nor by the one that was got", async () => {
      const blobs = openFresh();
      const bytes = new TextEncoder().encode("abc");
      const putting = blobs.put(bytes);
      bytes.fill(0);
      const hash = await putting;
      expect([hashOfAbc, hashOfZeros]).toContain(hash);
      const found = await blobs.get(hash);
      const before = text(found);
      found?.fill(1);
      expect(text(await blobs.get(hash))).toBe(before);
    });

    test("the same content may be put many times at once", async () => {
      const blobs = openFresh();
      const bytes = new Uint8Array(100_000).fill(7);
      const hashes = await Promise.all(Array.from({ length: 20 }, () => blobs.put(bytes)));
      expect(new Set(hashes).size).toBe(1);
      expect(await blobs.get(hashes[0] ?? "")).toHaveLength(100_000);
    });

    const never = new AbortController().signal;
    const old = async ({ maintenance }: BlobStore, then: number) => {
      const found: string[] = [];
      for await (const hashes of maintenance?.olderThan(then, never) ?? []) found.push(...hashes);
      return found.sort();
    };
    // Stores of others have clocks of their own, and whole seconds.
    const [longAgo, later] = [Date.now() - 3_600_000, Date.now() + 3_600_000];

    test("old contents are listed, and new ones are not", async () => {
      const blobs = openFresh();
      const hashes = [];
      for (let index = 0; index < 30; index += 1) hashes.push(await blobs.put(new Uint8Array([index])));
      expect(await old(blobs, later)).toEqual(hashes.sort());
      expect(await old(blobs, longAgo)).toEqual([]);
    });

    test("a content is removed if it is old enough, once, and can be put again", async () => {
      const blobs = openFresh();
      const hash = await blobs.put(fewBytes);
      const other = await blobs.put(new Uint8Array([1]));
      expect(await blobs.maintenance?.remove(hash, longAgo)).toBe(false);
      expect(await blobs.get(hash)).toHaveLength(fewBytes.length);
      expect(await blobs.maintenance?.remove(hash, later)).toBe(true);
      expect(await blobs.maintenance?.remove(hash, later)).toBe(false);
      expect(await blobs.get(hash)).toBeNull();
      for (const wrong of ["", "../../etc/passwd", hashOfAbc.toUpperCase()])
        expect(await blobs.maintenance?.remove(wrong, later)).toBe(false);
      expect(await old(blobs, later)).toEqual([other]);
      expect(await blobs.put(fewBytes)).toBe(hash);
      expect(await blobs.get(hash)).toHaveLength(fewBytes.length);
    });

    shared("whoever else opens the same place finds it", async () => {
      const place = subject.newPlace();
      const [first, second] = [subject.open(place), subject.open(place)];
      const [ofFirst] = await Promise.all([first.put(fewBytes), second.put(fewBytes)]);
      expect(await second.get(ofFirst)).toHaveLength(fewBytes.length);
      expect(await subject.open(place).get(ofFirst)).toHaveLength(fewBytes.length);
    });
  });
}

const hashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const hashOfZeros = "709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c";
const fewBytes = new Uint8Array(1000).fill(3);

function text(bytes: Uint8Array | null): string {
  return new TextDecoder().decode(bytes ?? undefined);
}
