import type { Tier } from "./account.ts";

/** Which of several models generates what. */
export interface ModelRules {
  /** The names of the models; the first is the default. Empty if there is only one model, without a name. */
  readonly names: readonly string[];
  /** The models that accounts of a tier use. */
  /** Those that cost nothing. */
  readonly unpaid: readonly string[];
  readonly tiers: { readonly [T in Tier]?: string };
}

/** Models of these names are chosen by the effort of a request. */
const draft = "draft";
const final = "final";

/**
 * The name of the model for a request: that of the account's tier, or else `draft` for `minimal` effort, `final` for other
 * requests, or the first. Undefined if the only model has no name.
 */
export function chooseModel(
  { names, tiers }: ModelRules,
  tier: Tier,
  thinkingIntensity: string | undefined,
): string | undefined {
  const ofTier = tiers[tier];
  if (ofTier !== undefined) return ofTier;
  const wanted = thinkingIntensity === "minimal" ? draft : final;
  return names.includes(wanted) ? wanted : names[0];
}
