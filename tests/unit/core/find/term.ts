import type { FindableTerm, Forms, Tier } from '@/core/glossary/glossary';
import type { Guard } from '@/core/senses/guards';
import functionWords from '@/data/function-words.json';

/** A term for tests: the forms given, and nothing else unless asked for. */
export function term(
  id: string,
  standard: string[],
  more: Partial<Forms> & { tier?: Tier; guards?: Guard[] } = {},
): FindableTerm {
  const { tier = 'A', guards = [], ...forms } = more;
  return {
    id,
    tier,
    guards,
    forms: { standard, lay: [], misspelt: [], abbreviations: [], ...forms },
  };
}

export { functionWords };
