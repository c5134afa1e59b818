import type { Occupation } from "./occupation.ts";

/** Health, science, learning, law, business, technology and media. */
export const professions: readonly Occupation[] = [
  // Health
  {
    words:
      "doctor, physician, medic, gp, pediatrician, paediatrician, cardiologist, general practitioner, neurologist",
    clothing: "lab-coat",
    color: "white",
    items: ["stethoscope"],
    place: "hospital",
  },
  {
    words: "surgeon, neurosurgeon, heart surgeon, anesthetist, anaesthetist",
    clothing: "scrubs",
    color: "green",
    headwear: "surgical-cap",
    items: ["mask"],
    place: "hospital",
  },
  {
    words: "nurse, caregiver, carer, healthcare worker, nursing assistant, orderly",
    clothing: "scrubs",
    color: "teal",
    items: ["stethoscope"],
    place: "hospital",
  },
  {
    words: "midwife, obstetrician, gynecologist",
    clothing: "scrubs",
    color: "pink",
    items: ["stethoscope"],
    place: "hospital",
  },
  {
    words: "dentist, orthodontist, dental hygienist, dental assistant",
    clothing: "scrubs",
    color: "white",
    eyewear: "goggles",
    items: ["mask"],
    place: "hospital",
  },
  {
    words: "veterinarian, vet, animal doctor, vet nurse",
    clothing: "scrubs",
    color: "green",
    items: ["stethoscope"],
    place: "hospital",
  },
  {
    words: "pharmacist, chemist in a pharmacy, apothecary, druggist",
    clothing: "lab-coat",
    color: "white",
    items: ["clipboard"],
    place: "pharmacy",
  },
  {
    words: "optician, optometrist, ophthalmologist",
    clothing: "lab-coat",
    color: "white",
    eyewear: "glasses",
  },
  {
    words: "physiotherapist, physical therapist, massage therapist, masseuse, osteopath, chiropractor",
    clothing: "polo-shirt",
    color: "white",
  },
  {
    words: "psychologist, therapist, counselor, counsellor, psychiatrist, social worker, psychotherapist",
    clothing: "sweater",
    items: ["clipboard"],
  },
  { words: "plague doctor", clothing: "cloak", color: "black", headwear: "hat" },
  // Science and engineering
  {
    words: "scientist, researcher, lab technician, laboratory technician, biochemist",
    clothing: "lab-coat",
    color: "white",
    eyewear: "goggles",
    items: ["flask"],
    place: "laboratory",
  },
  {
    words: "chemist, alchemist",
    clothing: "lab-coat",
    color: "white",
    eyewear: "goggles",
    items: ["flask"],
    place: "laboratory",
  },
  {
    words: "biologist, botanist, geneticist, microbiologist, zoologist, marine biologist",
    clothing: "lab-coat",
    color: "white",
    items: ["microscope"],
  },
  {
    words: "physicist, astrophysicist, nuclear scientist, rocket scientist",
    clothing: "lab-coat",
    color: "white",
    items: ["clipboard"],
  },
  {
    words: "mad scientist, evil scientist",
    clothing: "lab-coat",
    color: "white",
    eyewear: "goggles",
    items: ["flask"],
    expression: "excited",
  },
  { words: "astronomer, stargazer", clothing: "sweater", items: ["telescope", "book"] },
  {
    words: "archaeologist, archeologist, paleontologist, palaeontologist",
    clothing: "police-uniform",
    color: "beige",
    headwear: "hat",
    items: ["hammer"],
    place: "desert",
  },
  {
    words: "geologist, volcanologist",
    clothing: "hi-vis-vest",
    color: "orange",
    headwear: "hard-hat",
    items: ["hammer"],
  },
  { words: "mathematician, statistician, economist", clothing: "sweater", place: "classroom" },
  {
    words: "meteorologist, weather presenter, weatherman, weather forecaster",
    clothing: "suit",
    items: ["umbrella"],
  },
  {
    words: "inventor, tinkerer, gadgeteer",
    clothing: "vest",
    color: "brown",
    headwear: "top-hat",
    eyewear: "goggles",
    items: ["wrench"],
  },
  {
    words:
      "programmer, developer, software engineer, coder, hacker, sysadmin, web developer, data scientist, engineer, software developer, it specialist, devops engineer",
    clothing: "hoodie",
    items: ["laptop"],
  },
  {
    words:
      "graphic designer, designer, ux designer, web designer, game designer, illustrator, creative director, animator",
    clothing: "turtleneck",
    color: "black",
    items: ["laptop"],
  },
  { words: "architect", clothing: "turtleneck", color: "black", eyewear: "glasses", items: ["clipboard"] },
  {
    words: "gamer, esports player, pro gamer, video gamer",
    clothing: "hoodie",
    headwear: "headphones",
    items: ["game-controller"],
  },
  { words: "streamer, twitch streamer, live streamer", clothing: "hoodie", headwear: "headphones" },
  // Learning
  {
    words: "teacher, tutor, schoolteacher, instructor, schoolmaster, schoolmistress, kindergarten teacher",
    clothing: "shirt",
    items: ["book"],
    place: "classroom",
  },
  {
    words: "professor, scholar, academic, lecturer, philosopher",
    clothing: "blazer",
    color: "brown",
    eyewear: "glasses",
    items: ["book"],
    place: "library",
  },
  { words: "headmaster, headmistress, principal, school principal", clothing: "suit", place: "classroom" },
  {
    words: "student, pupil, schoolgirl, schoolboy, school child",
    clothing: "sweater",
    items: ["book"],
    place: "classroom",
  },
  {
    words: "graduate, valedictorian, graduating student, alumnus, alumna, fresh graduate, phd graduate",
    clothing: "academic-gown",
    headwear: "graduation-cap",
    expression: "happy",
  },
  {
    words: "librarian, archivist, bookseller",
    clothing: "sweater",
    color: "brown",
    eyewear: "glasses",
    items: ["book"],
    place: "library",
  },
  { words: "historian", clothing: "sweater", items: ["parchment-scroll"], place: "library" },
  {
    words: "scout, boy scout, girl scout, scout leader",
    clothing: "police-uniform",
    color: "beige",
    headwear: "hat",
    items: ["scarf"],
    place: "forest",
  },
  // Law and public life
  {
    words: "judge, magistrate, supreme court justice",
    clothing: "judge-robe",
    headwear: "judge-wig",
    items: ["gavel"],
    place: "courtroom",
  },
  { words: "barrister", clothing: "judge-robe", headwear: "judge-wig" },
  {
    words: "lawyer, attorney, solicitor, notary, prosecutor, advocate",
    clothing: "suit",
    color: "navy",
    items: ["briefcase"],
  },
  {
    words:
      "politician, president, senator, congressman, congresswoman, prime minister, minister, mayor, diplomat, ambassador, governor, chancellor",
    clothing: "suit",
    color: "navy",
    items: ["tie"],
  },
  { words: "auctioneer", clothing: "suit", items: ["gavel"] },
  // Business
  {
    words:
      "founder, co founder, cofounder, ceo, cto, cfo, coo, cmo, executive, exec, entrepreneur, boss, director, startup founder, chairman, chairwoman, managing director",
    clothing: "blazer",
    expression: "confident",
  },
  {
    words:
      "manager, consultant, analyst, investor, salesperson, recruiter, hr, marketing lead, marketer, salesman, saleswoman, product manager, project manager, team lead",
    clothing: "blazer",
  },
  {
    words:
      "businessperson, businessman, businesswoman, banker, broker, stockbroker, accountant, auditor, tax advisor",
    clothing: "blazer",
    items: ["briefcase"],
  },
  {
    words: "agent, insurance agent",
    clothing: "blazer",
  },
  {
    words: "realtor, real estate agent, estate agent",
    clothing: "blazer",
    items: ["clipboard"],
  },
  {
    words: "office worker, receptionist, secretary, clerk, assistant, intern, typist, administrator",
    clothing: "shirt",
    place: "office",
  },
  {
    words:
      "call center agent, customer support agent, support agent, call centre agent, telephone operator, dispatcher, customer service representative",
    clothing: "shirt",
    headwear: "headphones",
    place: "office",
  },
  {
    words: "professional, corporate, business, professional outfit, business casual, formal",
    clothing: "blazer",
  },
  { words: "gangster, mobster, mafioso, mafia boss", clothing: "suit", color: "black", headwear: "hat" },
  { words: "undertaker, funeral director", clothing: "tailcoat", headwear: "top-hat" },
  // Media and writing
  {
    words: "journalist, reporter, interviewer, war correspondent, news reporter, correspondent",
    clothing: "coat",
    color: "beige",
    items: ["microphone"],
  },
  {
    words: "news anchor, anchorman, anchorwoman, newscaster, newsreader, tv presenter",
    clothing: "suit",
    color: "navy",
    items: ["tie"],
    place: "studio",
  },
  {
    words: "tv host, talk show host, mc, emcee, game show host, show host",
    clothing: "suit",
    items: ["microphone"],
  },
  {
    words: "writer, author, poet, novelist, playwright, screenwriter, blogger, editor, copywriter, columnist",
    clothing: "turtleneck",
    items: ["book"],
  },
  {
    words: "photographer, photo journalist, photojournalist, paparazzo, wedding photographer",
    clothing: "vest",
    color: "beige",
    items: ["camera"],
  },
  {
    words: "videographer, cameraman, camerawoman, camera operator, cinematographer",
    clothing: "jacket",
    headwear: "cap",
    items: ["video-camera"],
  },
  {
    words: "film director, movie director, filmmaker, film maker",
    clothing: "turtleneck",
    color: "black",
    headwear: "beret",
    items: ["clapperboard"],
  },
  {
    words: "podcaster, podcast host, radio host, radio presenter, voice actor",
    headwear: "headphones",
    items: ["microphone"],
    place: "podcast",
  },
  {
    words: "vlogger, youtuber, tiktoker, instagrammer, influencer, content creator",
    items: ["phone"],
    expression: "confident",
  },
  { words: "model, fashion model, supermodel", expression: "confident" },
];
