import type { Brief } from "../../brief/brief.ts";
import type { Place } from "../../brief/values.ts";
import { buildings } from "./buildings.ts";
import { homes } from "./homes.ts";
import { landscapes } from "./landscapes.ts";
import { openPlaces } from "./open-places.ts";
import { parks } from "./parks.ts";
import type { Scenery } from "./scenery.ts";
import { inSeason } from "./season.ts";
import { spaceAndUnderwater } from "./space-and-underwater.ts";
import { stageScenery } from "./stages.ts";
import { town } from "./town.ts";
import { venues } from "./venues.ts";
import { workplaces } from "./workplaces.ts";

/** What is drawn of a place in its weather, and of a stage for its kind of show. */
export function sceneryOf({ stage, weather }: Brief, place: Exclude<Place, "none">): Scenery {
  if (place === "stage" && stage !== undefined) return stageScenery[stage];
  return place === "snow" ? placeScenery.snow : inSeason(placeScenery[place], weather);
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
