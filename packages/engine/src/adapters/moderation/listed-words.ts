import {
  DataSet,
  type EnglishProfaneWord,
  englishDataset,
  englishRecommendedTransformers,
  RegExpMatcher,
} from "obscenity";
import type { ModerationCategory } from "../../model/moderation.ts";

/**
 * The rejected words of the library's list, in all its spellings. Excludes swear words, which are not images, and words that
 * are parts of names such as Georgy, Siriporn and Coriolanus; those are among our phrases.
 */
const categories = new Map<EnglishProfaneWord, ModerationCategory>([
  ["africoon", "hate"],
  ["arabush", "hate"],
  ["chingchong", "hate"],
  ["blowjob", "sexual"],
  ["buttplug", "sexual"],
  ["cunt", "sexual"],
  ["deepthroat", "sexual"],
  ["dildo", "sexual"],
  ["doggystyle", "sexual"],
  ["ejaculate", "sexual"],
  ["fellatio", "sexual"],
  ["finger bang", "sexual"],
  ["gangbang", "sexual"],
  ["handjob", "sexual"],
  ["hentai", "sexual"],
  ["lubejob", "sexual"],
  ["masturbate", "sexual"],
  ["whore", "sexual"],
]);

const dataset = new DataSet<{ originalWord: EnglishProfaneWord }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => !metadata || !categories.has(metadata.originalWord));

const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });

export function listedCategories(words: readonly string[]): ModerationCategory[] {
  return matcher.getAllMatches([...new Set(words)].join(" ")).flatMap((match) => {
    const word = dataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord;
    return (word && categories.get(word)) ?? [];
  });
}
