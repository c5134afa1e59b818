import type { Expression, Face } from "../../brief/values/poses.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const expressionWords: Synonyms<Expression> = {
  neutral:
    "neutral, neutral expression, neutral face, neutral look, neutral mood, expressionless, deadpan, serious, stern, straight face, straight faced, blank expression, poker face, poker faced, emotionless, blank stare, blank face, no expression, unsmiling, stoic, solemn, cold stare, stone faced, stony faced, frowning slightly, strict, strict but fair, unreadable, inscrutable, businesslike, matter of fact, no nonsense, professional expression",
  happy:
    "kind smile, friendly smile, contented smile, gentle contented smile, slight smile, small smile, faint smile, subtle smile, closed mouth smile, closed lip smile, small happy smile, knowing smile, slight knowing smile, calm knowing smile, calm half smile, mysterious smile, mona lisa smile, broad smile, wide smile, very wide smile, huge smile, toothy smile, huge toothy smile, big grin, wide grin, broad grin, beaming smile, happy, smile, smiling, smiley, cheerful, beams, beams at, joyful, joyous, grin, grinning, friendly, warm smile, glad, delighted, beaming, cheery, jolly, welcoming, approachable, soft smile, gentle smile, toothy grin, merry, kind, bright smile, big smile, pleased, content smile, upbeat, optimistic, polite, hospitable, helpful, warm hearted, good natured, sunny disposition, kind hearted, kindly, amiable, personable, discreet smile, warm and patient, reassuring smile, bashful, shy smile, content smile, smiles, with joy, pure joy, overwhelmed with joy, full of joy, joyfully, happiness, with delight, beaming with, in good spirits, good mood, in a good mood, all smiles, ear to ear",
  thoughtful:
    "thoughtful, pensive, contemplative, thinking, reflective, pondering, deep in thought, wistful, dreamy, lost in thought, thinks, introspective, philosophical, daydreaming, wondering, musing, brooding, broody, ruminating, in thought, deep thought, lost in thoughts, contemplation, in reverie, lost in reverie, thinking about, thinking of, mulling over, thinks about, far away look, faraway look, thousand yard",
  surprised:
    "nervous, surprised, shocked, astonished, amazed, startled, stunned, wide eyed, jaw dropped, shock, in shock, mouth wide open, open mouthed, in awe, awestruck, gasping, surprise, dumbfounded, scared, afraid, frightened, terrified, fearful, amazement, astonishment, wonderment, in wonder, with wonder, full of wonder, sense of wonder, disbelief, bewildered, bewilderment, taken aback, flabbergasted, thunderstruck, gobsmacked, agog, slack jawed, jaw on the floor, caught off guard",
  determined:
    "determined, resolute, fierce, brave, heroic, steely, gritty, bold, relentless, persistent, tenacious, unstoppable, defiant, stubborn, ambitious, steadfast, tough, strong willed, unwavering, driven, courageous, battle ready, determination, resolve, resolved, resolved to, jaw set, set jaw, jaw clenched, clenched jaw, gritted teeth, undaunted, unbowed, unyielding, dogged, no surrender, ready for battle, ready to fight, chin out",
  calm: "lazy smile, lazy grin, eyes closed, closed eyes, shut eyes, calm, patient, reassuring, soothing, unhurried, unflappable, even tempered, half asleep, steady, blissful, in bliss, serene, peaceful, relaxed, tranquil, sleepy, zen, chill, chilled, content, tired, drowsy, meditating, mellow, gentle, at ease, asleep, sleeping, laid back, wise, exhausted, worn out, weary, unbothered, composed, serenity, tranquility, tranquillity, calmness, composure, at peace, inner peace, zero worries, not a worry, without a worry, not a care, not a care in the world, without a care, without a care in the world, carefree, free of worries, untroubled, unruffled, unperturbed, imperturbable, placid, half shut, half closed eyes, half shut eyes, heavy lids, sleepy eyes, sleepy eyed, heavy lidded, eyelids heavy, dozing, snoozing, napping, nodding off, stress free, quiet smile",
  amused:
    "tongue out, sticking out tongue, sticking out her tongue, sticking out his tongue, sticking her tongue out, sticking his tongue out, tongue sticking out, amused look, amused expression, amused smile, big laugh, laughing hard, laughing out loud, belly laugh, sly grin, sly smile, cheeky grin, amused, laughing, giggling, chuckling, cackling, cackle, chortling, giggly, laugh, playful, cheeky, mischievous, smirk, smirking, wink, winking, lol, laughter, goofy, silly, impish, teasing, sly, cracking up, funny, half smile, wry, wry smile, lopsided smile, wolfish, rakish, amusement, mirth, in stitches, in fits, shaking with laughter, laughing so hard, bursting out laughing, roaring with laughter, howling with laughter, trying not to laugh, suppressing a laugh, hiding a laugh, stifling a laugh, tickled, grinning like a fool, tongue in cheek",
  curious:
    "curious, inquisitive, intrigued, interested, raised eyebrow smile, nosy, inquiring, quizzical, curiosity, open curiosity, wants to know, head tilted, head cocked, cocked head, fascinated, fascination, all ears",
  confident:
    "confident, confidence, self assured, assured, proud, dignified, regal, stately, trustworthy, competent, authoritative, self possessed, poised, cocky, smug, confident smile, confident grin, self confident, assertive, charismatic, cool and confident, cool expression, badass, full of pride, with pride, swagger, sure of herself, sure of himself, sure of themselves, self possession, unafraid, cocksure, knows he's good, knows she's good, like he owns the place, like she owns the place, chin up, chin held high, chin high, head held high, game face",
  sad: "sad, unhappy, crying, cry, in mourning, sobbing, blubbering, tearful, sorrowful, gloomy, sorrowful gaze, mournful, melancholy, melancholic, depressed, heartbroken, upset, weeping, frown, frowning, miserable, disappointed, lonely, in tears, tears, verge of tears, teary, teary eyed, worried, anxious, one big tear, single tear, a tear, tear rolling, tear on, tear in her eye, tear in his eye, head bowed, sadness, grief, grieving, grief stricken, sorrow, in despair, despair, despairing, heartbreak, melancholia, homesick, tears streaming, tear stained, on the verge of tears, about to cry, close to tears, holding back tears, fighting tears, red eyed from crying, puffy eyes, lip trembling, trembling lip, inconsolable, dejected, downhearted, despondent, woebegone, blue mood, downcast, glum, forlorn, crestfallen",
  angry:
    "angry, mad, furious, enraged, rage, scowling, scowl, annoyed, irate, face like thunder, grumpy, irritated, raging, cross, livid, glaring, snarling, yelling, screaming, shouting, fuming, seething, menacing, evil, anger, fury, outrage, outraged, wrathful, wrath, in a rage, with rage, foul mood, in a foul mood, bad mood, in a bad mood, ticked off, pissed off, fed up, cranky, grouchy, surly, ill tempered, bad tempered, hot tempered, teeth bared, bared teeth, baring teeth, ready to explode, about to explode, indignant, exasperated, peeved, hopping mad, scowls, glares, sulking, sulky",
  excited:
    "excited, thrilled, jumping for joy, over the moon, stoked, hyper, ecstatic, enthusiastic, overjoyed, energetic, hyped, elated, exhilarated, eager, bright eyed, pumped, bubbly, perky, peppy, having an idea, eureka, lightbulb moment, over excited, celebrating, cheering, starry eyed, excitement, enthusiasm, glee, gleeful, gleefully, giddy, jubilant, jubilation, triumphant, triumph, victorious, beside himself, beside herself, can't wait, cannot wait, can hardly wait, bouncing with, raring to go, fired up, psyched, amped, rapturous, euphoric, euphoria, ecstasy, exultant, on cloud nine, whooping",
  focused:
    "deep frown, heavy frown, furrowed brow, furrowed brows, knitted brows, knit brows, brows knitted, focused, concentrating, focussed, concentrated, intense, attentive, engaged, watchful, vigilant, alert, meticulous, precise, sharp eyed, studious, diligent, intense stare, concentration, intent, focus, in the zone, engrossed, absorbed, absorbed in, completely absorbed, fully absorbed, utterly absorbed, immersed in, immersed, rapt, single minded, undivided attention, brow furrowed in, furrowed brow, knitted brow, knitted brows, eyes locked on, eyes fixed on, gaze fixed on, locked in, dialled in, dialed in, tongue between",
  skeptical:
    "skeptical, sceptical, disgusted, disgust, grossed out, revolted, repulsed, bored expression, bored look, doubtful, doubt, in doubt, full of doubt, suspicious, unconvinced, dubious, raised eyebrow, incredulous, distrustful, side eye, squinting, unimpressed, one brow raised, raised brow, eyebrow raised, one eyebrow raised, brow raised, sceptic, skeptic, wry, dry humour, dry humor, eye roll, sarcastic, bored, one eyebrow up, an eyebrow up, eyebrow up, eyebrow cocked, cocked eyebrow, arched eyebrow, arched brow, cocked brow, eyebrow lifted, eyebrow hitched, raises an eyebrow, raising an eyebrow, lifting an eyebrow, eyebrow arched, brow arched, not buying it, isn't buying it, doesn't buy it, not convinced, not impressed, yet to be convinced, far from convinced, suspicion, skepticism, scepticism, disbelieving, does not believe, doesn't believe, not so sure, deadpan doubt, narrowed eyes, eyes narrowed, pursed lips, lips pursed, wary, guarded, mistrustful, rolling her eyes, rolling his eyes, rolls her eyes, rolls his eyes",
};

