/** A part of a text: a word that opens the explanation of a term, or all words up to the next of these. */
interface Piece {
  words: string;
  /** The id of the term; undefined for plain words. */
  term: string | undefined;
}

/** The parts of a text, by the words that have terms. Plain words stay together: a screen reader reads them in one go. */
export function piecesOf(text: string, terms: Readonly<Record<string, string>>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const words of text.split(/(\p{L}+)/u)) {
    const key = words.toLowerCase();
    const term = Object.hasOwn(terms, key) ? terms[key] : undefined;
    const last = pieces.at(-1);
    if (last && last.term === undefined && term === undefined) last.words += words;
    else pieces.push({ words, term });
  }
  return pieces.filter(({ words }) => words !== '');
}
