import { inject } from "vitest";
import * as z from "zod";

const responseSchema = z.union([z.object({ url: z.string() }), z.object({ unavailable: z.string() })]);

export type FoundPostgres = z.infer<typeof responseSchema>;

/**
 * Finds the PostgreSQL server of this test run. If it cannot run, tests are skipped with the reason, except in CI on
 * Linux, where this throws.
 */
export async function findPostgres(): Promise<FoundPostgres> {
  const response = await fetch(inject("postgresLocatorUrl"));
  const found = responseSchema.parse(await response.json());
  const { CI: onCi } = process.env;
  if ("unavailable" in found && onCi && process.platform === "linux") throw new Error(found.unavailable);
  return found;
}
