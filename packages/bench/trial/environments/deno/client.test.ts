import { isAPIError, Likeness } from "@likeness/client";
import { tryClient } from "../scenarios.mjs";

Deno.test({
  name: "client",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () => tryClient({ isAPIError, Likeness }),
});
