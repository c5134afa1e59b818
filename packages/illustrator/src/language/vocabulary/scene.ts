import type { ColorName } from "../../brief/values/colors.ts";
import type { Framing, StyleName } from "../../brief/values/pictures.ts";
import type { Lighting, Place, Stage } from "../../brief/values/surroundings.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const placeWords: Synonyms<Place> = {
  bathroom: "bathroom, bath tub, bathtub, shower, restroom, washroom",
  beach:
    "beach, seaside, seashore, shore, coast, ocean view, tropical island, by the sea, sandy beach, seafront, ocean, sea, island",
  bedroom: "bedroom, hotel room, in bed, dorm, dorm room",
  cafe: "cafe, coffee shop, coffeeshop, coffeehouse, coffee house, coffee bar, tearoom, espresso bar",
  car: "car, driving, in traffic, vehicle, behind the wheel, driver seat, passenger seat, taxi, truck, automobile",
  city: "city, cityscape, downtown, urban, metropolis, skyscraper, town",
  classroom: "classroom, school, lecture hall, chalkboard, blackboard, university, college, lesson",
  desert: "desert, sahara, dunes, wild west, sand dunes, oasis, canyon",
  forest:
    "forest, woods, woodland, jungle, rainforest, among trees, trees, enchanted forest, bamboo grove, glade, grove, clearing, thicket, redwoods",
  garden:
    "garden, flower garden, backyard, yard, orchard, rose garden, botanical garden, flower field, flowerbed",
  gym: "gym, gymnasium, fitness center, fitness centre, fitness studio, weight room, dojo, workout, boxing ring, locker room",
  home: "home, living room, livingroom, at home, apartment, house, lounge, couch, sofa, fireplace, kitchen table at home, home office",
  hospital:
    "hospital, clinic, operating room, surgery ward, ward, medical center, medical centre, doctor's office, doctors office, emergency room",
  hotel: "hotel, hotel lobby, hotel reception, lobby, front desk, resort, reception desk",
  kitchen: "kitchen, cooking",
  library: "library, bookshelf, bookshelves, bookcase, bookstore, book shop, bookshop, archive",
  mountains:
    "mountain, alps, himalayas, peak, summit, mountain top, mountaintop, hills, alpine, snowy peaks, snow mountains, ski slope, ski resort, glacier, hilltop, mountain pass, snowy pass, ridge, crag, fjord",
  office:
    "office, cubicle, workplace, coworking, coworking space, boardroom, meeting room, desk, workspace, conference room, open plan office",
  outdoor: "outdoor, outside, nature, in nature, countryside, open air, al fresco, prairie, vineyard",
  park: "park, playground, city park, park bench, central park, zoo, skate park, skatepark",
  podcast:
    "podcast, podcast studio, podcasting, recording booth, radio station, radio studio, podcast scene, studio booth, radio booth, broadcast booth, hospital radio, recording studio",
  restaurant: "restaurant, diner, bistro, dining room, pizzeria, bar, pub, steakhouse, sushi bar",
  space:
    "space, outer space, galaxy, stars, cosmos, moon, planet, mars, orbit, nebula, starry sky, universe, milky way",
  stage:
    "stage, on stage, concert, spotlight, theater, theatre, auditorium, podium, conference, keynote, conference stage, tedx, ted talk, festival, opera house, playhouse, rock concert, music festival, concert stage, stage lights, stage lighting, live music, live gig, theater stage, theatre stage, comedy club, open mic, cabaret, stand up comedy, comedy night",
  store: "store, shop, supermarket, mall, grocery store, boutique, convenience store, grocery, shopping mall",
  street: "street, avenue, sidewalk, road, pavement, city street, crosswalk, boulevard, bus stop, curb, kerb",
  studio: "studio, photo studio, studio backdrop, photo shoot, photoshoot, seamless backdrop, infinity cove",
  underwater:
    "underwater, under water, under the sea, deep sea, deep underwater, coral reef, aquarium, sea bed, seabed, sea floor, seafloor, ocean bed, bottom of the sea, bottom of the ocean, kelp forest, sunken wreck, below the surface of the sea, ocean floor, beneath the waves, scuba",
  room: "inside a room, empty room",
  museum: "art gallery, gallery, exhibition, enfilade",
  church: "cathedral, chapel, abbey, monastery, monastery library",
  "throne-room": "throne room, throne, royal court, great hall, palace, castle hall, ballroom",
  dungeon: "prison, prison cell, jail, crypt, catacombs, torture chamber",
  tavern: "inn, alehouse, medieval tavern, brewery, wine cellar, saloon",
  workshop:
    "carpenter's shop, woodshop, atelier, artist's studio, art studio, painter's studio, studio of a painter, tool shed",
  steps:
    "cathedral steps, church steps, steps of the cathedral, steps of a cathedral, steps of the church, in front of a cathedral, in front of a church, courthouse steps, museum steps, palace steps",
  "bike-shop":
    "bike shop, bicycle shop, bike workshop, bicycle workshop, bike store, bike repair shop, bicycle repair shop, fix bicycles, fixes bicycles, repairs bicycles, wheels hanging from the ceiling",
  pottery:
    "pottery, pottery studio, pottery workshop, potter's studio, potter's workshop, potter's wheel, ceramics studio, pottery wheel",
  forge: "smithy, blacksmith's shop, blacksmith's workshop, glow of the forge, smith's workshop",
  attic: "attic studio, tiny attic studio, garret",
  bakery: "patisserie, bakehouse, pastry shop, candy shop, cake shop",
  laboratory:
    "science lab, chemistry lab, research lab, alchemist's lab, alchemy lab, observatory, lab bench",
  "server-room":
    "server room, data center, data centre, datacenter, server racks, mainframe, control room, command center, command centre, mission control",
  warehouse:
    "factory, factory floor, depot, industrial hall, storage room, assembly line, construction site, building site",
  garage: "car repair shop, auto shop, pit lane, mechanic's shop, repair shop",
  courtroom: "courthouse, court of law, parliament",
  salon:
    "barbershop, barber shop, hair salon, beauty salon, hairdresser's, nail salon, dressing room, vanity mirror",
  nightclub: "night club, disco, dance floor, cocktail bar, speakeasy, jazz club, casino, dive bar",
  arcade: "game arcade, gaming room, gaming den, gaming setup",
  pharmacy: "drugstore, apothecary, chemist's",
  airport:
    "departure lounge, airport terminal, departure gate, train station, railway station, station platform, subway station, bus station",
  train:
    "train compartment, train carriage, subway car, subway, metro, railway carriage, night train, tube train, on a train, in a train, on the train, train seat, train window, night train",
  cockpit:
    "flight deck, airplane, aeroplane, cockpit window, fighter jet, inside a submarine, in a submarine, in a helicopter, inside a helicopter, on a plane, in a plane",
  "space-station":
    "space station, spaceship, spacecraft, starship, spaceship bridge, starship bridge, spaceship corridor, airlock, orbital station, space ship, spaceship cockpit, spacecraft cockpit",
  lighthouse: "lantern room",
  greenhouse:
    "glasshouse, conservatory, orangery, hothouse, plant nursery, palm house, flower shop, florist's",
  circus: "circus tent, big top, circus ring, fairground, funfair, amusement park",
  temple:
    "ancient temple, shrine room, sanctuary, pyramid, ancient library, mosque, synagogue, coliseum, colosseum, in a temple, inside a temple, temple courtyard, temple steps, at a temple, buddhist temple, greek temple, temple hall",
  market:
    "street market, farmers market, farmers' market, flea market, market stall, market square, bazaar, souk, fruit stall, food stall, marketplace, night market, at the market, at a market, in the market, in a market",
  harbor: "harbour, marina, fishing village, quay, wharf, jetty, docks, pier, at the dock, on the dock",
  rooftop: "on a roof, on the roof, over the rooftops",
  alley:
    "loading dock, alleyway, dark alley, back alley, back street, backstreet, narrow street, side street",
  ruins: "ruined temple, ancient ruins, overgrown ruins, wasteland, battlefield",
  cave: "cavern, grotto, crystal cave, mine shaft, underdark, in a mine, dragon's lair, in a tunnel",
  swamp: "marsh, wetland, bayou, mangrove",
  snow: "snowy landscape, winter wonderland, in the snow, arctic, antarctica, tundra, snowfield, snow field, north pole, south pole, winter landscape, snowy field, igloo, snowy plain, snowscape",
  waterfall: "waterfalls, cascade",
  graveyard: "cemetery, churchyard, haunted mansion",
  farm: "barn, farmyard, stables, ranch, pasture, chicken coop, cowshed, horse stable",
  field:
    "meadow, wheat field, corn field, cornfield, harvest field, fields, field of flowers, sunflower field, lavender field, grassland, savanna, savannah, moor, moorland, rolling fields, in a field, in the fields, poppy field, flower meadow",
  lake: "riverbank, river bank, lakeside, riverside, shore of a lake, rowing boat, waterfront, river, in a canoe, in a boat",
  stadium:
    "football field, football pitch, a football pitch, soccer pitch, a football field, a football stadium, sports field, soccer field, soccer stadium, baseball field, race track, racetrack, running track, tennis court, basketball court, grandstand, ice rink",
  ship: "pirate ship, deck of a ship, sailing ship, sailing boat, on deck, galleon, sailboat, at the helm, ship deck, viking ship, aboard ship, on a ship, aboard a ship, on a yacht, on a ferry, on the ship",
  campsite:
    "camping, campground, by the campfire, by a campfire, at the campfire, at a campfire, around the campfire, around a campfire, beside a campfire, near a campfire, sitting at a campfire, in front of a tent",
  castle: "fortress, castle walls, castle courtyard, medieval castle, fairytale castle",
  volcano: "lava, lava field, volcanic landscape, in hell",
  clouds:
    "above the clouds, in the clouds, among clouds, sky kingdom, hot air balloon, dreamscape, cloudscape, in heaven",
  pool: "poolside, swimming pool, pool bar, hotel pool, hotel pool bar, beach bar, tiki bar, water park",
  shrine: "shinto shrine, torii, torii gate, pagoda, japanese garden, zen garden, japanese temple, kyoto",
  village:
    "old town, medieval village, medieval town, hamlet, hobbit hole, fairy tale village, village square",
  none: "plain background, blank background, simple background, solid background, empty background, neutral background, plain backdrop, simple backdrop, neutral backdrop, blank backdrop",
};

