/**
 * What prompts for image generators and briefs for photographers say about cameras, renderers, composition and use. It
 * states no trait. Each line is a regular expression over words that are separated by single spaces; punctuation marks are
 * words. A pattern is matched from one word boundary to another, the first of a list before later ones.
 */

const colorWord =
  "(?:black|white|gr[ae]y|red|orange|yellow|green|teal|cyan|blue|navy|purple|magenta|pink|brown|beige|gold|golden|silver|amber|sepia|pastel|warm|cool|cold|muted|neutral|natural)";

/** The sharp parts of a photo. "Focused on the page" is an expression. */
const focus: readonly string[] = [
  "(?:shallow |deep |narrow |limited |great |wide |long |thin |soft |razor thin )?depths? of fields?",
  "(?:sharp|soft|tight|tack sharp|shallow|deep|selective|razor (?:thin|sharp)|snap|manual|auto|crisp|perfect|pin ?sharp|rack|critical|single point|background|foreground) (?:in )?focus(?: stack(?:ed|ing)?)?(?: only)?(?: on(?: (?:the|his|her|their))?(?: (?:eyes?|eyelashes|lashes|face|subject))?)?",
  "(?:everything |all |only )?(?:in|out of|into|not in) (?:sharp |soft |perfect |crisp )?focus",
  "(?:falling|dissolving|melting|fading) (?:in ?to|out of) (?:soft |smooth |a )?(?:focus|bokeh|(?:background )?blur)",
  "focus(?:ed)? (?:stacking|stacked|peaking|falloff|fall off|plane|point)",
  "(?:sharply|softly|tack|perfectly|crisply) focused",
  "(?:creamy|swirly|anamorphic|giant|soft|smooth|round|beautiful|strong|heavy|light|dreamy|cat eye|cat's eye)? ?bokeh(?: balls?| lights?| blobs?| circles?| effect)?",
  "(?:gaussian|motion|lens|radial|slight|soft) (?:motion )?blur",
];

/** Lenses, exposure and film. */
const optics: readonly string[] = [
  "\\d{1,3}(?: \\d{2,3})? ?mm(?: (?:macro|prime|lens|look|film|anamorphic|portrait|equivalent|full frame|sensor|f ?\\d))*",
  "f ?/? ?\\d{1,2}(?: ?\\. ?\\d)?",
  "iso ?\\d{2,6}",
  "high iso(?: noise)?",
  "1 / \\d+ ?s",
  "\\d{1,3} ?(?:k|mp|megapixels?|dpi|ppi|fps|px|pixels?)",
  "\\d{2,5} (?:x|by|×) \\d{2,5}(?: px| pixels)?",
  "(?:wide(?: angle)?|ultra wide|long|very long|macro|tele(?:photo)?|medium telephoto|short telephoto|prime|zoom|fish ?eye|anamorphic|tilt shift|portrait|kit|vintage|camera|cine|soft focus|standard|normal) lens(?:es)?(?: (?:compression|crispness|look|flares?|distortion|shot))?",
  "(?:straight |directly |right )?(?:in ?to|at|past|away from|towards?) (?:the )?(?:lens|camera|viewer)",
  "macro(?: (?:shot|photo(?:graph(?:y)?)?))",
  "lens (?:flares?|compression|distortion|look|cap)",
  "(?:fish ?eye|bird s eye|bird's eye|birds eye|worm's eye|worms eye|eye level|frog's eye)(?: (?:view|angle|shot|perspective|hint(?: of)?))?",
  "(?:wide|low|high|dutch|dynamic|heroic|hero|eye level|three quarter|camera|canted) angle(?: (?:shot|view|lens|of view))?",
  "(?:over the shoulder|establishing|product|tracking|drone|aerial|beauty|glamour) shot",
  "(?:wide|small|large|narrow|open|full) aperture|shot wide open|wide open(?: at)?",
  "(?:slow|fast) shutter|shutter speed|long exposure|double exposure|multiple exposure|overexposed|underexposed|(?:slight |slightly )?over ?exposure",
  "motion (?:trails?|lines?)|speed lines?|speedlines",
  "light (?:leaks?|trails?|falloff|fall off|spill)",
  "(?:fine |heavy |subtle |soft |film |paper |canvas |visible |slight |35mm )*grain(?: (?:overlay|texture|effect))?",
  "film (?:still|stock|look|photo(?:graph(?:y)?)?|print|negative|scan|noise|emulsion|strip|frame)",
  "silver (?:halide|gelatin|reflector|nitrate)(?: (?:print|look))*",
  "(?:black|white|pro|gold) (?:mist|promist)(?: filter)?",
  "(?:polari[sz](?:er|ing)|nd|diffusion|soft|uv|color|colour) filter|no filter|unfiltered",
  "(?:white|black|color|colour) (?:balance|point|level)",
  "(?:crushed|lifted|deep|inky) blacks|blown (?:out )?(?:highlights|whites)|clean whites",
  "(?:wide |high |low |full )?dynamic range|hdr|uhd|full hd|8k uhd|raw",
  "(?:large|medium|full|small) (?:format|frame)(?: (?:camera|film|photo(?:graph(?:y)?)?|look|sensor))*",
  "(?:film|digital|dslr|slr|mirrorless|pinhole|view|disposable|analogu?e|instant|handheld|medium format|toy|phone|smartphone|webcam|security|action|stills|cinema) camera(?: (?:look|quality|shot|photo|on a tripod))?",
  "(?:camera|lens|photo(?:graph(?:er)?)?|picture|image) (?:angle|roll|quality|settings|shake|work|movement|gear|sensor)",
  "camera on (?:a |the )?tripod|on (?:a )?tripod|point and shoot|handheld(?: feel)?",
  "(?:shot|taken|captured|photographed|filmed|snapped|recorded|made|snapshot) (?:on|with|using|by) (?:an? |my |the |his |her )?(?:[a-z0-9]+ ){0,3}?(?:phone|smartphone|camera|dslr|slr|webcam|film|sensor|handycam|blender|drone)",
  "(?:google )?pixel(?: \\d)?(?: (?:phone|pro|camera))+",
  "(?:on|for) (?:an? |the )?(?:phone|mobile|small) screens?|phone (?:wallpaper|lock ?screen)",
  "portrait mode(?: cut ?out| cut out)?(?: errors?| blur| effect)?",
];

