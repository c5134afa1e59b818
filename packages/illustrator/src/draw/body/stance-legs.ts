import type { CharacterTraits } from "../../traits/character-traits.ts";
import { loadedCompanions, loadedHolding } from "../holding/loaded-holding.ts";
import type { LegColors } from "../holding/stances.ts";
import type { Pen } from "../pen.ts";
import { withTransform } from "../pen.ts";
import { fistAt } from "../wearables/held-items.ts";
import { legs } from "./legs.ts";

/** The legs as the stance has them, with what is behind them. */
export function stanceLegs(pen: Pen, { stance }: CharacterTraits, colors: LegColors): string {
  return stance === "standing"
    ? legs(pen, colors.build, colors.trousers, colors.shoes) + colors.standingSkirt
    : loadedHolding().stances[stance].legs(pen, colors);
}

/** What is in front of a figure that rides: a handlebar with the hands on it, or the head of a horse. */
export function stanceFront(pen: Pen, traits: CharacterTraits, isHolding: boolean): string {
  const { stance, accent, skin } = traits;
  if (stance === "standing") return "";
  const { front, mount, hands = [] } = loadedHolding().stances[stance];
  const head =
    mount === undefined
      ? ""
      : withTransform(loadedCompanions().mountHead(mount, pen, traits), "translate(0 344)");
  return (
    head + (front?.(pen, accent) ?? "") + (isHolding ? [] : hands).map((at) => fistAt(pen, skin, at)).join("")
  );
}

/** What has to be visible of a stance. Undefined for one that stands. */
export function stanceBounds({
  stance,
}: CharacterTraits): { readonly feet: number; readonly bottom: number; readonly half: number } | undefined {
  if (stance === "standing") return undefined;
  const { feet, bottom = feet + 22, half } = loadedHolding().stances[stance];
  return { feet, bottom, half };
}
