/**
 * Where somebody is. Face codes store the position of a value in its list, so new values are added at the end of a list and none is
 * moved or removed.
 */

export const places = [
  "bathroom",
  "beach",
  "bedroom",
  "cafe",
  "car",
  "city",
  "classroom",
  "desert",
  "forest",
  "garden",
  "gym",
  "home",
  "hospital",
  "hotel",
  "kitchen",
  "library",
  "mountains",
  "office",
  "outdoor",
  "park",
  "podcast",
  "restaurant",
  "space",
  "stage",
  "store",
  "street",
  "studio",
  "underwater",
  "none",
  "room",
  "museum",
  "church",
  "throne-room",
  "dungeon",
  "tavern",
  "workshop",
  "attic",
  "bakery",
  "laboratory",
  "server-room",
  "warehouse",
  "garage",
  "courtroom",
  "salon",
  "nightclub",
  "arcade",
  "pharmacy",
  "airport",
  "train",
  "cockpit",
  "space-station",
  "lighthouse",
  "greenhouse",
  "circus",
  "temple",
  "market",
  "harbor",
  "rooftop",
  "alley",
  "ruins",
  "cave",
  "swamp",
  "snow",
  "waterfall",
  "graveyard",
  "farm",
  "field",
  "lake",
  "stadium",
  "ship",
  "campsite",
  "castle",
  "volcano",
  "clouds",
  "pool",
  "shrine",
  "village",
  "forge",
] as const;

/** What a stage is for. It refines the place `stage`. */
export const stages = ["talk", "theater", "concert", "comedy"] as const;

export const lightings = ["day", "night", "sunset", "neon", "warm", "cool", "studio", "cinematic"] as const;

/** What falls or hangs in the air. */
export const weathers = ["rain", "snow", "fog", "storm", "petals", "leaves"] as const;

/** What is on a background without a place. */
export const backgroundPatterns = [
  "circle",
  "halo",
  "moon",
  "sun",
  "gradient",
  "rays",
  "dots",
  "stripes",
  "checks",
  "grid",
  "waves",
  "triangles",
  "stars",
  "hearts",
  "sparkles",
  "confetti",
  "bubbles",
  "splash",
  "foliage",
  "flowers",
  "flames",
  "bokeh",
  "string-lights",
  "clouds",
  "circuit",
  "candles",
] as const;

export type Place = (typeof places)[number];
export type Stage = (typeof stages)[number];
export type Lighting = (typeof lightings)[number];
export type Weather = (typeof weathers)[number];
export type BackgroundPattern = (typeof backgroundPatterns)[number];
