/** Groups that live by terror, today's and yesterday's. Isis alone is a goddess and a name. */
export const extremism = `
  nazi, nazis, nazism, neo ?nazi, neo ?nazis, hitler, hitlers, hitlerjugend, fuhrer, fuehrer, himmler,
  goebbels, heil, hail hitler, swastika, swastikas, hakenkreuz, third reich, drittes reich, (waffen|
  allgemeine) ss, totenkopf, sonnenrad, ss (officer|officers|uniform|uniforms|soldier|soldiers|insignia|
  runes|bolts|guard|guards|trooper|tattoo), gestapo, reichsadler, 1488, 14 88, fourteen words,
  blood and soil, aryan (brotherhood|nation|nations|race|supremacy), kkk, ku ?klux ?klan, klux, klansman,
  klansmen, klan (robe|robes|hood|hoods|member|members|rally|outfit|uniform|leader), atomwaffen, isis (flag|
  flags|fighter|fighters|soldier|soldiers|terrorist|militant|militants|member|members|recruit|recruiter|
  executioner), isis (banner|propaganda|supporter|supporters|commander|logo|video|bride|leader|caliphate|
  patch|headband|poster|uniform), (join|joins|joining|joined|support|supports|supporting|praise|praising|
  long live|glory to|pledging allegiance to|member of|fighter of|flag of|soldier of|
  recruit for) {whose} (isis|hamas|hezbollah|taliban), isil, daesh, islamic state, al ?qaeda, al ?qaida,
  al ?shabaab, boko haram, bin laden, (taliban|hamas|hezbollah) (flag|fighter|fighters|militant|militants|
  soldier|soldiers|member|commander|leader|uniform|headband|terrorist), jihadi, jihadis, jihadist,
  jihadists, terrorist, terrorists, terrorism, terror (attack|attacks|cell), suicide (bomber|bombers|
  bombing|bombings|vest|belt|attack), (explosive|explosives|bomb) (vest|belt), car bombing, pipe ?bombs?,
  (build|make|making|building|assemble|assembling) (a |an )?bombs?, (mass|school) (shooter|shooters|
  shooting|shootings), (celebrating|celebrate|praising|glorifying|glorify|cheering|honoring|
  honouring) (for )?(the )?(9 11|911|holocaust|genocide|massacre|bombing), holocaust (denial|denier|hoax|
  joke|jokes)
`;
