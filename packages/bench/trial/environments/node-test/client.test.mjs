import { test } from "node:test";
import { isAPIError, Likeness } from "@likeness/client";
import { tryClient } from "../scenarios.mjs";

test("client", () => tryClient({ isAPIError, Likeness }));