/** Makers of cameras, lenses and films, with the names of models. */
const makers: readonly string[] = [
  "(?:canon|nikon|sony|fujifilm|fuji|leica|hasselblad|pentax|panasonic|lumix|phase one|mamiya|rolleiflex|rollei|ricoh|zeiss|carl zeiss|tamron|arri|red komodo|blackmagic|kodak|ilford|cinestill|ektachrome|kodachrome|portra|velvia|provia|tri ?x|agfa|lomography|holga|gopro|dji|contax|bronica|cooke|petzval|helios|polaroid (?:style|look|frame|photo|picture|film|600|sx))(?: (?:[a-z]{0,4}\\d[a-z0-9]{0,5}|eos|mark|alpha|alexa|mini|portra|gold|ultramax|ektar|tri|x|pro|art|otus|batis|planar|gm|gr|look|tones?|film|stock|print|ii|iii|iv|vi|v|r|z|rf|ef|summilux|noctilux|summicron|nikkor|ultra|max|colou?rs?|photo(?:graph)?|camera|shot|lens|monochrom|and|pushed(?: to)?|lut|grade))*",
];

/** Light that is a matter of photography only. Words such as "softbox" say which light the picture has. */
const light: readonly string[] = [
  "(?:single |main |strong |soft |hard )?(?:key|fill|hair|catch|kicker|accent|practical) lights?(?: from (?:the )?(?:left|right|above|below|behind|front))?|catchlights?|fill flash",
  "(?:color|colour) (?:grad(?:e|ing)|script|story|management|correct(?:ed|ion))|lut",
  `(?:${colorWord} and )?${colorWord}(?: (?:leaning|toned|tinted))? (?:(?:colou?r )?grad(?:e|ing|ed)|lut|tint|split tone|cast)`,
  `(?<!\\b(?:hair|bob|curls?|locks|braids?|ponytail|bun|cut|afro)(?:,? with| and|,)(?: \\w+)? )(?:${colorWord} )?${colorWord} (?:shadows?|highlights?|midtones?)`,
  "flat (?:shading|colou?rs?|lighting)|minimal (?:styling|make ?up|jewell?ery|props)|bold inks?(?![^ ])|bold(?= (?:black |thick |white )?(?:out)?(?:lines?|inks?|shapes?|contours?|colou?rs?|typography|brush))",
  "(?:true|natural|saturated|vivid|vibrant|rich|faded|washed out) colou?rs?|(?:calm|quiet|neutral|playful|serious|bold|cheerful|gentle|friendly|fun|happy|sad|moody|dramatic|confident) (?:palette|colou?rs?|colou?r scheme|tones?|hues?|typography|typeface|font)",
  "(?:heavy |subtle |soft |dark |slight )?vignett(?:e|ing)|chromatic aberration|halation|ghosting|lens whacking",
  "(?:low|high|soft|strong|crisp) (?:contrast|saturation)|desaturated|high key|crisp catchlights",
  "(?:dark|light) mode(?: ui)?",
];

