/** The words around beings that say whether they are portrayed. */

const pattern = (list: string): RegExp => new RegExp(`^(?:${list.trim().replaceAll(/\s+/g, "|")})$`);

/** What is like an animal or shows one. */
export const objects = pattern(
  `ears? eyes? eyed costumes? onesie suit prints? printed patterned pattern tattoos? pin
  pajamas pyjamas tail whiskers cafe shop nose slippers ear headphones headset like hearted
  legged lidded energy vibes? attitude personality aura aesthetic type spirit smile grin stare gaze laugh brooch keyring rescue
  sanctuary park show patch badge bank banks food bowl`,
);

/** "A fox mascot" is a fox; "a man with a fox mascot" is not. */
export const pictures = pattern(`logo plush plushie toys? sticker mascot emoji memes? figurine statue`);

/** What is made of an animal. */
export const materials = pattern(
  `hatband boots belt skin leather hide fur wool down feathers? bone ivory tooth teeth claws? horns? shell cloth pelt hair silk
  stripes? striped spots? spotted`,
);

/** Who has to do with an animal or a fantastic being. */
export const occupations = pattern(
  `riders? walkers? lovers? hunters? slayers? tamers? trainers? engineers? groomers? whisperers? keepers? owners?
  developers? makers? sitters? breeders? killers? builders? designers? charmers? handlers? farmers? herders? catchers?
  fanciers? wranglers? rescuers? enthusiasts? fans? experts? specialists? salesm[ae]n dealers? photographers? watchers?
  mom moms mum dads? vet doctors?`,
);

/** What can have the picture of an animal on it. */
export const clothes = pattern(
  `clothing clothes hoodie shirt t tee sweater jumper hat beanie mask cap earrings? necklace helmet headband scarf socks
  backpack`,
);

/** What is done to somebody who is not portrayed. */
export const companionVerbs = pattern(
  `holding holds carrying cradling hugging feeding petting walking stroking riding with add adding beside near alongside
  fighting chasing training raising cuddling babysitting teaching`,
);

/** What is before another person. */
export const companionLeads = pattern(
  `by from for towards? behind his her their whose like than toward beside near alongside between of to at against
  married meets? loves? raised helping helps interviewing photographing drawing watching`,
);

/** What says that the person is the animal. */
export const identityLeads = pattern(
  `as is am was be are it's i'm he's she's they're that's who's into but becomes? become being turned half part actually called`,
);

/** Where an animal is, if it is beside a person. */
export const positions = pattern(
  `on behind beside at under next by near sleeping asleep perched sitting curled lying peeking following waiting`,
);

/** Where an animal is that somebody has with them. */
export const carriedPlaces =
  /^(?:(?:on|under|in|at) (?:his|her|their|my|one|both|the) (?:shoulders?|lap|arms?|jumper|sweater|shirt|hoodie|sleeve|backpack|head|leash|lead|glove|gloved|fist|wrist|heels?|side)$|(?:behind|beside|near) (?:him|her|them)\b|next to (?:him|her|them)\b)/;

/** What is before the subject of an image: "a portrait of an owl". */
export const images = pattern(
  `portraits? pictures? pics? photos? photographs? images? avatars? drawings? stickers? sketch sketches paintings? icons?
  logos? illustrations? headshots? closeup up shots? versions? emojis? renders? rendering cartoons? depiction bust profile
  selfie gif memes? snapshot models? figures? figurine statue mascot doodle caricature vector art artwork designs?
  characters? view face head scene concept silhouette watercolou?r cutout toy plush mugshot animation still poster cover
  style art lineart print carving engraving kind type sort pack herd group pair couple family bunch team band`,
);

/** Beings that can be a girl or a boy themselves. */
export const humanoids = pattern(
  `human robot alien ghost monster skeleton mummy slime snowman scarecrow cyclops golem troll goblin ogre yeti werewolf`,
);

export const determiners = pattern(
  `an? the some cute big very fluffy sleeping newborn human two three tiny giant huge tame wild stuffed toy`,
);

/** Verbs that return to the subject: "and wearing a hat". */
export const verbs = pattern(`wearing wears has is holding holds she he they`);

/** What is itself portrayed after a being: "a fox portrait", "a robot girl". */
export const portraits =
  /^(?:face|head|portrait|avatar|character|mascot|person|humanoid|hybrid|emoji|icon|logo|sticker|costume|girl|boy|woman|man|lady|guy|kid)$/;

/** What a being only describes: "wolf cut", "fairy lights". */
export const describedNouns =
  /^(?:hugs?|cuts?|fur|skin|hide|leather|tooth|teeth|bones?|claws?|grease|quills?|trees?|lil(?:y|ies)|radio|lights?|dust|tales?|bank|eared|shaped|inspired|themed|like|lens|eye|eyes|style|movement|table|hour|cosplay|aesthetic|vibes?|energy|food|bowl|bed|box|road|feed)$/;

/** What is before a being that says what the earlier one is: "she is a fox", "drawn as a fox". */
export const sameBeing =
  /^(?:is|are|be|being|becomes|become|into|it's|i'm|he's|she's|they're|that's|am|was|who's|as|of|or|than|just|simply|only|merely)$/;

/** The end of the words before a being that replaces the earlier one: "no, make it a fox". */
export const corrections =
  /\b(?:no|actually|instead|rather|better|sorry|wait|oops|mean|meant|make it|make that|scratch that|turn (?:him|her|it|them) into|but)(?: ,)?$/;
