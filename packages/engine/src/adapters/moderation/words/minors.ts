/** Words for a person under 18: allowed alone, and rejected together with sexual content. */
export const minors = `
  child, children, childlike, kid, kids, kiddie, kiddies, toddler, toddlers, infant, infants, baby, babies,
  newborn, newborns, preteen, preteens, pre teen, tween, tweens, teen, teens, teenage, teenaged, teenager,
  teenagers, adolescent, adolescents, prepubescent, pubescent, shota, schoolgirl, schoolgirls, schoolboy,
  schoolboys, school (girl|girls|boy|boys|kid|kids), minor, minors, underage, underaged, under ?age,
  juvenile, juveniles, youngster, youngsters, barely legal, kindergartener, kindergartner, preschooler,
  middle ?schooler, high ?schooler, (high|middle|elementary) school (girl|girls|boy|boys|student|students|
  cheerleader), (girl|boy) scouts?, (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|4 th|
  5 th|6 th|7 th|8 th|9 th|10 th|11 th) grader, (little|small|tiny|young|younger) (girl|girls|boy|boys|
  sister|brother|daughter|son|niece|nephew), (below|under|younger than) (18|eighteen), {minorage} (years?|
  yrs?|y|months?|weeks?) (old|olds), {minorage} y ?o, (age|aged) (of )? {minorage}, {minorage} years of age,
  (girl|boy) of {minorage}
`;

/** There is no other meaning. */
export const sexualMinors = `
  loli, lolis, lolicon, shota (boy|boys|body), shotas, shotacon, toddlercon, child ?porn, kiddie ?porn,
  kid ?porn, teen ?porn, csam, jailbait, jail bait, pedo, pedos, pedophile, pedophiles, pedophilia,
  paedophile, paedophiles, paedophilia, child (molester|molesters|erotica), child (sex|sexual) abuse
`;
