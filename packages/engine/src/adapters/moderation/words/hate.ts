/** Slurs, and people shown as less than people. */
export const hate = `
  nigger, niggers, nigga, niggas, niggaz, niggah, nigg, ngger, ngga, sand ?niggers?, kikes?, wetback,
  wetbacks, spic, spics, gook, gooks, faggot, faggots, faggy, fggot, fags, tranny, trannies, towel ?heads?,
  rag ?heads?, beaners?, jigaboos?, darkie, darkies, pickaninny, piccaninny, golliwogs?, zipperheads?,
  slant ?eyed, slanty eyed, slanty eyes, chinky, chinks, {insult} (chink|coon|gook|spic|yid|paki|fag), (a|
  the) (chink|paki) (man|woman|boy|girl|guy|eating|with), pakis, coons, porch monkeys?, jungle bunny,
  jungle bunnies, camel jockeys?, ching ?chong, africoon, arabush, untermensch, untermenschen, subhumans?,
  wops?, dagos?, kaffirs?, injuns?, groids?, yids?, muzzies?, mudslimes?, retards?, retarded, libtards?,
  mongoloids?, pajeets?, curry ?munchers?, bulldykes?, poofters?, {insult} (looking )? {group},
  {group} (rat|rats|vermin|scum|parasite|parasites), (racist|racial|antisemitic|anti semitic|
  {group}) (caricature|stereotype|stereotypes), (cartoon|meme|joke|propaganda) mocking {group},
  caricature of {whose} {group}, happy merchant, antisemitic, anti semitic, racist (cartoon|meme|drawing|
  picture|image|joke|propaganda), black ?face (makeup|minstrel|performer|actor|comedian), in blackface,
  blackface, yellowface, minstrel show, sambo, {group} (drawn |depicted |shown |portrayed |looking |
  who looks |that looks )?(as|like) {whose} {beast}, (kill|killing|gas|gassing|exterminate|exterminating|
  hang|hanging|burn|burning|hate|hates|hating|death to|murder|murdering|beat up|beating up|eradicate|
  slaughter|slaughtering|mocking|mock|whipping|enslaving|curb stomping) {whose} {group}, (shoot|
  shooting) {whose} (jews|blacks|muslims|immigrants|refugees|gays|mexicans|arabs), (gays|jews|jewish people|
  blacks|black people|muslims|women|immigrants|trans people) are (inferior|subhuman|animals|apes|monkeys|
  vermin|trash|garbage), lynch, lynched, lynching, lynchings, lynch ?mob, burning cross, cross burning,
  white (power|supremacy|supremacist|supremacists|genocide), racial purity, racially pure, master race,
  race (war|traitor|traitors), ethnic cleansing
`;
