import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { tryMock } from "../scenarios.cjs";

test("mock", () => tryMock({ Likeness, setupAvatarMock }), 60_000);
