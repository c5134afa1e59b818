/** Phrases whose words do not mean what they usually mean. They state nothing. */
export const idioms: readonly string[] = [
  // Lights
  "museum lighting, museum light, gallery lighting, at a red light, red light district, traffic light, green light for",
  // Animals
  "early bird, early birds, crow's feet, crows feet, bear hug, bear hugs, eagle eyed, hawk eyed, lion hearted, lionhearted, bull headed, pig headed, cold fish, big fish, fish out of water, elephant in the room, goose bumps, goosebumps, crocodile tears, wild goose chase, bull in a china shop, guinea pig of, cash cow, paper tiger, dark horse, underdog, top dog, hot dog, hot dogs, dog tired, dog eared, cat nap, catnap, cat burglar, cat walk, cat's cradle, cat's pyjamas, cat's whiskers, bee's knees, bees knees, butterflies in his stomach, butterflies in her stomach, butterfly collar, butterfly clip, monkey business, monkey wrench, rat race, rat tail, ants in his pants, swan song, swan lake, lame duck, sitting duck, duck tape, snake oil, snake eyes, horse whisperer, horse power, high horse, on a high horse, hold your horses, lion's share, wolf whistle, wolf down, crying wolf, wolf of wall street, goat cheese, fly on the wall, bird's eye, bird's eye view, birds eye view, bird's nest, chicken soup, chicken curry, turkey sandwich, fish and chips, fish tank, fish market, lobster roll, crab cakes, spider web, spider webs, spider man t shirt, zebra crossing, zebra stripes, tiger stripes, leopard spots, peacock feather, peacock feathers, bulldog clip, bear market, bull market, loan shark, card shark, pool shark, shark tooth, shark fin, monkey boots, puppy eyes, puppy dog eyes, puppy fat, doe eyed, bug eyed, bee sting lips, hen party, hen do, stag night, stag do, chick flick, bear with me, bear in mind, lamb chops, ram raid, seal of approval, whale of a time, toad in the hole, frog in his throat, eager beaver, hedgehog haircut, rooster tail, chicken legs, pigeon toed, swallow tail, dragon fruit, dragonfruit, dragon lady, bounty hunter, bargain hunter, house hunter, fossil hunter, unicorn startup, unicorn company",
  // Metals, gems and places
  "heart of gold, heart of stone, silver tongued, silver screen, iron lady, green fingers, green thumb, blue blood, blue blooded, blue collar, white collar, pink collar, black belt, black market, red tape, red carpet, red handed, red herring, green with envy, out of the blue, once in a blue moon, white lie, white lies, grey area, gray area, grey matter, gray matter, black and blue, purple prose, yellow bellied, golden rule, silver lining, green card, red eye flight, street smart, street food, street wise, city slicker, man of the house, house music, home grown, home made, homemade, garden variety, beach body, mountain of work, car boot sale, stage fright, stage name, store bought, kitchen sink, spaced out, half moon, over the moon, moonshine, desk job, desk jockey, office hours, sea legs, sea dog stories, desert island discs, school of thought, old school",
  // Profiles that are not seen from the side
  "in profile picture, in profile pic, in profile photo, in profile image, profile views on, linkedin profile view, side view mirror, cap turned to the side, hat turned to the side, cap turned sideways, hat turned sideways",
  // Clothes and people
  "voice assistant, voice assistants, mom jeans, mum jeans, dad jeans, dad hat, boyfriend jeans, boyfriend cut, baby face, baby faced, baby bangs, baby hairs, baby bump, man bag, man cave, man made, girl power, old boy network, lady luck, one man band, wing man, wingman, middle man, middleman, king size, king sized, queen size, drama queen, kingpin, tie dye, tie dyed, tie the knot, hat trick, hats off, old hat, feather in her cap, feather in his cap, cap in hand, crown jewels, crown moulding, at the drop of a hat, wears many hats, many hats, wears two hats, hair of the dog, dressed to kill, birthday suit, follow suit, suits him, suits her, suits them, law suit, lawsuit, hot under the collar, up his sleeve, up her sleeve, belt and braces, mask of calm, masks her, masks his, glass half full, spectacle of, book smart, by the book, like an open book, is an open book, bookworm, book club, coffee coloured eyes, phone box, phone booth, camera shy, behind the camera, gritty documentary, gritty realism, gritty mood, gritty noir, gritty street, gritty texture, gritty documentary mood, days, these days, nowadays, at the end of the day, end of the day, end of a long day, fume hood, cooker hood, range hood, extractor hood, car hood, hood of the car, hood of a car, hood of the truck, hood of a truck, under the hood, popped hood, open hood, past the camera, at the camera, into the camera, to the camera, for the camera, off camera, on camera, towards the camera, toward the camera, away from the camera, facing the camera, facing camera, looking at camera, looking into camera, camera left, camera right, wallflower, flower of youth, flower power, flower print, flower pattern, mic drop, drop the mic, tattoo parlour, tattoo parlor",
  // Moods
  "devil may care, mad about, mad for, crazy about, mad for it, sad to say, angry birds, happy hour, serious business, cool as a cucumber, calm waters, bright idea, bright future",
];

/** Phrases that usually mean a person, and a being if nobody else is mentioned. */
export const figures: readonly (readonly [words: string, being: string])[] = [
  ["night owl, night owls, wise old owl", "owl"],
  ["lone wolf, lone wolves, wolf in sheep's clothing, she wolf, big bad wolf", "wolf"],
  ["sly fox, old fox, sly old fox, fantastic fox", "fox"],
  ["mama bear, papa bear, grumpy old bear, big bear", "bear"],
  ["black sheep", "sheep"],
  ["old goat", "goat"],
  ["tiger mom, tiger mum, tiger mother", "tiger"],
  ["ugly duckling", "duckling"],
  ["queen bee, busy bee, worker bee", "bee"],
  ["workhorse, stalking horse, war horse", "horse"],
  ["cool cat, fat cat, scaredy cat, copy cat", "cat"],
  ["sea dog, old sea dog, old dog, lucky dog", "dog"],
  ["social butterfly", "butterfly"],
  ["party animal", "monster"],
  ["snow bunny, gym bunny, ski bunny, energizer bunny", "rabbit"],
  ["gentle giant", "monster"],
];
