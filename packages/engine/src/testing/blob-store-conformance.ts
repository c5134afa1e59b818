import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BlobStore } from "../ports/blob-store.ts";
import { testUnless } from "./store/fixture.ts";

/** Opens blob stores of the adapter under test. */
export interface BlobStoreFixture {
  /** Returns a location for `open` that no other test uses. */
  newLocation(): string;
  /** Opens the blob store at a location, which is created if it does not exist. */
  open(location: string): BlobStore;
  /** Why the adapter does not support an optional feature. Its tests are skipped. */
  readonly unsupported: {
    /** Several open stores on one location. */
    readonly sharing?: string;
  };
}

/** Tests that an adapter implements the `BlobStore` port. Call it in a test file of the adapter. */
export function blobStoreConformance(name: string, fixture: BlobStoreFixture): void {
  const openNew = () => fixture.open(fixture.newLocation());
  const testShared = testUnless(fixture.unsupported.sharing);

  describe(name, () => {
    describe("put", () => {
      test("returns the SHA-256 of the content in hex", async () => {
        const blobs = openNew();
        expect(await blobs.put(new TextEncoder().encode("abc"))).toBe(hashOfAbc);
        expect(await blobs.put(new Uint8Array())).toBe(hashOfEmpty);
        expect(await blobs.get(hashOfEmpty)).toHaveLength(0);
      });

      test("stores a view of a larger buffer", async () => {
        const blobs = openNew();
        const part = new TextEncoder().encode("..abc..").subarray(2, 5);
        expect(await blobs.put(part)).toBe(hashOfAbc);
        expect(text(await blobs.get(hashOfAbc))).toBe("abc");
      });

      test("accepts the same content many times concurrently", async () => {
        const blobs = openNew();
        const bytes = new Uint8Array(100_000).fill(7);
        const hashes = await Promise.all(Array.from({ length: 20 }, () => blobs.put(bytes)));
        expect(new Set(hashes).size).toBe(1);
        expect(await blobs.get(hashes[0] ?? "")).toHaveLength(100_000);
      });
    });

    describe("get", () => {
      test("returns the bytes that were put", async () => {
        const blobs = openNew();
        const roundTrip = fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
          const found = await blobs.get(await blobs.put(bytes));
          expect(found && Array.from(found)).toEqual(Array.from(bytes));
        });
        await fc.assert(roundTrip, { numRuns: 50 });
      });

      test("returns large content", async () => {
        const blobs = openNew();
        const bytes = new Uint8Array(15 * 1024 * 1024).map((_, index) => (index * 31) >>> 3);
        const found = await blobs.get(await blobs.put(bytes));
        expect(found !== null && Buffer.compare(found, bytes) === 0).toBe(true);
      });

      test("returns null for an unknown or invalid hash", async () => {
        const blobs = openNew();
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

      test("returns the same bytes after the buffers of put and get were changed", async () => {
        const blobs = openNew();
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
    });

    describe("maintenance.olderThan", () => {
      test("yields the hashes of content last put before the given time", async () => {
        const blobs = openNew();
        const hashes = [];
        for (let index = 0; index < 30; index += 1) hashes.push(await blobs.put(new Uint8Array([index])));
        expect(await listOlderThan(blobs, future)).toEqual(hashes.sort());
        expect(await listOlderThan(blobs, past)).toEqual([]);
      });
    });

    describe("maintenance.remove", () => {
      test("removes content last put before the given time, which can be put again", async () => {
        const blobs = openNew();
        const hash = await blobs.put(content);
        const other = await blobs.put(new Uint8Array([1]));
        expect(await blobs.maintenance?.remove(hash, past)).toBe(false);
        expect(await blobs.get(hash)).toHaveLength(content.length);
        expect(await blobs.maintenance?.remove(hash, future)).toBe(true);
        expect(await blobs.maintenance?.remove(hash, future)).toBe(false);
        expect(await blobs.get(hash)).toBeNull();
        for (const wrong of ["", "../../etc/passwd", hashOfAbc.toUpperCase()])
          expect(await blobs.maintenance?.remove(wrong, future)).toBe(false);
        expect(await listOlderThan(blobs, future)).toEqual([other]);
        expect(await blobs.put(content)).toBe(hash);
        expect(await blobs.get(hash)).toHaveLength(content.length);
      });
    });

    describe("several stores on one location", () => {
      testShared("read what another store put", async () => {
        const location = fixture.newLocation();
        const [first, second] = [fixture.open(location), fixture.open(location)];
        const [ofFirst] = await Promise.all([first.put(content), second.put(content)]);
        expect(await second.get(ofFirst)).toHaveLength(content.length);
        expect(await fixture.open(location).get(ofFirst)).toHaveLength(content.length);
      });
    });
  });
}

const hashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const hashOfEmpty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const hashOfZeros = "709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c";
const content = new Uint8Array(1000).fill(3);

// Other services have their own clock with a resolution of one second.
const [past, future] = [Date.now() - 3_600_000, Date.now() + 3_600_000];

async function listOlderThan({ maintenance }: BlobStore, time: number): Promise<string[]> {
  const found: string[] = [];
  const { signal } = new AbortController();
  for await (const hashes of maintenance?.olderThan(time, signal) ?? []) found.push(...hashes);
  return found.sort();
}

function text(bytes: Uint8Array | null): string {
  return new TextDecoder().decode(bytes ?? undefined);
}
