/** Innocent phrases that contain listed words. They are removed from a text before it is searched. */
export const innocent = `
  nude (lip|lips|lipstick|lip ?gloss|gloss|tone|tones|color|colors|colored|colour|colours|coloured|shade|
  shades|heels|pumps|shoes|sandals), nude (makeup|make up|palette|nails|nail polish|manicure|tights|
  stockings|dress|gown|sweater|coat|eyeshadow|beige|pink|blush|background), naked (eye|mole rat|mole rats|
  cat|cake|gun|chef|truth|flame|blade|sword|tree|trees|branches|bulb|light ?bulb), topless (man|male|guy|
  bus|car|jeep), (paint|wire|wallpaper|cable) strippers?, blue ?footed (booby|boobies), (blue|coal|marsh|
  willow|crested|bearded|long tailed) tits, booby (trap|traps|trapped|prize), (same|opposite|either|fairer|
  biological|birth|assigned) sex, sex : (female|male|f|m|woman|man|unknown|other|nonbinary|non binary|
  intersex|unspecified|any), sex (education|educator|therapist|therapy|appeal|pistols|symbol),
  sex (and gender|assigned at birth|and the city|at birth|discrimination|equality|chromosomes), (gender|
  age) and sex, sexual (health|orientation|education|identity|minorities|minority|diversity|wellness),
  sexual assault (survivor|survivors|awareness|nurse), rape (survivor|survivors|crisis counselor|
  crisis counsellor|awareness|prevention|seed|seed field), (social|human) intercourse, (child|
  animal) abuse (survivor|survivors|prevention|investigator|awareness|lawyer), erection of (a|the), (tower|
  steel|building) erection, fucking (awesome|cool|great|amazing|beautiful|epic|badass|brilliant|cute|huge|
  gorgeous|fantastic|incredible|legend|tired|angry|happy|scary), fetish (priest|figure|figures|statue),
  (voodoo|nkisi|wooden) fetish, horny (toad|toads|lizard|lizards), bondage (pants|trousers), corn smut,
  pussy (cat|cats|willow|willows|foot|bow|riot|galore), wearing nothing (on|around) {whose} (head|feet|
  hands|face|neck|hair|ears), (sexy|sultry|busty|voluptuous) (mom|mum|mother|dad|father|daddy|wife|husband),
  (big|huge|giant|massive|show|showing|shows) {whose} (cock|dick) (a doodle|rooster|robin|pheasant|van|
  tracy|turpin|whittington|grayson), orgasmic (food|chocolate|dessert),

  baby (blue|blues|pink|yellow|green|face|faced|bangs|hair|hairs|doll|oil|shower|powder|carrots|boomer|
  boomers|bump|yoda|groot), kid (gloves|rock|cudi|leather), (billy the|karate) kid, inner child, (child|
  childrens?|children s|kids) (psychologist|therapist|book|books|doctor), (high|middle|
  elementary) school (teacher|teachers|principal|coach|reunion), (escort|escorts) (ship|vehicle|fighter|
  mission), kinky (hair|curls|curly|twists|coils|afro|braids|texture),

  nazi (hunter|hunters|killer|fighter|zombie hunter|germany refugee), (anti|soup|grammar) nazi,
  holocaust (survivor|memorial|historian), (fought|fights|fighting|punching|punches|defeated|defeating|
  defeats|resisting|resisted|escaped|escaping|fleeing|fled|survived|beating|beat|opposing|opposed|hunting|
  against|anti|versus|vs|victim of|victims of) {whose} {villain}, counter ?terror, counter ?terrorism,
  counter ?terrorists?, anti ?terror, anti ?terrorism, anti ?terrorists?, (terror|terrorism) (expert|
  analyst|researcher), terror attack survivors?, (hindu|buddhist|jain|tibetan|navajo) swastika,
  isis (goddess|and osiris|priestess),

  suicide (squad|king|door|doors|prevention|hotline|helpline|survivor|survivors|awareness|loss),
  suicidal thoughts survivor, (self harm|self injury|overdose|suicide) (survivor|survivors|awareness|
  prevention|recovery|support), (preventing|prevents|prevent|survived|against) (suicide|self harm),
  (recovering|recovered|recovery|healing) from (self harm|self injury|suicide|an overdose), (overdose|
  overdoses|overdosed|overdosing) (on|of) (cuteness|caffeine|coffee|glitter|sugar|chocolate|color|colour|
  pink|style), (cut|cuts|cutting) {self} (a|some) (slice|piece|bit|cake|bread|slack), cut {self} shaving,
  shooting {self} (in the mirror|with a camera), finger guns? (to|against|at) {whose} (head|temple), (year|
  in|from|circa|of) 1488, (drowning|choking|killing) {self} (in (work|paperwork|coffee)|laughing|
  with laughter), tortured (artist|artists|poet|poets|genius|soul|souls|musician|writer|hero|expression|
  past|look|painter|eyes), torture (survivor|survivors|museum), al gore, gore ?tex, gore (vidal|verbinski),
  (texas )?chainsaw massacre, massacre (survivor|memorial), (not|don t|never|without|avoid) (cut|cutting|
  crop|cropping) off {whose} {limb}, (no|not) {limb} cut off, {limb} cut off by the frame,

  (chink|chinks) (in|of) (the |his |her |its |their )?(armour|armor|light|wall|curtain|curtains|blinds|
  fence), maine coons?, spic and span, kaffir lime, sambo (wrestler|wrestling|fighter), monkey king,
  black ?face (sheep|monkey|mask|paint camouflage), redneck, {insult} (black|asian|african|indian|mexican|
  polish|turkish) {thing}
`;

/**
 * Phrases that exclude something from the image. A comma continues the exclusion for few words only: "no blood, gore"
 * excludes both, "no blood, naked" and "no blood, suicide bomber" do not.
 */
export const denials = `
  {no} ({filler})* ({vice}|{vicious}) ((or|and|nor) ({filler})* {vice}|(or|nor) ({filler})* {vicious}|; (or|
  and|nor)? ({filler})* {unwanted})*
`;
