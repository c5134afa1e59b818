import type { Brief } from "../../brief/brief.ts";
import type { Place } from "../../brief/values.ts";
import { buildings } from "./buildings.ts";
import { homes } from "./homes.ts";
import { landscapes } from "./landscapes.ts";
import { openPlaces } from "./open-places.ts";
import { parks } from "./parks.ts";
import type { Scenery } from "./scenery.ts";
import { spaceAndUnderwater } from "./space-and-underwater.ts";
import { stageScenery } from "./stages.ts";
import { town } from "./town.ts";
import { venues } from "./venues.ts";
import { workplaces } from "./workplaces.ts";

/** What is drawn of a place, and of a stage for its kind of show. */
export function sceneryOf({ stage }: Brief, place: Exclude<Place, "none">): Scenery {
  return place === "stage" && stage !== undefined ? stageScenery[stage] : placeScenery[place];
}

const placeScenery: { readonly [place in Exclude<Place, "none">]: Scenery } = {
  ...spaceAndUnderwater,
  ...parks,
  ...homes,
  ...landscapes,
  ...venues,
  stage: stageScenery.talk,
  ...town,
  ...workplaces,
  ...buildings,
  ...openPlaces,
};
