import { requireOperator } from "../../../../features/accounts/accounts.ts";
import type { Result } from "../../../../model/result.ts";
import type { ListedImageModel } from "../../../../ports/image-model.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondData } from "../respond.ts";

export async function listModels(ctx: RequestContext): Promise<Result<Response>> {
  const allowed = requireOperator(ctx.account);
  if (!allowed.ok) return allowed;
  const models = await ctx.engine.listModels();
  return respondData(ctx, "image_models", { object: "image_models", models: models.map(encodeModel) });
}

function encodeModel({ name, isUsed, usedAs, problem, inputImages, cost }: ListedImageModel) {
  return { name, is_used: isUsed, used_as: usedAs, problem, input_images: inputImages, cost };
}
