import type { ColorName, Framing, Lighting, Place, Stage, StyleName } from "../../brief/values.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const placeWords: Synonyms<Place> = {
  bathroom: "bathroom, bath tub, bathtub, shower, restroom, washroom",
  beach:
    "beach, seaside, seashore, shore, coast, ocean view, tropical island, by the sea, sandy beach, seafront, ocean, sea, island",
  bedroom: "bedroom, in bed, dorm, dorm room",
  cafe: "cafe, coffee shop, coffeeshop, coffeehouse, coffee house, coffee bar, tearoom, espresso bar, bakery",
  car: "car, driving, in traffic, vehicle, behind the wheel, driver seat, driver's seat, passenger seat, taxi, truck, automobile",
  city: "city, cityscape, skyline, downtown, urban, metropolis, skyscraper, rooftop, town",
  classroom: "classroom, school, lecture hall, chalkboard, blackboard, university, college, lesson",
  desert: "desert, sahara, dunes, wild west, sand dunes, oasis, canyon",
  forest:
    "forest, woods, woodland, jungle, rainforest, woodlands, among trees, trees, enchanted forest, bamboo grove, glade, grove, clearing, thicket, swamp, redwoods",
  garden:
    "garden, flower garden, greenhouse, backyard, yard, orchard, rose garden, botanical garden, flower field, flowerbed",
  gym: "gym, gymnasium, fitness center, fitness centre, fitness studio, weight room, dojo, workout, boxing ring, locker room",
  home: "home, living room, livingroom, at home, apartment, house, lounge, couch, sofa, fireplace, kitchen table at home, home office",
  hospital:
    "hospital, clinic, operating room, surgery ward, ward, medical center, medical centre, doctor's office, doctors office, emergency room",
  hotel: "hotel, hotel lobby, hotel room, lobby, resort, reception desk",
  kitchen: "kitchen, cooking",
  library: "library, bookshelf, bookshelves, bookcase, bookstore, book shop, bookshop, archive",
  mountains:
    "mountain, mountains, alps, himalayas, peak, peaks, summit, mountain top, mountaintop, hills, alpine, snowy peaks, cliff, snow mountains, volcano, ski slope, ski resort, glacier, hilltop, mountain pass, snowy pass, ridge, crag, fjord",
  office:
    "office, cubicle, workplace, coworking, coworking space, boardroom, meeting room, desk, workspace, conference room, open plan office",
  outdoor:
    "outdoor, outdoors, outside, nature, in nature, meadow, field, countryside, open air, al fresco, prairie, lake, river, farm, snowy landscape, winter wonderland, in the snow, arctic, antarctica, tundra, stadium, football field, pitch, football pitch, a football pitch, soccer pitch, a football field, a football stadium, poolside, waterfall, pasture, harvest field, wheat field, vineyard, campsite, camping, waterfront, boat, sailing boat",
  park: "park, playground, city park, park bench, central park, zoo, skate park, skatepark",
  podcast:
    "podcast, podcast studio, podcasting, recording booth, radio station, radio studio, podcast scene, recording studio",
  restaurant:
    "restaurant, diner, bistro, dining room, pizzeria, bar, pub, steakhouse, sushi bar, tavern, inn, nightclub",
  space:
    "space, outer space, galaxy, stars, cosmos, moon, planet, mars, orbit, spaceship, spacecraft, space station, nebula, starry sky, universe, starship, milky way",
  stage:
    "stage, on stage, concert, spotlight, theater, theatre, auditorium, podium, conference, keynote, conference stage, tedx, ted talk, festival, opera house, playhouse, rock concert, music festival, concert stage, stage lights, stage lighting, live music, live gig, theater stage, theatre stage, comedy club, open mic, cabaret, stand up comedy, comedy night",
  store:
    "store, shop, supermarket, mall, grocery store, market, boutique, convenience store, grocery, shopping mall",
  street:
    "street, alley, sidewalk, road, pavement, city street, alleyway, crosswalk, boulevard, bus stop, curb, kerb",
  studio: "studio, photo studio, studio backdrop, photo shoot, photoshoot, seamless backdrop, infinity cove",
  underwater:
    "underwater, under water, under the sea, deep sea, deep underwater, coral reef, aquarium, ocean floor, beneath the waves, scuba",
  none: "plain background, blank background, simple background, solid background, empty background, neutral background, plain backdrop, simple backdrop, neutral backdrop, blank backdrop",
};

