import { rateLimitStoreConformance } from "../../../src/testing/rate-limit-store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL rate limit store", ({ open }) => {
  rateLimitStoreConformance("PostgreSQL rate limit store", () => open().rateLimits);
});
