import { test } from "node:test";
import { createEngine } from "@likeness/engine";
import { tryEngine } from "../scenarios.mjs";

test("engine", () => tryEngine({ createEngine }));
