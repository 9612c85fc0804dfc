const firstLetters = new WeakMap<StaticRange, StaticRange>();

/** The first letter of a range: of the same range always the same. */
export function firstLetter(range: StaticRange): StaticRange {
  const known = firstLetters.get(range);
  if (known) return known;
  const { startContainer, startOffset } = range;
  const endOffset = startOffset + 1;
  const letter = new StaticRange({
    startContainer,
    startOffset,
    endContainer: startContainer,
    endOffset,
  });
  firstLetters.set(range, letter);
  return letter;
}
