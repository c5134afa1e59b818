import { inject } from "vitest";
import * as z from "zod";

const answer = z.union([z.object({ url: z.string() }), z.object({ unavailable: z.string() })]);

export type FoundPostgres = z.infer<typeof answer>;

/**
 * The PostgreSQL server of this test run. Where it cannot run, tests are skipped by name with the reason; CI on Linux
 * is not such a place.
 */
export async function findPostgres(): Promise<FoundPostgres> {
  const response = await fetch(inject("postgresDesk"));
  const found = answer.parse(await response.json());
  const { CI: onCi } = process.env;
  if ("unavailable" in found && onCi && process.platform === "linux") throw new Error(found.unavailable);
  return found;
}
