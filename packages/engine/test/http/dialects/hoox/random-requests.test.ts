import { operations } from "@likeness/contract/hoox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTinyModel } from "../../../support/tiny-model.ts";
import { createReady, startHoox } from "./support.ts";

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("", " ", "\0", "%", "avtr_", "x".repeat(6_000), "https://cdn.example/a.jpg", "4K", "true"),
);

const anything = fc.oneof(
  text,
  fc.array(text, { maxLength: 12 }),
  fc.constantFrom(null, true, 3, -1, {}, []),
);

const field = fc.constantFrom(
  ...["prompt", "style", "format", "resolution", "name", "place", "images", "imageUrls", "elementImages"],
  ...["webhook_url", "avatar_id", "look_id", "upscale", "look_name", "tags", "other"],
);

const query = fc.constantFrom(
  ...["avatar_id", "look_id", "gender", "age_range", "ethnicity", "hair_color", "place", "selfie", "action"],
  ...["emotion", "accessories", "onlyPublic", "tags", "expires", "signature", "other"],
);

const requests = fc.record({
  operation: fc.constantFrom(...Object.values(operations)),
  body: fc.oneof(fc.dictionary(field, anything, { maxKeys: 8 }), anything),
  query: fc.dictionary(query, text, { maxKeys: 4 }),
  params: fc.array(text, { minLength: 2, maxLength: 2 }),
  /** Whether ids are those of an avatar that exists. */
  known: fc.boolean(),
});

// Each response is checked against the document, and none may be an internal error.
test("2,000 random requests get valid responses", { timeout: 300_000 }, async () => {
  const client = startHoox({ model: createTinyModel() });
  const ids = await createReady(client);
  await fc.assert(
    fc.asyncProperty(requests, async ({ operation, body, query, params, known }) => {
      const { avatar_id, look_id } = ids;
      const values = known ? [avatar_id, look_id] : params;
      let next = 0;
      const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(values[next++] || "x"));
      const sent =
        known && operation.method === "POST" && typeof body === "object" ? { ...body, ...ids } : body;
      const search = new URLSearchParams(known ? { ...query, ...ids } : query);
      const response = await client.request(operation.method, `${path}?${search}`, {
        ...(operation.method === "POST" && { body: sent }),
      });
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 2_000 },
  );
});
