import type { Expression, Face } from "../../brief/values.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const expressionWords: Synonyms<Expression> = {
  neutral:
    "neutral, neutral expression, neutral face, neutral look, neutral mood, expressionless, deadpan, serious, stern, straight face, straight faced, blank expression, poker face, poker faced, emotionless, blank stare, blank face, no expression, unsmiling, stoic, solemn, cold stare, stone faced, stony faced, frowning slightly, strict, strict but fair, unreadable, inscrutable, businesslike, matter of fact, no nonsense, professional expression",
  happy:
    "kind smile, friendly smile, contented smile, gentle contented smile, slight smile, small smile, faint smile, subtle smile, closed mouth smile, closed lip smile, small happy smile, knowing smile, slight knowing smile, calm knowing smile, calm half smile, mysterious smile, mona lisa smile, broad smile, wide smile, very wide smile, huge smile, toothy smile, huge toothy smile, big grin, wide grin, broad grin, beaming smile, happy, smile, smiling, smiley, cheerful, beams, beams at, joyful, joyous, grin, grinning, friendly, warm smile, glad, delighted, beaming, cheery, jolly, welcoming, approachable, soft smile, gentle smile, toothy grin, merry, kind, bright smile, big smile, pleased, content smile, upbeat, optimistic, polite, hospitable, helpful, warm hearted, good natured, sunny disposition, kind hearted, kindly, amiable, personable, discreet smile, warm and patient, reassuring smile, bashful, shy smile, content smile",
  thoughtful:
    "thoughtful, pensive, contemplative, thinking, reflective, pondering, deep in thought, wistful, dreamy, lost in thought, thinks, introspective, philosophical, daydreaming, wondering, musing, brooding, broody, ruminating",
  surprised:
    "nervous, surprised, shocked, astonished, amazed, startled, stunned, wide eyed, jaw dropped, shock, in shock, mouth wide open, open mouthed, in awe, awestruck, gasping, surprise, dumbfounded, scared, afraid, frightened, terrified, fearful",
  determined:
    "determined, resolute, fierce, brave, heroic, steely, gritty, bold, relentless, persistent, tenacious, unstoppable, defiant, stubborn, ambitious, steadfast, tough, strong willed, unwavering, driven, courageous, battle ready",
  calm: "lazy smile, lazy grin, eyes closed, closed eyes, shut eyes, calm, patient, reassuring, soothing, unhurried, unflappable, even tempered, half asleep, steady, blissful, in bliss, serene, peaceful, relaxed, tranquil, sleepy, zen, chill, chilled, content, tired, drowsy, meditating, mellow, gentle, at ease, asleep, sleeping, laid back, wise, exhausted, worn out, weary, unbothered, composed",
  amused:
    "tongue out, sticking out tongue, sticking out her tongue, sticking out his tongue, sticking her tongue out, sticking his tongue out, tongue sticking out, amused look, amused expression, amused smile, big laugh, laughing hard, laughing out loud, belly laugh, sly grin, sly smile, cheeky grin, amused, laughing, giggling, chuckling, cackling, cackle, chortling, giggly, laugh, playful, cheeky, mischievous, smirk, smirking, wink, winking, lol, laughter, goofy, silly, impish, teasing, sly, cracking up, funny, half smile, wry, wry smile, lopsided smile, wolfish, rakish",
  curious: "curious, inquisitive, intrigued, interested, raised eyebrow smile, nosy, inquiring, quizzical",
  confident:
    "confident, confidence, self assured, assured, proud, dignified, regal, stately, trustworthy, competent, authoritative, self possessed, poised, cocky, smug, confident smile, confident grin, self confident, assertive, charismatic, cool and confident, cool expression, badass",
  sad: "sad, unhappy, crying, cry, in mourning, sobbing, blubbering, tearful, sorrowful, gloomy, sorrowful gaze, mournful, melancholy, melancholic, depressed, heartbroken, upset, weeping, frown, frowning, miserable, disappointed, lonely, in tears, tears, verge of tears, teary, teary eyed, worried, anxious, one big tear, single tear, a tear, tear rolling, tear on, tear in her eye, tear in his eye, head bowed, downcast, glum, forlorn, crestfallen",
  angry:
    "angry, mad, furious, enraged, rage, scowling, scowl, annoyed, irate, face like thunder, grumpy, irritated, raging, cross, livid, glaring, snarling, yelling, screaming, shouting, fuming, seething, menacing, evil",
  excited:
    "excited, thrilled, jumping for joy, over the moon, stoked, hyper, ecstatic, enthusiastic, overjoyed, energetic, hyped, elated, exhilarated, eager, bright eyed, pumped, bubbly, perky, peppy, having an idea, eureka, lightbulb moment, over excited, celebrating, cheering, starry eyed",
  focused:
    "focused, concentrating, focussed, concentrated, intense, attentive, engaged, watchful, vigilant, alert, meticulous, precise, sharp eyed, studious, diligent, intense stare, concentration, intent, focus, in the zone",
  skeptical:
    "skeptical, sceptical, disgusted, disgust, grossed out, revolted, repulsed, bored expression, bored look, doubtful, doubt, in doubt, full of doubt, suspicious, unconvinced, dubious, raised eyebrow, incredulous, distrustful, side eye, squinting, unimpressed, one brow raised, raised brow, eyebrow raised, one eyebrow raised, brow raised, sceptic, skeptic, wry, dry humour, dry humor, eye roll, sarcastic, bored",
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
    "stern, stoic, serious, strict, strict but fair, solemn, straight face, straight faced, stone faced, stony faced, unsmiling, businesslike, no nonsense",
  sleepy: "sleepy, drowsy, half asleep, lazy smile, lazy grin",
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
