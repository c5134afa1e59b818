/** Words for what a company or an institution does, which end its name: "Sunflower Dental". */
export const companyNouns: ReadonlySet<string> = new Set(
  (
    "academy agency airlines airways ai analytics associates bank bicycles bikes books brewery brewing bros brothers " +
    "cafe capital care clinic clinics club co coffee college collective company consulting corp corporation credit " +
    "dental design digital electric energy entertainment estates express festival finance financial fitness foods " +
    "foundation games gmbh group health healthcare holdings home homes hotel hotels house inc industries insurance " +
    "interactive international kindergarten kitchen labs law learning legal limited llc logistics ltd market media " +
    "motors museum music networks news optics organics partners pay payments pharma pharmacy pizza platform power " +
    "productions properties publishing railway ramen records research resort resorts roasters robotics school " +
    "schools security services shipping shop society software solar solutions sports studio studios supply systems " +
    "tech technologies technology telecom theatre theater toys travel trust tv university utilities ventures " +
    "wealth wines works"
  ).split(" "),
);

/** First names that are also words with a meaning here: flowers, colours, animals, jobs and seasons. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    "amber angel archer ash autumn basil bear bill birdie blaze bluebell brooke buddy buster carter chase cherry " +
    "chip christian clay cliff cloud coco cookie cooper coral daisy dale dawn destiny dolly duke earl ebony faith fern " +
    "fisher fleur florence flower forest forrest fox gene ginger glen grace hazel heath heather holly honey hope hunter " +
    "iris ivory ivy jade jasper jay jet joy june juniper kit lark laurel leo leopold lily lotus lux magnolia maple marina " +
    "marigold mark mason mercy miles misty moon nova oak oakley olive opal orion otter paige panda pearl penny pepper " +
    "peter pip piper pixel poppy posy prince princess pumpkin queenie raven ray reed river robin rocky rose rosemary " +
    "rowan ruby rusty sage sailor sandy scarlett scout shadow skip skipper sky skye snow sparky sparrow star " +
    "sterling stone storm summer sunny tailor taylor tiger timber toby tulip turner tux velvet victor violet wade " +
    "walker willow winter wolf wren"
  ).split(" "),
);
