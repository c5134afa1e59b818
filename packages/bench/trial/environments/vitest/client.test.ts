import { isAPIError, Likeness } from "@likeness/client";
import { test } from "vitest";
import { tryClient } from "../scenarios.mjs";

test("client", () => tryClient({ isAPIError, Likeness }), 60_000);
