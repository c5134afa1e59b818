import type { Origin } from "../../brief/values/beings.ts";

/** The words for people of an origin, and the countries and regions they may be said to be from. */
export const originWords: {
  readonly [origin in Origin]: { readonly people: string; readonly places: string };
} = {
  africa: { people: "african", places: "africa, sub saharan africa, central africa" },
  "west-africa": {
    people:
      "west african, nigerian, ghanaian, senegalese, ivorian, malian, cameroonian, congolese, liberian, gambian, togolese, beninese, yoruba, igbo, hausa, wolof",
    places:
      "west africa, nigeria, ghana, senegal, ivory coast, mali, cameroon, congo, liberia, gambia, togo, benin",
  },
  "east-africa": {
    people:
      "east african, kenyan, ethiopian, eritrean, somali, ugandan, tanzanian, rwandan, sudanese, maasai, masai, burundian",
    places: "east africa, kenya, ethiopia, eritrea, somalia, uganda, tanzania, rwanda, sudan",
  },
  "southern-africa": {
    people:
      "zimbabwean, zambian, angolan, mozambican, namibian, botswanan, zulu, xhosa, malagasy, black south african",
    places: "zimbabwe, zambia, angola, mozambique, namibia, botswana, madagascar",
  },
  "north-africa": {
    people: "north african, moroccan, algerian, tunisian, libyan, egyptian, berber, amazigh, maghrebi",
    places: "north africa, morocco, algeria, tunisia, libya, egypt, the maghreb",
  },
  "middle-east": {
    people:
      "middle eastern, arab, arabic, arabian, lebanese, syrian, iraqi, iranian, persian, turkish, kurdish, saudi, emirati, jordanian, palestinian, yemeni, omani, qatari, kuwaiti, israeli, armenian, georgian, azerbaijani",
    places:
      "the middle east, lebanon, syria, iraq, iran, turkey, saudi arabia, the emirates, yemen, oman, qatar, kuwait, israel, palestine, armenia, azerbaijan",
  },
  "central-asia": {
    people: "central asian, kazakh, uzbek, kyrgyz, tajik, turkmen, afghan, mongolian, mongol, uyghur, hazara",
    places:
      "central asia, kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan, afghanistan, mongolia",
  },
  "south-asia": {
    people:
      "south asian, indian, pakistani, bangladeshi, sri lankan, nepali, nepalese, desi, punjabi, bengali, tamil, gujarati, sinhalese, bhutanese, maldivian",
    places: "south asia, india, pakistan, bangladesh, sri lanka, nepal, bhutan, punjab, bengal",
  },
  "southeast-asia": {
    people:
      "southeast asian, south east asian, filipino, filipina, indonesian, malaysian, malay, thai, vietnamese, cambodian, khmer, laotian, burmese, javanese, balinese, singaporean",
    places:
      "southeast asia, the philippines, philippines, indonesia, malaysia, thailand, vietnam, cambodia, laos, myanmar, bali",
  },
  "east-asia": {
    people:
      "east asian, chinese, japanese, korean, south korean, north korean, taiwanese, tibetan, hong konger, han chinese",
    places: "east asia, china, japan, korea, south korea, north korea, taiwan, tibet",
  },
  asia: { people: "asian, asian american", places: "asia" },
  pacific: {
    people:
      "polynesian, maori, samoan, tongan, native hawaiian, fijian, melanesian, papuan, micronesian, pacific islander, aboriginal, aboriginal australian",
    places: "polynesia, samoa, tonga, fiji, papua new guinea",
  },
  "indigenous-americas": {
    people:
      "native american, indigenous american, first nations, navajo, cherokee, lakota, sioux, apache, inuit, quechua, aymara, mayan, nahua",
    places: "the navajo nation",
  },
  "latin-america": {
    people:
      "latin american, latino, latina, latinx, hispanic, mexican, brazilian, colombian, venezuelan, peruvian, chilean, argentinian, argentine, bolivian, ecuadorian, uruguayan, paraguayan, guatemalan, honduran, salvadoran, nicaraguan, costa rican, panamanian, chicano, chicana",
    places:
      "latin america, south america, central america, mexico, brazil, colombia, venezuela, peru, chile, argentina, bolivia, ecuador, uruguay, paraguay, guatemala, honduras, el salvador, nicaragua, costa rica",
  },
  caribbean: {
    people:
      "caribbean, jamaican, haitian, cuban, dominican, puerto rican, trinidadian, bajan, barbadian, bahamian, afro caribbean, west indian",
    places:
      "the caribbean, jamaica, haiti, cuba, the dominican republic, puerto rico, trinidad, barbados, the bahamas",
  },
  nordic: {
    people:
      "nordic, scandinavian, swedish, norwegian, danish, finnish, icelandic, faroese, swede, dane, finn",
    places: "scandinavia, sweden, norway, denmark, finland, iceland",
  },
  europe: {
    people:
      "european, caucasian, british, english, scottish, welsh, irish, french, german, dutch, belgian, swiss, austrian, celtic, scot, white american, white british",
    places:
      "europe, britain, england, scotland, wales, ireland, france, germany, the netherlands, netherlands, belgium, switzerland, austria",
  },
  "eastern-europe": {
    people:
      "eastern european, east european, slavic, russian, ukrainian, polish, czech, slovak, slovenian, belarusian, lithuanian, latvian, estonian, hungarian, baltic, pole",
    places:
      "eastern europe, russia, ukraine, poland, czechia, slovakia, slovenia, belarus, lithuania, latvia, estonia, hungary",
  },
  "southern-europe": {
    people:
      "southern european, mediterranean, italian, spanish, portuguese, greek, sicilian, catalan, maltese, cypriot, albanian, croatian, serbian, bosnian, bulgarian, romanian, macedonian, balkan, andalusian, basque",
    places:
      "southern europe, italy, spain, portugal, greece, sicily, malta, cyprus, albania, croatia, serbia, bosnia, bulgaria, romania, the balkans",
  },
  "african-diaspora": {
    people:
      "african american, afro american, black american, black british, afro latina, afro latino, afro brazilian",
    places: "",
  },
};

/** Nouns for people, with which "black" and "white" mean an origin and not a colour. */
export const originNouns: {
  readonly gender?: "feminine" | "masculine";
  readonly age?: "adolescent";
  readonly nouns: string;
}[] = [
  { gender: "feminine", nouns: "woman, women, lady, female" },
  { gender: "masculine", nouns: "man, men, guy, gentleman, male, dude" },
  { gender: "feminine", age: "adolescent", nouns: "girl" },
  { gender: "masculine", age: "adolescent", nouns: "boy" },
  { nouns: "person, people" },
];
