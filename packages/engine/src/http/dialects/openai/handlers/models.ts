import { operations } from "@likeness/contract/openai";
import { ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondText } from "../../../respond/respond-text.ts";
import { modelNames } from "../decode.ts";
import { errorResponse } from "../errors.ts";

export async function listModels({ requestId }: RequestContext): Promise<Result<Response>> {
  const body = { object: "list", data: modelNames.map(encodeModel) };
  return ok(respondText(requestId, 200, JSON.stringify(body)));
}

export async function retrieveModel({ params, requestId }: RequestContext): Promise<Result<Response>> {
  const parsed = parse(operations.retrieveModel.params, params);
  if (!parsed.ok) return parsed;
  const { model } = parsed.value;
  if (modelNames.includes(model)) return ok(respondText(requestId, 200, JSON.stringify(encodeModel(model))));
  const message = `There is no model ${model}. Available: ${modelNames.join(", ")}.`;
  return ok(
    errorResponse(requestId, {
      code: "route_not_found",
      systemCode: "model_not_found",
      message,
      param: "model",
    }),
  );
}

function encodeModel(id: string) {
  return { id, object: "model", created: 0, owned_by: "likeness" };
}
