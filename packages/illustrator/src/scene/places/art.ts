import type { Place } from "../../brief/values.ts";
import { space, underwater } from "./beyond.ts";
import { forest, garden, park } from "./greens.ts";
import { bathroom, bedroom, home, hotel, kitchen } from "./living.ts";
import { beach, desert, mountains, outdoor } from "./shores.ts";
import { gym, podcast, stage, studio } from "./shows.ts";
import type { Scenery } from "./stage.ts";
import { cafe, car, city, restaurant, store, street } from "./town.ts";
import { classroom, hospital, library, office } from "./work.ts";

/** The scenery of every place that has one. */
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
