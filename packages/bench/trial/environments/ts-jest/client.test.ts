import { isAPIError, Likeness } from "@likeness/client";
import { tryClient } from "../scenarios.cjs";

test("client", () => tryClient({ isAPIError, Likeness }), 60_000);
