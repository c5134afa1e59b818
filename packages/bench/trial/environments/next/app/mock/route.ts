import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { tryMock } from "../../../scenarios.mjs";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  await tryMock({ Likeness, setupAvatarMock });
  return new Response("the mock works");
}
