import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.mjs";

Deno.test({
  name: "engine",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () => tryEngine({ createEngine }),
});