/** What a stage is for, in the words that name one. */
export const stageWords: Synonyms<Stage> = {
  talk: "conference, keynote, conference stage, tedx, ted talk, podium, auditorium, talk stage",
  theater: "theater, theatre, opera, opera house, broadway, playhouse, theater stage, theatre stage",
  concert:
    "concert, festival, rock concert, music festival, concert stage, stage lights, stage lighting, live music, live gig",
  comedy: "comedy club, open mic, cabaret, stand up comedy, comedy night, comedy stage",
};

/** What descriptions say of a stage that is known. */
export const stagePhrases: { readonly [value in Stage]: string } = {
  talk: "on a conference stage",
  theater: "on the stage of a theater",
  concert: "on a concert stage",
  comedy: "on the stage of a comedy club",
};

export const placePhrases: { readonly [value in Place]: string } = {
  bathroom: "in a bathroom",
  beach: "on the beach",
  bedroom: "in a bedroom",
  cafe: "in a cafe",
  car: "in a car",
  city: "in the city",
  classroom: "in a classroom",
  desert: "in the desert",
  forest: "in a forest",
  garden: "in a garden",
  gym: "in a gym",
  home: "at home",
  hospital: "in a hospital",
  hotel: "in a hotel",
  kitchen: "in a kitchen",
  library: "in a library",
  mountains: "in the mountains",
  office: "in an office",
  outdoor: "outdoors",
  park: "in a park",
  podcast: "in a podcast studio",
  restaurant: "in a restaurant",
  space: "in space",
  stage: "on a stage",
  store: "in a store",
  street: "on a street",
  studio: "in a studio",
  underwater: "underwater",
  none: "",
};

export const lightingWords: Synonyms<Lighting> = {
  day: "day, daylight, daytime, sunlight, sunny, sunlit, natural light, natural lighting, bright light, morning, noon, midday, morning light, bright day, bright, soft daylight, blue sky, early light, afternoon light, late afternoon light, window light, autumn morning, by day, midday sun, skylight, afternoon sun, in the afternoon",
  night:
    "night, nighttime, night time, moonlight, moonlit, midnight, at night, after dark, starry night, full moon, huge moon, big moon, giant moon, moon behind, late evening, under the moon, crescent moon, by moonlight, evening, starlight, nocturnal",
  sunset:
    "sunset, dusk, sunrise, dawn, golden hour, twilight, sundown, magic hour, low sun, late sun, setting sun, rising sun, sun setting, sun rising, sun going down, afterglow, late afternoon sun, late afternoon, evening sun",
  neon: "neon, neon light, neon lights, neon lighting, cyberpunk, neon glow, synthwave, vaporwave, neon pink light, neon pink lighting, neon pink lights, neon blue light, neon blue lighting, neon blue lights, neon green light, neon green lighting, neon green lights, neon purple lighting, neon purple light, neon colours, neon colors, glowing lights, rgb lights, rgb glow, rgb, neon lit, blacklight, neon sign, retrowave, magical glow",
  warm: "warm, warm light, warm lighting, candlelight, candlelit, candle lit, by candlelight, candle, candles, campfire, bonfire, lantern light, cozy, cosy, firelight, lamp light, lamplight, warm tones, warm colors, warm colours, warm glow, fire light, glow of the forge, glow of the fire, glow of the embers, glow of the stove, glowing embers, glow of a candle, glow of a lantern, forge, lantern, fairy lights, oven glowing, warm restaurant light, warm interior, warm practical lights",
  cool: "cool light, pale winter light, cool lighting, cool tones, cold light, cold lighting, bluish light, cool tone, icy, cool colors, cool colours, blue hour, blue light, cold tones, winter light, rainy, rainy day, overcast, foggy, misty, stormy, cloudy, cold violet light, cold blue light, cool blue light, cold white light, pale light, icy light",
  studio:
    "studio light, studio lighting, studio lights, softbox, soft box, ring light, ring flash, beauty dish, strobes, professional lighting, soft lighting, soft light, studio lit, three point lighting, flash photography, even lighting",
  cinematic:
    "dramatic lighting, dramatic light, moody, moody lighting, film noir, noir, movie lighting, cinematic lighting, chiaroscuro, low key, low key lighting, rembrandt lighting, filmic, volumetric light, epic lighting",
};

/** Features of a style, which several have. */
export const styleFeatures: Synonyms<StyleName> = {
  "line-art":
    "outline, outlined, line work, linework, lines, bold lines, thick lines, thin lines, outlines, thick outline, bold outline, contour, bold contour",
  minimal: "clean lines",
};

