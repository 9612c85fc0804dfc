/** No lower-case letter, and two that are no signs at least: "MS", "CO2", "U.S.", but no "5". */
const CAPITALS = /^(?=\P{L}*\p{Lu})(?=.*[\p{Lu}\p{N}].*[\p{Lu}\p{N}])[^\p{Ll}\s]+$/u;
const MOST_LETTERS = 8;

/** Whether a form is an abbreviation, which is found only as it stands. */
export type IsAbbreviation = (form: string) => boolean;

/**
 * Tells abbreviations among the plain forms of terms by their capitals. Where most names are written in capitals,
 * none of these tells anything.
 */
export function abbreviationTest(names: readonly string[]): IsAbbreviation {
  const loud = names.filter((name) => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name)).length;
  if (loud > 1 && loud > names.length / 2) return () => false;
  return (form) => form.length <= MOST_LETTERS && CAPITALS.test(form);
}
