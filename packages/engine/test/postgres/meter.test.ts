import { askRequestMeter } from "../../src/testing/request-meter-questionnaire.ts";
import { askPostgres } from "../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL meter", ({ open }) => {
  askRequestMeter("PostgreSQL meter", () => open().meter);
});
