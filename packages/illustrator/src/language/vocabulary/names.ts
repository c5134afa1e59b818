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

/** Common first names. They are not corrected into words of the vocabulary: Maria is no marina. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "buster ford marge moises santos vidal aaron abby abdul abigail ada adam adele adrian agnes ahmed aidan aisha alan albert alejandro alex alexander " +
    "alexandra alexis alfred ali alice alicia alison alta alvin amanda amara amelia amina amir amy ana anastasia " +
    "andre andrea andreas andrew andy angela angelina angelo anika anita ann anna anne annette annie anthony antonio " +
    "anya april archie aria ariana ariel arjun arnold aron arthur arturo asha ashley astrid audra audrey augusto " +
    "aurora ava ayesha aziz barbara barney barrett barry barton beatrice becky bella belle ben benjamin bernard " +
    "bernice bert beth bethany betty beverly bianca billy blake bob bobby bonnie boris boyd brad bradley brandon " +
    "brenda brent bret brett brian bridget bridie brody bruce bruno bryan caleb callie calvin cameron camila camille " +
    "cara carl carla carlos carmel carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecil " +
    "cecilia cesar charles charlie charlotte chen chloe chris christina christine christopher cindy claire clara " +
    "clare clarence claude claudia clayton clifford clint clyde cody colin colleen connie connor conor cora corey " +
    "craig cristina curtis cynthia cyrus daniel daniela danielle danny dante daphne darren dave david dawson dean " +
    "deborah debra declan denis denise dennis derek devon diana diane diego dimitri dion dmitri dolores dominic don " +
    "donald donna doris dorothy doug douglas dovie duane dylan edgar edith eduardo edward edwin eileen elaine eleanor " +
    "elena eli elijah elisa elizabeth ella ellen ellie elsa elvis emil emilia emily emma enrique eric erica erika " +
    "erin ernest ernesto ethan eugene eva evan eve evelyn fatima felicia felix fernanda fernando fiona flora floyd " +
    "frances francesca francis francisco franco frank franklin fred freddie frederick frida gabriel gabriela gail " +
    "gareth garrett garry gary gavin gemma gene genesis geoffrey george georgia gerald gerard gertrude gilbert giles " +
    "gina giorgio giovanni giulia gladys glenn gloria gordon grady graham greg gregory greta gretchen guido guillermo " +
    "gustav gustavo gwen hana hank hannah hans harold harriet harry harvey hassan hector heidi helen helena " +
    "henrietta henry herbert hilda hiroshi howard hugh hugo ian ibrahim ida ignacio igor imani imogen ines ingrid " +
    "irene irina isaac isabel isabella isaiah ivan jack jackie jackson jacob jacqueline jaden jake jamal james jamie " +
    "jamil jan jane janet janice jared jason javier jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse " +
    "jessica jett jill jim jimmy joan joanna joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose " +
    "joseph joshua josie joyce juan juanita jude judith judy julia julian juliana julie juliet june justin kaitlyn " +
    "kamal karen karim karl kate katherine kathleen kathryn katie kayla keith kelly kelvin ken kenneth kenny kent " +
    "kevin khalid kim kimberly kira klaus kofi kristen kristin kurt kwame kyle lakshmi larry lars laura lauren " +
    "laurence lawrence leah lee leila lena leo leon leonard leonardo leroy leslie lewis liam lila lillian linda lisa " +
    "lloyd logan lois lola lorenzo loretta lori louis louise lucas lucia lucille lucy luigi luis luisa luka lukas " +
    "luke luther lydia lynn mabel madeline madison maggie malcolm malik manuel marc marcel marcia marco marcus " +
    "margaret maria mariam marian mariana marianne marie mario marion marjorie marlene marlon marsha marshall martha " +
    "martin martina marvin mary mateo mathilde matt matthew maureen maurice max maxine maya megan mei melanie melissa " +
    "melvin meredith mia michael michelle miguel mikhail mila mildred milton miranda miriam mitchell mohamed mohammed " +
    "molly mona monica monique moses muhammad nadia nancy naomi natalia natalie natasha nathan nathaniel neal neil " +
    "nelson nia nicholas nick nicola nicolas nicole nigel nikita nikola nikolai nils nina noah noel nora norma norman " +
    "odette olaf oleg olga oliver olivia omar oscar otto owen pablo pamela paolo patricia patrick patty paul paula " +
    "pauline pedro peggy percy perry pete peter petra phil philip phillip phoebe phyllis pierre piper priya quentin " +
    "quinn rachel rahul raina raj rajesh ralph ramon randall randy rashid raul ravi raymond rebecca regina renata " +
    "rene rhonda ricardo richard rick ricky rita rob robert roberta roberto rodney rodrigo roger roland roman ron " +
    "ronald ronnie rosa rosalind rosetta rosie ross roxanne roy rudolf rudy rupert russ russell ruth ryan sabrina " +
    "said sally salma sam samantha samir samuel sandra sanjay sara sarah sarai sasha savanah scott sean sebastian " +
    "selena serena sergei sergio shane shannon sharon shaun shawn sheila shelly sheryl shirley sidney silvia simon " +
    "simone sofia sonia sophia sophie spencer stacy stanley stefan stella stephanie stephen steve steven stewart " +
    "stuart sue susan susanna suzanne sven sylvia tamara tami tammy tanya tara ted terence teresa terrence terry " +
    "thelma theo theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy trent trevor " +
    "tristan troy tyler ulrich umar ursula valentina valeria valerie vanessa vera vernon veronica vicki vicky " +
    "victoria vijay vikram vince vincent virginia vivian vladimir wanda warren wayne wendy wesley wilbur " +
    "wilhelm will william wilma xavier yasmin yolanda yuki yusuf yvette yvonne zachary zainab zara zoe"
  ).split(" "),
);

/** First names that are also flowers, gems and colours, a violin or a haircut. Alone at the start they are names. */
export const flowerNames: ReadonlySet<string> = new Set(
  "amber bob daisy hazel iris ivy jade jasper lily olive pearl poppy rose rosemary ruby scarlett viola violet".split(
    " ",
  ),
);

/** Family names that are words with a meaning here, or close to one. They are names after a first name: "Robert Smith". */
export const familyNames: ReadonlySet<string> = new Set(
  (
    "abbot abbott archer bach bacon baird baker banks barber barker barnes bates beach bean bear bell berry bird " +
    "bishop black boone bowie bowman brewer brooks brown browne bush butcher butler carpenter carter collier cook " +
    "cooke cooper cross davies day driver farmer field fields finch fischer fish fisher flores flowers forest " +
    "forester forrest forster fox frost gardener gardiner gardner glover gold gorman gould graves gray green greene " +
    "grey grover hall harper hawk hill hood horn horne house hunt hunter judge king knight lake lamb lane legrand " +
    "littell little locke long manson marshal marshall mason miller monk moon moore moss noble page painter park " +
    "parker parks pearson pilot piper poole pope porter potter price prince queen ramos ranger reed renner rice rich " +
    "rivera rivers rose savage senger shaw shepherd short silver simpson singer smith snow star starr steel steele " +
    "sterling stirling stone strange strong summers swan tailor taylor thatcher thorne towne tucker turner wagner " +
    "walker wallis ward waters weaver white wild winter winters wise wolf wolfe wolff wood woods wright young"
  ).split(" "),
);

/** Whether a word with a capital letter is the name of a person, and no misspelt word. */
export function isPersonName(word: string): boolean {
  return givenNames.has(word) || familyNames.has(word) || flowerNames.has(word);
}
