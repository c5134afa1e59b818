/** English words without a trait of their own, and words that ask for an image. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every all both few many more most other another such own same so " +
    "than too very just also again once here there when where why how what which who whom whose i me my mine myself " +
    "you your yours he him his she her hers it its we us our they them their one ones two three four five six seven " +
    "eight nine ten and or but nor if then else because as until while of at by for with about against between into " +
    "through during before after above below to from up down in out on off over under is am are was were be been " +
    "being have has had having do does did doing will would shall should can could may might must not no yes please " +
    "want wants wanted need needs like likes give gives make makes made making create creates draw draws drawn drawing " +
    "generate show shows shown showing use uses used using let get gets got put puts set add adds added including " +
    "include includes portrait portraits avatar avatars picture pictures image images photo photos photograph profile " +
    "pic pics illustration icon logo character characters person people someone somebody something anything nothing " +
    "thing things way kind kinds type types sort style styled looks look looking seen see view without within around " +
    "behind next near beside along across toward towards upon onto per via it's i'd i'm i'll he's she's they're that's " +
    "there's don't doesn't isn't aren't can't won't into only even still already always never ever maybe perhaps rather " +
    "quite almost really slightly bit little lot lots much less least good nice great big small new well wearing wears " +
    "worn wear holding holds held standing stands sitting sits who's her his hello hi hey thanks thank"
  ).split(" "),
);