/** Render engines, sites and words of praise. */
const rendering: readonly string[] = [
  "octane(?: render(?:ed|er)?)?|unreal(?: engine)?(?: ?\\d)?|ue ?\\d|cinema ?4d|c4d|v ?ray|redshift(?: render)?|arnold render|keyshot|renderman|z ?brush|houdini|eevee|substance painter|(?:in|with|using) blender|blender (?:render|cycles|3d)|nvidia rtx|rtx(?: on)?",
  "ray ?trac(?:ed|ing)(?: reflections?| shadows)?|path ?trac(?:ed|ing)|global illumination|sub ?surface scattering|ambient occlusion|pbr(?: materials?)?|physically based(?: rendering)?|screen space reflections?|anti ?aliasing",
  "(?:trending|featured|popular|hot|posted) on (?:art ?station|deviant ?art|behance|dribbble|pixiv|pinterest|instagram|flickr|500px|cgsociety|unsplash|reddit)(?: hq)?",
  "art ?station(?: hq)?|deviant ?art|behance|dribbble|pixiv|cgsociety|500px|unsplash|midjourney|stable diffusion|dall e|civitai|danbooru",
  "award winning(?: (?:photo(?:graph(?:y)?)?|cover|art|illustration|portrait|image))?|masterpiece|(?:best|high|highest|top|premium|good|ultra high) (?:quality|resolution|res|definition)|absurdres|highres|hires|lowres|ultra ?hd",
  "(?:highly|ultra|hyper|insanely|extremely|super|very|incredibly|finely) ?(?:detailed|realistic|real|sharp|fine)|intricate(?:ly)?(?: (?:details?|detailed|linework))?|(?:fine|high|rich|razor sharp|sharp) (?:shadow )?details?",
  "(?:photo|hyper|ultra) ?real(?:istic|ism)?|photo real|true to life|lifelike",
  "professional(?:ly)? (?:photo(?:graph(?:y|er|ed)?)?s?|quality|grade|colou?r grading|retouch(?:ed|ing)?|camera|studio photo(?:graphy)?|composition)",
  "(?:gallery|museum|magazine|exhibition|publication|studio) (?:quality|piece|print|grade)(?: print)?|fine art(?: (?:print|photo(?:graph(?:y)?)?|portrait|quality))*|(?:retina|pixel) (?:sharp|perfect)|print ready|cmyk(?: safe)?|rgb safe",
  "stock photo(?:graph(?:y)?)?|editorial(?: (?:for|in) (?:a|the) [a-z]+(?: magazine)?)?|(?:food|fashion|glossy|weekend|lifestyle|travel|business|natural history|news|music|art) magazine(?: (?:photography|cover|style|shoot))?|national geographic|time magazine",
  "watermarks?|signature|lettering|jpe?g artifacts?|extra (?:fingers|limbs|arms)|bad (?:anatomy|hands|proportions)|mutated hands|deformed",
];

