/** Sets of words that many phrases have in common. A phrase refers to a set by its name in braces. */
export const sets: Readonly<Record<string, string>> = {
  whose: `
    ((his|her|their|its|my|your|own|the|a|an|both|someone s|somebody s|someone|s|other|any|all|some|of|
     human|whole|big|huge))*
  `,
  self: `(himself|herself|themselves|themself|myself|yourself|itself|oneself)`,
  someone: `
    ((a|an|the|his|her|their|my|some|this|another|many|young|old|little|small|innocent|helpless|unarmed|
     poor|two|three|several|all|own|of))* (person|persons|people|man|men|woman|women|child|children|kid|
     kids| baby|babies|girl|girls|boy|boys|wife|husband|mother|father|mom|dad|family|families|victim|
    victims| civilian|civilians|hostage|hostages|prisoner|prisoners|teacher|teachers|student|students|
    classmate| classmates|coworker|coworkers|neighbor|neighbors|neighbour|cop|cops|police officer|puppy|
    puppies| kitten| kittens|dog|dogs|cat|cats|horse|animal|animals|girlfriend|boyfriend|parents|crowd|
    someone| somebody| everyone|human|humans|him|them)
  `,
  helpless: `
    (child|children|kid|kids|baby|toddler|infant|puppy|puppies|kitten|kittens|dog|dogs|cat|animal|animals|
     wife|girlfriend|prisoner|prisoners|slave|slaves)
  `,
  clothes: `(clothes|clothing|garments|panties|underwear|bra)`,
  intimate: `
    (breast|breasts|boob|boobs|nipple|nipples|butt ?cheeks|buttocks|privates|crotch|penis|vulva|butthole)
  `,
  limb: `
    (head|heads|hand|hands|arm|arms|leg|legs|limb|limbs|finger|fingers|foot|feet|ear|ears|tongue|body parts|
     penis)
  `,
  innards: `(guts|intestines|organs|bowels|brains|innards)`,
  dead: `
    (dead |human |mutilated |rotting |bloody |burning )*(corpses|bodies|body parts|heads|limbs|
     severed heads|severed limbs)
  `,
  minorage: `
    (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|one|two|three|four|five|six|seven|eight|nine|ten|eleven|
     twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
  `,
  insult: `
    (dirty|filthy|greedy|evil|ugly|stupid|disgusting|sneaky|hook ?nosed|big nosed|stinking|thieving|lazy|
     criminal|inferior|savage|parasitic|scheming)
  `,
  group: `
    (jew|jews|jewish|blacks|black (man|men|woman|women|person|people|guy|kid|kids|child|girl|boy)|africans|
     african americans|mexican|mexicans|arab|arabs|muslim|muslims|immigrant|immigrants|migrants|refugee|
     refugees|asian|asians|asian (man|woman|people|person)|chinese (man|woman|people|person)|jewish (man|
     men| woman|women|person|people|banker|bankers)|indians|gypsy|gypsies|gay|gays|gay (man|men|people)|
     homosexual|homosexuals|lesbian|lesbians|transgender (person|people|woman|man)|trans (person|people|
     woman|women|man)|foreigners|infidels|disabled (people|person|man|woman|kid|child)|the disabled|
     autistic (kid|child|person|people))
  `,
  beast: `
    (ape|apes|monkey|monkeys|gorilla|gorillas|chimp|chimps|chimpanzee|baboon|slave|slaves|rat|rats|vermin|
     cockroach|cockroaches|parasite|parasites|subhuman|trash|garbage)
  `,
  thing: `
    (boots|boot|hoodie|jeans|jacket|apron|t ?shirt|shirt|hair|coat|overalls|gloves|hat|sneakers|shoes|fur|
     cat|dog|leather|cloak|armor|armour|denim|dress|pants|trousers|beard|cap|uniform|suit|dragon|knight|
     wizard|magic|magician|sheep|horse|wolf|panther|bear|bird|crow|raven|demon|helmet|mask|robe|robes|widow|
     eyes|smoke|tank|vest|scarf|tie|hood|lipstick|queen|king|prince|elephant|car|food|motorcycle)
  `,
  villain: `
    (evil )?(nazi|nazis|nazism|hitler|terrorist|terrorists|terrorism|taliban|isis|jihadists|swastikas|kkk|
     klansmen|islamic state|neo ?nazis|white supremacists|white supremacy|al qaeda|boko haram|third reich|
     racism|racial stereotypes|lynching|child abuse|animal abuse|animal cruelty|rape|torture)
  `,
  no: `(no|not|non|without|zero|never|avoid|free of|nothing|isn t|aren t|excluding)`,
  filler: `
    (any|a|an|all|explicit|graphic|visible|even|at all|too|of|the|frontal|excessive|is|are|be|depictions|
     full)
  `,
  vice: `
    (nudity|nakedness|sexual (content|themes|imagery|material|undertones|poses|acts|connotations)|sex|porn|
     pornography|erotica|gore|blood|bloodshed|violence|torture|mutilation|wounds|weapons|swastikas|
     nazi (symbols|symbol|imagery|uniforms)|hate symbols|terrorism|suicide|self ?harm|racist (caricatures|
     stereotypes|imagery)|racism|slurs|swearing|profanity|nipples|genitals|lingerie|cleavage|entrails|
     corpses|dead bodies|nsfw content)
  `,
  vicious: `
    (nude|naked|topless|sexual|sexually (explicit|suggestive)|sexualized|sexualised|sexy|suggestive|
     pornographic|erotic|lewd|nsfw|gory|bloody|violent|nazi|nazis|terrorist|terrorists|suicidal|
     racist caricature)
  `,
  unwanted: `
    (nudity|nakedness|sexual (content|themes|imagery|material|undertones|acts|connotations)|pornography|
     gore|bloodshed|violence|mutilation|weapons|hate symbols|self ?harm|racism|slurs|swearing|profanity|
     nsfw content)
  `,
};
