import { roundCredits } from "../../../model/ledger.ts";
import type { Prices } from "../../../model/prices.ts";

export type Model = "flux" | "imagen3" | "reality4";

export const defaultModel: Model = "flux";

export type StylePreset =
  | "professional"
  | "anime"
  | "fantasy"
  | "cyberpunk"
  | "renaissance"
  | "realistic"
  | "gaming";

interface Appearance {
  /** A drawing style and a light, for what the prompt leaves open. */
  readonly influence?: string;
  readonly industry?: string;
}

/** What each model looks like in the pictures of the built-in illustrator, and how many times the price of an image it costs. */
const models: Readonly<Record<Model, Appearance & { readonly factor: number }>> = {
  flux: { factor: 1 },
  imagen3: { influence: "cartoon style, soft light", factor: 2.5 },
  reality4: { influence: "3d render, cinematic lighting", factor: 2.5 },
};

const presets: Readonly<Record<StylePreset, Appearance>> = {
  professional: { influence: "studio lighting", industry: "finance" },
  anime: { influence: "anime" },
  fantasy: { influence: "cartoon style, moonlight" },
  cyberpunk: { influence: "neon lights" },
  renaissance: { influence: "oil painting, chiaroscuro" },
  realistic: { influence: "3d render, soft light" },
  gaming: { influence: "neon lights", industry: "gaming" },
};

/** The price of one avatar: 2 credits, or 5 for the better models, if the operator has not changed the price of an image. */
export function priceOfModel(model: Model, { image }: Pick<Prices, "image">): number {
  return roundCredits(image * models[model].factor);
}

/** Hints that count less than what the prompt says. A preset replaces the appearance of the model. */
export function hintsOf(model: Model | undefined, preset: StylePreset | undefined) {
  const { influence, industry } = preset ? presets[preset] : model ? models[model] : {};
  return {
    ...(influence !== undefined && { visual_influence: influence }),
    ...(industry !== undefined && { filter_industry: industry }),
  };
}

/** The model of a stored request. Requests of other APIs have none. */
export function modelOf(fields: Readonly<Record<string, unknown>> | undefined): Model {
  const model = fields?.["model"];
  return model === "imagen3" || model === "reality4" ? model : defaultModel;
}
