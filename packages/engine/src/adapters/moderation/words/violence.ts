/** Cruelty in detail. Blood on a shirt, a sword and a zombie are horror as everyone knows it, and pass. */
export const violence = `
  gore, gory, guro, ultra ?violent, ultra ?violence, graphic (violence|injury|injuries|wound|wounds|death|
  murder|killing|blood), (extreme|extremely) (violence|violent), (brutal|brutally) (murder|murdered|killing|
  killed|beating|beaten|stabbed|execution|executed), behead, beheads, beheaded, beheading, decapitate,
  decapitates, decapitated, decapitating, decapitation, (severed|chopped off|cut off|hacked off|ripped off|
  sawn off|torn off) {whose} {limb}, heads? on (a )?(spike|spikes|pike|pikes|stake|stakes), (chop|chopping|
  chops|cut|cutting|cuts|hack|hacking|saw|sawing|rip|ripping|tear|tearing|slice|slicing) off {whose} {limb},
  {limb} (being |been )?(chopped|cut|hacked|sawn|ripped|torn|blown|sliced) off, (ripping|tearing|
  hacking) {someone} (apart|to pieces), (body|bodies|corpse|person|man|woman) (torn|ripped|hacked) (apart|
  to pieces|in half), (being|getting|is|was|are|gets) (stabbed|strangled|murdered|executed|whipped),
  strangled {someone}, gruesome (death|murder|corpse|killing), maggots (in|on|crawling), impaled,
  impaling {someone}, disembowel, disembowels, disemboweled, disembowelled, disemboweling, disembowelment,
  eviscerate, eviscerated, evisceration, entrails, {innards} (spilling|spilled|hanging|falling|pouring|
  splattered|ripped|torn|everywhere|exposed|coming|leaking|oozing|all over), (spilled|spilling|ripped out|
  pulled out|exposed|hanging|splattered) {whose} {innards}, brains? blown out, (head|heads) exploded, (blow|
  blowing|blows|blew) {whose} (brains|head) (out|off), (skull|skulls|head|heads) (crushed|smashed|bashed|
  caved in|split open), (eyes|eye|eyeballs|eyeball) (gouged|ripped|torn|hanging|scooped|plucked|cut) out,
  (gouging|gouge|gouged|ripping|ripped|scooping|plucking|cutting|tearing) out {whose} (eyes|eye|eyeballs|
  heart|tongue|guts|throat|teeth), dismember, dismembered, dismembering, dismemberment, mutilate, mutilated,
  mutilating, mutilation, vivisection, flayed, flaying, (skinned|burned|burnt|boiled|eaten|cooked|
  dissected) alive, (skinning|boiling|dissecting|crucifying) {someone}, (burning|skinning|eating) (people|
  him|her|them|a person|someone), (stabbed|beaten|tortured|bludgeoned|kicked|stoned|burned|burnt|choked|
  strangled|whipped|hacked|shot|trampled|starved) to death, hacked to pieces, chopped (in|into) pieces,
  torture, tortured, tortures, torturing, waterboarding, waterboarded, (stab|stabs|stabbing|knifing|
  executing|strangling|strangles|choking|murdering|murders|slaughtering|massacring|butchering|bludgeoning|
  killing|kills|whipping) {someone}, (shooting|shoots|shot|stabbed) {someone} (dead|in the (head|face|back|
  chest)), (shooting|shooting at|shooting up) (a |the |his |her )?(school|classroom|classmates|civilians|
  students|children|church|mosque|synagogue|crowd), (throat|throats) (slit|cut|slashed|ripped|torn), (slit|
  slits|slitting|cutting|slashing|slashed) {whose} ({someone} s )?throats?, (pool|pools|puddle|puddles|
  bathtub|bath|river|lake|fountain|buckets) (full )?of {whose} (human )?(blood|gore), blood ?bath,
  blood (gushing|spurting|spraying|pouring|splattered everywhere|everywhere|all over the (floor|wall|walls|
  room)), (gushing|spurting|spraying) blood, bleeding (to death|out on|profusely), (gaping|gruesome|
  festering) (flesh )?wounds?, (bullet|bullet hole|bullet holes) in {whose} (head|forehead|face|skull),
  shot in the (head|face|forehead), (pile|piles|heap|heaps|stack|mound|mountain|field) of {dead},
  mass grave, (mangled|mutilated|charred|bloody|bleeding) (corpse|corpses|body|bodies|cadaver|flesh),
  dead (child|children|baby|babies|kid|kids|toddler|puppy|kitten|bodies), (eating|eats|devouring|chewing on|
  gnawing on|cooking) {whose} (human (flesh|meat|heart|arm|leg|brain|brains|body|baby|corpse|liver)|corpse|
  corpses|babies), snuff (film|films|movie|video), bloody (murder|massacre|slaughter|execution), massacre,
  massacred, execution (video|scene), firing squad, animal (cruelty|abuse), child abuse, crush video,
  (abusing|beating|hurting|kicking|drowning|whipping|punching|hitting) {whose} (little |small |young |
  helpless )? {helpless}
`;
