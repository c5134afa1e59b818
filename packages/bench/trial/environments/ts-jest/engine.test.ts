import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.cjs.cts";

test("engine", () => tryEngine({ createEngine }), 60_000);
