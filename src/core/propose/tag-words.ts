import nlp from 'compromise/two';

/** What a word does in its sentence, as far as naming things goes. */
export type WordKind = 'noun' | 'adjective' | 'gerund' | 'participle' | 'verb' | 'copula' | 'other';

/** A word of a sentence. */
export interface TaggedWord {
  text: string;
  kind: WordKind;
  /** The signs between it and the word before it, without spaces. */
  signs: string;
}

/** A sentence of a text, word by word. */
export interface TaggedSentence {
  text: string;
  words: TaggedWord[];
}

/** What the library says of a word. */
interface LibraryTerm {
  text: string;
  pre: string;
  post: string;
  tags: string[];
}

/** Tags that rule out a name of a thing, whatever else a word is. */
const NAMELESS = ['Pronoun', 'Value', 'Date', 'Determiner', 'Negative'];
const KINDS: readonly [tag: string, kind: WordKind][] = [
  ['Copula', 'copula'],
  ['Auxiliary', 'other'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Gerund', 'gerund'],
  ['PastTense', 'participle'],
  ['Participle', 'participle'],
  ['Verb', 'verb'],
];

const LETTER = /\p{L}/u;
/** The library takes some of these for names now and then. */
const DETERMINER =
  /^(?:an?|the|my|your|his|her|its|our|their|this|that|these|those|all|some|any|each|every|no|both)$/i;

/** The sentences of a text, and what each word does in them (part-of-speech tagging). English only. */
export function tagSentences(text: string): TaggedSentence[] {
  const sentences: { text: string; terms: LibraryTerm[] }[] = nlp(text).json();
  return sentences.map((sentence) => {
    const terms = sentence.terms.filter((term) => LETTER.test(term.text));
    return {
      text: sentence.text.trim(),
      words: terms.map((term, i) => ({
        text: term.text,
        kind: DETERMINER.test(term.text) ? 'other' : kindOf(term.tags),
        signs: ((terms[i - 1]?.post ?? '') + term.pre).replaceAll(/\s/g, ''),
      })),
    };
  });
}

function kindOf(tags: readonly string[]): WordKind {
  if (NAMELESS.some((tag) => tags.includes(tag)) && !tags.includes('Copula')) return 'other';
  return KINDS.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}
