import { rateLimitStoreConformance } from "../../../src/testing/rate-limit-store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL meter", ({ open }) => {
  rateLimitStoreConformance("PostgreSQL meter", () => open().rateLimits);
});