/** Words for what exactly an expression looks like. They are among the words of the expressions too. */
export const faceWords: Synonyms<Face> = {
  "soft-smile":
    "soft smile, gentle smile, warm smile, kind smile, friendly smile, friendly, kind, kindly, kind hearted, polite, reassuring smile, reassuring, content smile, contented smile, gentle contented smile, slight smile, small smile, faint smile, subtle smile, closed mouth smile, closed lip smile, discreet smile, warm and patient, welcoming, approachable, helpful, good natured, patient, trustworthy, gentle, small happy smile",
  "open-smile": "smile, smiling, pleased",
  "half-smile":
    "knowing smile, slight knowing smile, calm knowing smile, calm half smile, half smile, mysterious smile, confident smile, poised, dignified, stately, mona lisa smile",
  "raised-cheeks": "raised cheeks, amused look, amused, amused expression, amused smile",
  "at-ease": "at ease",
  listening: "listening",
  "gentle-laugh": "gentle laugh, laughing, laugh, giggling, chuckling, laughter, giggly",
  shy: "shy smile, bashful, shy, timid",
  "broad-smile":
    "big smile, broad smile, wide smile, very wide smile, huge smile, toothy smile, toothy grin, huge toothy smile, big grin, wide grin, broad grin, beaming, beaming smile, grin, grinning, bright smile",
  "big-laugh": "big laugh, laughing hard, laughing out loud, cackling, cackle, cracking up, belly laugh",
  sly: "sly, sly grin, sly smile, smirk, smirking, cheeky, cheeky grin, mischievous, impish, playful, lopsided smile, wry smile, wolfish, rakish, teasing",
  wink: "wink, winking",
  smug: "smug, cocky",
  proud: "proud, regal",
  stern:
    "deep frown, heavy frown, furrowed brow, furrowed brows, knitted brows, knit brows, brows knitted, stern, stoic, serious, strict, strict but fair, solemn, straight face, straight faced, stone faced, stony faced, unsmiling, businesslike, no nonsense",
  sleepy:
    "sleepy, drowsy, half asleep, lazy smile, lazy grin, half closed eyes, half shut eyes, heavy lidded, heavy lids, eyelids heavy, dozing, nodding off, sleepy eyes, sleepy eyed",
  weary: "weary, tired, exhausted, worn out",
  serene:
    "serene, meditating, zen, asleep, sleeping, blissful, in bliss, eyes closed, closed eyes, shut eyes",
  tearful:
    "crying, cry, sobbing, blubbering, tearful, weeping, in tears, tears, verge of tears, teary, teary eyed, one big tear, single tear, a tear, tear rolling, tear on, tear in her eye, tear in his eye",
  furious:
    "furious, enraged, livid, rage, raging, yelling, screaming, shouting, fuming, seething, face like thunder",
  bored: "bored, bored expression, bored look, unimpressed",
  disgusted: "disgusted, disgust, grossed out, revolted, repulsed",
  "tongue-out":
    "tongue out, sticking out tongue, sticking out her tongue, sticking out his tongue, sticking her tongue out, sticking his tongue out, tongue sticking out",
  scared: "scared, afraid, frightened, terrified, fearful, nervous",
  worried: "worried, anxious",
  dreamy: "dreamy, wistful, daydreaming",
};

/** Words that describe the manner more than the face: "sad but composed". */
export const manners: Synonyms<Expression> = { calm: "composed" };

/** Adjectives for descriptions. */
export const expressionAdjectives: { readonly [value in Expression]: string } = {
  neutral: "",
  happy: "smiling",
  thoughtful: "thoughtful",
  surprised: "surprised",
  determined: "determined",
  calm: "calm",
  amused: "amused",
  curious: "curious",
  confident: "confident",
  sad: "sad",
  angry: "angry",
  excited: "excited",
  focused: "focused",
  skeptical: "skeptical",
};
