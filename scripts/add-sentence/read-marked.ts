/** A place in a text, in UTF-16 units, end exclusive, that names a term. */
interface Place {
  start: number;
  end: number;
  text: string;
  term: string;
}

/** A text with the places that must be found, and those that may be. */
export interface MarkedText {
  text: string;
  spans: (Place & { accept: string[] })[];
  optional: Place[];
}

/** `[[words|term]]`, `[[words|term,other]]` where another term is right too, `((words|term))` where it may be found. */
const MARK = /\[\[([^|[\]]+)\|([^[\]]+)\]\]|\(\(([^|()]+)\|([^()]+)\)\)/g;

/** Reads a sentence in which the words of terms are marked: `My [[calf twitches|calf-twitch]] and I ((worry|anxiety))`. */
export function readMarked(marked: string): MarkedText {
  const read: MarkedText = { text: '', spans: [], optional: [] };
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    read.text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, words, terms, mayWords, mayTerm] = match;
    const written = words ?? mayWords ?? '';
    const [term = '', ...accept] = (terms ?? mayTerm ?? '').split(',').map((id) => id.trim());
    const start = read.text.length;
    const place = { start, end: start + written.length, text: written, term };
    if (words) read.spans.push({ ...place, accept });
    else read.optional.push(place);
    read.text += written;
  }
  read.text += marked.slice(from);
  return read;
}