/** Where things are in the picture, and what it is for. */
const composition: readonly string[] = [
  "(?:lots of |plenty of |generous |ample |some |more |much |wide )?(?:negative|white|empty|copy|blank|head|lettering|text|title|caption|logo|headline|breathing|safe|spare|clear|living|personal|storage|shelf|wall|floor|type|masthead) space(?: (?:on|at|above|around|for|to) (?:the )?[a-z]+)?",
  "(?:lots of |some |enough |more )?(?:space|room) (?:for|above|at|around|on) (?:the |an? )?(?:copy|text|title|words|lettering|top|left|right|headline|logo|caption|head)(?: and [a-z]+)?",
  "(?:space|room) (?:(?:at|on|in|to) (?:the )?)?(?:top|bottom|left|right|above|below|between|around|overhead)(?: (?:left|right))?",
  "crop(?:ped)? (?:just |right )?(?:under|below|above) (?:the |his |her )?(?:ribs?|elbows?|collarbones?|knees|chin|bust|shoulders?|hairline)",
  "rule of thirds|leading lines|golden (?:ratio|section|spiral|mean)(?: composition)?|(?:symmetrical|symmetric|centred|centered|dynamic|epic|balanced|triangular) (?:composition|framing|layout)",
  "(?:square|horizontal|vertical|landscape|same|cent(?:re|er)|wide|loose|circular|round|1 : 1|4 : 5|9 : 16|16 : 9|2 : 3|3 : 2) crops?(?: for all)?|nothing cropped|cropped out",
  "aspect ratio(?: \\d+ : \\d+)?|\\d{1,2} : \\d{1,2}",
  "mood ?board|reference sheet|character (?:sheet|design sheet|turnaround|reference)|head study|key art|splash (?:art|page)(?: energy)?|concept art breakdown",
  "(?:old|vintage|antique)(?= (?:tattoo (?:flash|design|style)|flash sheet|photo(?:s|graphs?)?|postcards?|posters?|engravings?|prints?|films?|movies?|comics?)(?![^ ]))",
  "(?:children's |children s |kids' |kid's |kids |story ?|picture )?books? (?:illustration|cover(?: art)?(?: look)?|plate|page|spread|jacket)|story ?book(?: (?:style|warmth|illustration|mood|art|look))?|picture ?book|children s book|children's book",
  "(?:film|movie|gig|concert|travel|theat(?:re|er)) poster|poster (?:portrait|design|art)|(?:album|magazine|novel|vinyl) cover(?: art)?|cover art",
  "(?:for|as) (?:my|our|the|an?) (?:[a-z]+ ){0,2}?(?:website|web site|app|profile|channel|discord|slack|steam|twitch|newsletter|deck|blog|loyalty card|business card|poster|magazine|book cover|podcast cover|landing page|homepage)",
];

/** Materials, tools and idioms of art that are also values: "wet clay", "dog-eared", "screen print". */
const materials: readonly string[] = [
  "(?:wet|dry|with|on|holding|shaping|the|red|raw) clay(?! (?:figure|figurine|style|model|render|character|animation))|clay (?:pot|pots|bowl|wheel|dust|on|under|stained)",
  "(?:marble|bronze|stone|plaster|clay|granite|porcelain) (?:busts?|statues?)(?: of an? [a-z]+)?",
  "screen ?tone|bold inks?|bare of ink|ink (?:well|pot|cartridge|bottle)|(?:with|of|in) ink(?! )|(?:paper|canvas|film|print|brush|surface|skin|fabric|fur) textures?|textured brush(?:es)?",
  "(?:visible |loose |thick |fine |broad |soft )?brush ?(?:work|strokes?)|glazing|wet on wet(?: technique)?|splatter|dotwork(?: shading)?",
  "(?:paper|ink|tea|coffee|wine|paint|mud|grass|blood) stain(?:s|ed)?(?: (?:paper|fingers|hands))?",
  "(?:skin|fabric|fur|leather) (?:pores|details?|sheen)",
];

/** Syntax of image generators: "--ar 4:5", "(hoodie:1.3)", "<lora:x:0.8>". */
const syntax: readonly string[] = [
  "-- (?!no\\b)[a-z]+(?: \\d+(?: [:.] \\d+)?)?",
  ": \\d \\. \\d{1,2}",
  "lora : [a-z0-9]+",
];

export const jargon: readonly string[] = [
  ...syntax,
  ...optics,
  ...makers,
  ...focus,
  ...light,
  ...rendering,
  ...composition,
  ...materials,
];
