import type { Tier, WrittenForms, WrittenTerm } from '@/core/glossary/entry';
import type { Guard } from '@/core/glossary/guard';

/** A term for tests: the forms given, and nothing else unless asked for. */
export function term(
  id: string,
  standard: string[],
  more: Partial<WrittenForms> & { tier?: Tier; guards?: Guard[]; everyday?: string[] } = {},
): WrittenTerm {
  const { tier = 'A', guards = [], everyday = [], ...forms } = more;
  return {
    id,
    name: id,
    tier,
    guards: guards.map((guard) => ({ why: 'a test', ...guard })),
    forms: { standard, lay: [], misspelt: [], abbreviations: [], ...forms },
    everyday,
  };
}
