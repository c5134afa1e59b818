import { zGetAssetPath, zGetAssetQuery } from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const assets = {
  getAsset: {
    method: "GET",
    path: "/assets/{id}",
    scope: "read",
    get params() {
      return zGetAssetPath();
    },
    get query() {
      return zGetAssetQuery();
    },
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
} as const satisfies Record<string, Operation>;
