const PLURALS = new Map([
  ['calf', 'calves'],
  ['foot', 'feet'],
]);

/** Verbs that do not take -ed: their past. */
const PASTS = new Map([
  ['fall', 'fell'],
  ['feel', 'felt'],
  ['give', 'gave'],
  ['hurt', 'hurt'],
  ['keep', 'kept'],
  ['lose', 'lost'],
  ['shake', 'shook'],
]);

const HISSING = /(s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** A short word whose last consonant is doubled before an ending: "throb", "throbbing". */
const DOUBLING = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** A noun and its plural: "twitch", "twitches". */
export function withPlural(noun: string): string[] {
  return [noun, PLURALS.get(noun) ?? withS(noun)];
}

/** A verb in every form: "ache", "aches", "ached", "aching". */
export function conjugate(verb: string): string[] {
  const past = PASTS.get(verb) ?? regularPast(verb);
  return [...new Set([verb, withS(verb), past, presentParticiple(verb)])];
}

/** The -ing form of a verb: "aching". */
export function presentParticiple(verb: string): string {
  return `${stem(verb)}ing`;
}

/** A short adjective and its comparative: "heavy", "heavier". */
export function withComparative(adjective: string): string[] {
  const comparative = CONSONANT_Y.test(adjective)
    ? `${adjective.slice(0, -1)}ier`
    : `${stem(adjective)}er`;
  return [adjective, comparative];
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}

function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSING.test(word) ? `${word}es` : `${word}s`;
}

/** What is left of a word before an ending that begins with a vowel. */
function stem(word: string): string {
  if (/[^e]e$/.test(word)) return word.slice(0, -1);
  return DOUBLING.test(word) ? word + word.at(-1) : word;
}
