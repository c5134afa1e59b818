import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { tryMock } from "../scenarios.mjs";

Deno.test({
  name: "mock",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () => tryMock({ Likeness, setupAvatarMock }),
});
