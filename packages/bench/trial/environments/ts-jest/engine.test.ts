import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.cjs";

test("engine", () => tryEngine({ createEngine }), 60_000);
