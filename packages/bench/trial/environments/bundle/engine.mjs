import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.mjs";

tryEngine({ createEngine }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
