// This file is auto-generated from openapi/openai.yaml

import type { Operation } from "../../operation.ts";
import {
  zCreateImageBody,
  zCreateImageEditBody,
  zCreateImageEditHeaders,
  zCreateImageHeaders,
  zCreateImageVariationBody,
  zCreateImageVariationHeaders,
  zModel,
  zModelList,
  zRetrieveModelPath,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/openai/v1";

/** Every operation of the API by its operationId. */
export const operations = {
  createImage: {
    method: "POST",
    path: "/images/generations",
    scope: "write",
    open: false,
    get headers() {
      return zCreateImageHeaders();
    },
    get body() {
      return zCreateImageBody();
    },
    responses: {
      200: null,
    },
  },
  createImageEdit: {
    method: "POST",
    path: "/images/edits",
    scope: "write",
    open: false,
    get headers() {
      return zCreateImageEditHeaders();
    },
    get body() {
      return zCreateImageEditBody();
    },
    form: {"files":["image","image[]","mask"],"singleFiles":["image","mask"],"json":["stream"],"numbers":["n","output_compression","partial_images","seed"]},
    responses: {
      200: null,
    },
  },
  createImageVariation: {
    method: "POST",
    path: "/images/variations",
    scope: "write",
    open: false,
    get headers() {
      return zCreateImageVariationHeaders();
    },
    get body() {
      return zCreateImageVariationBody();
    },
    form: {"files":["image"],"singleFiles":["image"],"json":[],"numbers":["n"]},
    responses: {
      200: null,
    },
  },
  listModels: {
    method: "GET",
    path: "/models",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zModelList();
      },
    },
  },
  retrieveModel: {
    method: "GET",
    path: "/models/{model}",
    scope: "read",
    open: false,
    get params() {
      return zRetrieveModelPath();
    },
    responses: {
      get 200() {
        return zModel();
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
