import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { tryMock } from "../scenarios.mjs";

tryMock({ Likeness, setupAvatarMock }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