/** Light that may be of any kind. */
export const lightingFeatures: Synonyms<Lighting> = {
  cinematic: "cinematic, dramatic",
  studio: "rim light, rim lighting, rim lit",
};

export const lightingPhrases: { readonly [value in Lighting]: string } = {
  day: "in daylight",
  night: "at night",
  sunset: "at sunset",
  neon: "in neon light",
  warm: "in warm light",
  cool: "in cool light",
  studio: "in studio light",
  cinematic: "in cinematic light",
};

export const styleWords: Synonyms<StyleName> = {
  flat: "flat, flat design, flat style, flat illustration, vector, vector art, flat vector, vector illustration, corporate illustration, flat art, material design",
  cartoon:
    "cartoon, cartoony, cartoonish, toon, animated, anime, manga, chibi, cartoon style, disney style, 2d stylized, comic strip cartoon, animation style, stylized",
  "line-art":
    "line art, lineart, line drawing, ink drawing, one line, single line, contour drawing, black and white drawing, line illustration, coloring page, colouring page, tattoo flash, tattoo flash sheet, flash sheet, tattoo style, tattoo design",
  sketch:
    "sketch, sketched, pencil, pencil drawing, hand drawn, sketchy, charcoal, doodle, watercolor, watercolour, pencil sketch, watercolor painting, painterly, gouache, crayon, oil painting, watercolor ish, painting, hand drawing, drawn by hand, doodled, ink sketch",
  pixel:
    "pixel, pixel art, pixelart, 8 bit, 8bit, 16 bit, pixelated, retro game, pixels, 16bit, pixel style, sprite art, retro gaming",
  voxel:
    "voxel, voxels, voxel art, minecraft, blocky, lego, low poly, lowpoly, low poly 3d, 3d low poly, 3d voxel, voxel 3d, cube style, isometric cubes",
  clay: "clay, claymation, plasticine, clay style, toy style, play doh, stop motion, clay toy, plastic toy, vinyl toy",
  minimal:
    "minimal, minimalist, minimalistic, simple style, simplistic, minimalism, simple shapes, minimal style, ultra minimal",
  comic:
    "comic, comic book, comic style, comic book style, graphic novel, pop art, superhero comic, marvel style, halftone, comics, pop art style",
  abstract:
    "abstract, abstract art, cubist, cubism, geometric, surreal, picasso, geometric shapes, abstract style, expressionist, bauhaus",
  ink: "ink, ink style, black ink, black and white ink, ink illustration, pen and ink, ink portrait",
  sticker: "sticker, sticker style, sticker art, die cut sticker style, vinyl sticker, laptop sticker",
  "3d": "3d style, 3d render, 3d rendered, 3d rendering, stylized 3d, 3d cartoon, 3d animation, 3d animated, 3d illustration, 3d head, 3d emoji, 3d icon, cgi, memoji ish, three dimensional",
};

export const framingWords: Synonyms<Framing> = {
  headshot:
    "headshot, head shot, 3d head, head only, just the head, floating head, close up, closeup, face only, extreme close up, face close up, tight crop, selfie",
  bust: "bust, head and shoulders, head and chest, cropped at the chest, cropped at chest, from the chest up, shoulders up, bust shot, bust portrait, chest up",
  "upper-body":
    "upper body, half body, half length, waist up, torso, medium shot, cowboy shot, mid shot, from the waist up, knees up, three quarter length, three quarter shot, waist level, half portrait",
  "full-body":
    "full body, full length, whole body, head to toe, full figure, full body shot, wide shot, standing full, entire body, full shot",
};

/** Backgrounds described by their brightness, and transparent ones. */
export const backgroundWords: Synonyms<ColorName | "transparent"> = {
  black: "dark background, dark backdrop, dark wall",
  white: "light background, bright background, light backdrop",
  transparent:
    "no background, no backdrop, no bg, none background, without background, without a background, without any background, background removed, background free, backgroundless, removed background, clear background, alpha background, invisible background, alpha channel, with alpha, png alpha, alpha png, alpha transparency, isolated, isolated background, cut out, cutout, cut out background, die cut, die cut sticker, knocked out background, fondo transparente, sin fondo, fond transparent, sans fond, arrière plan transparent, transparenter hintergrund, transparentem hintergrund, ohne hintergrund, freigestellt, fundo transparente, sem fundo, sfondo trasparente, senza sfondo",
};
