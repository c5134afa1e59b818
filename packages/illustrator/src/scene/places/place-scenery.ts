import type { Place } from "../../brief/values.ts";
import { homes } from "./homes.ts";
import { landscapes } from "./landscapes.ts";
import { parks } from "./parks.ts";
import type { Scenery } from "./scenery.ts";
import { spaceAndUnderwater } from "./space-and-underwater.ts";
import { stageScenery } from "./stages.ts";
import { town } from "./town.ts";
import { venues } from "./venues.ts";
import { workplaces } from "./workplaces.ts";

/** The scenery of each place. */
export const placeScenery: { readonly [place in Exclude<Place, "none">]: Scenery } = {
  ...spaceAndUnderwater,
  ...parks,
  ...homes,
  ...landscapes,
  ...venues,
  stage: stageScenery.talk,
  ...town,
  ...workplaces,
};