/** Things and surroundings that tell the place only if nothing else does: there is snow outside of a cafe, too. */
export const placeFeatures: Synonyms<Place> = {
  room: "interior, indoor, corridor, hallway, window, windowsill, room",
  city: "skyline, skyscrapers, high rise",
  cliff:
    "cliff, cliffs, mountain ledge, rock ledge, cliff edge, clifftop, cliff top, edge of a cliff, precipice, rocky outcrop, on a ledge",
  workshop: "workbench",
  church:
    "stained glass window, through stained glass, light through stained glass, organ pipes, church organs, altar, among tall pipes",
  stadium: "floodlights, pitch, arena",
  snow: "snow, snowy, snowfall, blizzard, iceberg, ice floe, northern lights, aurora borealis",
  clouds: "clouds, sky",
  ship: "at sea",
  lake: "boat, canoe, pond",
  castle: "battlements",
  tavern: "tavern noise",
  rooftop: "chimneys",
  cave: "stalactites, crystals",
  dungeon: "chains",
  shrine: "cherry blossoms falling",
  laboratory: "lab",
  field: "field",
  restaurant: "dinner, birthday dinner, dinner table, restaurant light, warm restaurant light",
  street:
    "traffic light, red light, streetlamp, street lamp, streetlight, street light, manhole, crossing, zebra crossing, cobblestones, cobbles, cobblestone, lamppost, lamp post",
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
  room: "in a room",
  museum: "in a museum",
  church: "in a church",
  "throne-room": "in a throne room",
  dungeon: "in a dungeon",
  tavern: "in a tavern",
  workshop: "in a workshop",
  forge: "in a forge",
  steps: "on the steps of a cathedral",
  cliff: "on a mountain ledge",
  "bike-shop": "in a bicycle workshop",
  pottery: "in a pottery",
  attic: "in an attic",
  bakery: "in a bakery",
  laboratory: "in a laboratory",
  "server-room": "in a server room",
  warehouse: "in a warehouse",
  garage: "in a garage",
  courtroom: "in a courtroom",
  salon: "in a hair salon",
  nightclub: "in a nightclub",
  arcade: "in an arcade",
  pharmacy: "in a pharmacy",
  airport: "at an airport",
  train: "on a train",
  cockpit: "in a cockpit",
  "space-station": "in a space station",
  lighthouse: "in a lighthouse",
  greenhouse: "in a greenhouse",
  circus: "in a circus",
  temple: "in a temple",
  market: "at a market",
  harbor: "in a harbor",
  rooftop: "on a rooftop",
  alley: "in an alley",
  ruins: "among ruins",
  cave: "in a cave",
  swamp: "in a swamp",
  snow: "in the snow",
  waterfall: "by a waterfall",
  graveyard: "in a graveyard",
  farm: "on a farm",
  field: "in a field",
  lake: "by a lake",
  stadium: "in a stadium",
  ship: "on a ship",
  campsite: "at a campsite",
  castle: "in front of a castle",
  volcano: "by a volcano",
  clouds: "above the clouds",
  pool: "by a pool",
  shrine: "at a shrine",
  village: "in a village",
  none: "",
};

