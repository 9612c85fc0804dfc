/** Negations as they stand in forms, and all that are read as the same. */
const NEGATIONS = new Map(
  Object.entries({
    "can't": ["can't", 'cannot', 'can not', "couldn't", 'could not'],
    "don't": ["don't", "doesn't", "didn't", 'do not', 'does not', 'did not'],
    "haven't": ["haven't", "hasn't", "hadn't", 'have not', 'has not', 'had not'],
    "won't": ["won't", "wouldn't", 'will not', 'would not'],
  }),
);
const NEGATION = new RegExp(`\\b(${[...NEGATIONS.keys()].join('|')})\\b`);

/** A form with its "can't", "don't", "haven't" or "won't" in every person, tense and length. */
export function withNegations(form: string): string[] {
  const [, negation] = NEGATION.exec(form) ?? [];
  const ways = negation && NEGATIONS.get(negation);
  return ways ? ways.map((way) => form.replace(negation, way)) : [form];
}
