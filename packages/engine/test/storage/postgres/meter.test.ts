import { rateLimitStoreConformance } from "../../../src/testing/rate-limit-store-conformance.ts";
import { askPostgres } from "../../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL meter", ({ open }) => {
  rateLimitStoreConformance("PostgreSQL meter", () => open().meter);
});
