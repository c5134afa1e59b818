import { createEngine, type Engine } from "@likeness/engine";

declare global {
  var likenessEngine: Engine | undefined;
}

// Pages and routes are bundled apart, and each bundle has its own modules; what they have in common is globalThis.
globalThis.likenessEngine ??= createEngine({ basePath: "/likeness", apiKey: "test" });
export const engine = globalThis.likenessEngine;
