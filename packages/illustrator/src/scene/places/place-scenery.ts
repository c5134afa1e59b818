import type { Brief } from "../../brief/brief.ts";
import { colorHex } from "../../brief/palette.ts";
import type { Place } from "../../brief/values/surroundings.ts";
import { craftShops } from "./craft-shops.ts";
import { halls } from "./halls.ts";
import { heights } from "./heights.ts";
import { homes } from "./homes.ts";
import { landscapes } from "./landscapes.ts";
import { nightlife } from "./nightlife.ts";
import { oldPlaces } from "./old-places.ts";
import { parks } from "./parks.ts";
import { rooms } from "./rooms.ts";
import type { Scenery } from "./scenery.ts";
import { inSeason, inSkyColor } from "./season.ts";
import { settlements } from "./settlements.ts";
import { shops } from "./shops.ts";
import { spaceAndUnderwater } from "./space-and-underwater.ts";
import { stageScenery } from "./stages.ts";
import { town } from "./town.ts";
import { travel } from "./travel.ts";
import { venues } from "./venues.ts";
import { waters } from "./waters.ts";
import { wilderness } from "./wilderness.ts";
import { workplaces } from "./workplaces.ts";
import { workshops } from "./workshops.ts";

/** What is drawn of a place in its weather, and of a stage for its kind of show. */
export function sceneryOf({ stage, weather, background }: Brief, place: Exclude<Place, "none">): Scenery {
  // Clouds have the colour of a red sky.
  if (place === "clouds" && background?.color !== undefined)
    return inSkyColor(placeScenery.clouds, colorHex(background.color));
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
  ...halls,
  ...rooms,
  ...workshops,
  ...shops,
  ...nightlife,
  ...travel,
  ...waters,
  ...wilderness,
  ...settlements,
  ...oldPlaces,
  ...craftShops,
  ...heights,
};
