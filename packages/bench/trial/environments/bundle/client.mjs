import { isAPIError, Likeness } from "@likeness/client";
import { tryClient } from "../scenarios.mjs";

tryClient({ isAPIError, Likeness }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