export const lightingWords: Synonyms<Lighting> = {
  day: "day, daylight, daytime, sunlight, sunny, sunlit, natural light, natural lighting, bright light, morning, noon, midday, morning light, bright day, bright, soft daylight, blue sky, early light, afternoon light, late afternoon light, window light, autumn morning, by day, midday sun, skylight, afternoon sun, in the afternoon, middle of the day, high noon, lunchtime, noonday, noon sun, broad daylight, full sun, sun high, blazing sun, harsh sun, bright sun, dappled light, dappled sunlight, dappled shade, sunbeams, shafts of sunlight, noontime, mid morning",
  night:
    "night, nighttime, night time, moonlight, moonlit, midnight, at night, after dark, starry night, full moon, huge moon, big moon, giant moon, moon behind, late evening, under the moon, crescent moon, by moonlight, evening, starlight, nocturnal, at one in the morning, two in the morning, three in the morning, four in the morning, middle of the night, dead of night, dead of the night, small hours, wee hours, witching hour, past midnight, after midnight, late at night, after hours, streetlamp, street lamp, streetlight, under street lights, pitch dark, nightfall, by night, late night, stars overhead, under the stars, 1 am, 2 am, 3 am, 4 am, 1am, 2am, 3am, 4am, 9 pm, 10 pm, 11 pm, 9pm, 10pm, 11pm",
  sunset:
    "sunset, dusk, sunrise, dawn, golden hour, twilight, sundown, magic hour, low sun, late sun, setting sun, rising sun, sun setting, sun rising, sun going down, afterglow, late afternoon sun, late afternoon, evening sun, sun touching the horizon, sun touches the horizon, sun kissing the horizon, sun on the horizon, sun at the horizon, sun meets the horizon, sun meeting the horizon, sun low, sun very low, sun hanging low, sun hangs low, sun sinking, sun sinks, sun dipping, sun dips, sun slipping, sun slips, sun about to set, sun is setting, sun sets, sun nearly down, sun almost down, sun coming up, sun comes up, sun rises, sun just rising, last light, last light of the day, last rays, last sunlight, first light, first rays, first rays of the sun, sinking sun, dying light, daybreak, break of day, crack of dawn, five in the morning, gloaming",
  neon: "neon, neon light, neon lighting, cyberpunk, neon glow, synthwave, vaporwave, neon pink light, neon pink lighting, neon blue light, neon blue lighting, neon green light, neon green lighting, neon purple lighting, neon purple light, neon colours, neon colors, glowing lights, rgb lights, rgb glow, rgb, neon lit, blacklight, neon sign, retrowave, magical glow, neon lights, neon pink lights, neon blue lights, neon green lights",
  warm: "warm, lit by candles, surrounded by candles, glow of candles, warm light, warm lighting, candlelight, candlelit, candle lit, by candlelight, candle, candles, campfire, bonfire, lantern light, cozy, cosy, firelight, lamp light, lamplight, warm tones, warm colors, warm colours, warm glow, fire light, glow of the forge, glow of the fire, glow of the embers, glow of the stove, glowing embers, glow of a candle, candle glow, greenish candle glow, glow of a lantern, forge, lantern, fairy lights, oven glowing, warm interior, warm practical lights",
  cool: "cool light, pale winter light, cool lighting, cold light, cold lighting, bluish light, cool tone, icy, cool colors, cool colours, blue hour, blue light, cold tones, winter light, rainy, rainy day, overcast, foggy, misty, stormy, cloudy, cold violet light, cold blue light, cool blue light, cold white light, pale light, icy light",
  studio:
    "studio light, studio lighting, softbox, soft box, ring light, ring flash, beauty dish, strobes, professional lighting, soft lighting, soft light, studio lit, three point lighting, flash photography, even lighting",
  cinematic:
    "dramatic lighting, dramatic light, moody, moody lighting, film noir, noir, movie lighting, cinematic lighting, chiaroscuro, low key, low key lighting, rembrandt lighting, filmic, volumetric light, epic lighting",
};

