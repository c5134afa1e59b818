import type { Place } from "../../brief/values.ts";
import { bathroom, bedroom, home, hotel, kitchen } from "./homes.ts";
import { beach, desert, mountains, outdoor } from "./landscapes.ts";
import { forest, garden, park } from "./parks.ts";
import type { Scenery } from "./scenery.ts";
import { space, underwater } from "./space-and-underwater.ts";
import { cafe, car, city, restaurant, store, street } from "./town.ts";
import { gym, podcast, stage, studio } from "./venues.ts";
import { classroom, hospital, library, office } from "./workplaces.ts";

/** The scenery of each place. */
export const placeScenery: { readonly [place in Exclude<Place, "none">]: Scenery } = {
  bathroom,
  beach,
  bedroom,
  cafe,
  car,
  city,
  classroom,
  desert,
  forest,
  garden,
  gym,
  home,
  hospital,
  hotel,
  kitchen,
  library,
  mountains,
  office,
  outdoor,
  park,
  podcast,
  restaurant,
  space,
  stage,
  store,
  street,
  studio,
  underwater,
};
