import { expect, test } from "vitest";
import { defaultPrices, priceOf } from "../../src/model/prices.ts";

test.each([
  [{}, 2],
  [{ resolution: "2K" }, 2],
  [{ resolution: "4K" }, 4],
  [{ size: 16 }, 2],
  [{ size: 2048 }, 2],
  [{ size: 2049 }, 4],
  [{ size: 4096, count: 3 }, 12],
])("%j costs as much as the smallest resolution that contains it: %d", (output, price) => {
  expect(priceOf(output, defaultPrices)).toBe(price);
});