/** Features of a style, which several have. */
export const styleFeatures: Synonyms<StyleName> = {
  "line-art":
    "clean lineart, clean line art, crisp lineart, crisp line art, clean linework, sharp lineart, bold lineart, detailed lineart, outline, outlined, line work, linework, lines, bold lines, thick lines, thin lines, outlines, thick outline, bold outline, contour, bold contour",
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
    "sketch, sketched, pencil drawing, hand drawn, sketchy, charcoal, charcoal drawing, charcoal sketch, charcoal portrait, doodle, watercolor, watercolour, pencil sketch, watercolor painting, painterly, gouache, crayon, oil painting, watercolor ish, painting, hand drawing, drawn by hand, doodled, ink sketch",
  pixel:
    "pixel, pixel art, pixelart, 8 bit, 8bit, 16 bit, pixelated, retro game, 16bit, pixel style, sprite art, retro gaming",
  voxel:
    "voxel, voxel art, minecraft, blocky, lego, low poly, lowpoly, low poly 3d, 3d low poly, 3d voxel, voxel 3d, cube style, isometric cubes",
  clay: "clay, claymation, plasticine, clay style, toy style, play doh, stop motion, clay toy, plastic toy, vinyl toy",
  minimal:
    "minimal, minimalist, minimalistic, simple style, simplistic, minimalism, simple shapes, minimal style, ultra minimal",
  comic:
    "comic, comic book, comic style, comic book style, graphic novel, pop art, superhero comic, marvel style, halftone, pop art style",
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
