import { test } from "bun:test";
import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.mjs";

test("engine", () => tryEngine({ createEngine }), 60_000);
