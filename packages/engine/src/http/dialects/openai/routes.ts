import { basePath, operations } from "@likeness/contract/openai";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
import { routesOf } from "../../routes-of.ts";
import { createImage, createImageEdit, createImageVariation } from "./handlers/images.ts";
import { listModels, retrieveModel } from "./handlers/models.ts";

const handlers = { createImage, createImageEdit, createImageVariation, listModels, retrieveModel };

export const routes: readonly Route[] = [
  ...routesOf(basePath, operations, handlers),
  signedAssetRoute(`${basePath}/assets/:id`),
];
