import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { test } from "vitest";
import { tryMock } from "../scenarios.mjs";

test("mock", () => tryMock({ Likeness, setupAvatarMock }), 60_000);
