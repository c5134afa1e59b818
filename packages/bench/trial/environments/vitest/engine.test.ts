import { createEngine } from "@likeness/engine";
import { test } from "vitest";
import { tryEngine } from "../scenarios.mjs";

test("engine", () => tryEngine({ createEngine }), 60_000);
