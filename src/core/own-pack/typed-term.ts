import type { Entry, Tier, WrittenForms } from '../glossary/entry';
import type { ExplainedGuard } from '../glossary/guard';
import type { Source } from '../glossary/source';
import { abbreviationTest } from '../pack-file/abbreviations';
import { singleLine } from '../text/single-line';
import type { CitingTerm } from './pack-change';

/** A source as a person types it. */
export interface TypedSource {
  title: string;
  url: string;
}

/** A term as a person types it: `forms` and `abbreviations` one a line. */
export interface TypedTerm {
  name: string;
  definition: string;
  forms: string;
  abbreviations: string;
  tier: Tier;
  sources: TypedSource[];
}

/** What keeps a term to pages and sentences about health. */
const HEALTH_ONLY: ExplainedGuard = {
  needsNear: ['@health', '@symptoms', '@medicine'],
  why: 'Only where the text is about health.',
};

/** A term of which nothing is written but, it may be, its name. */
export function blankTerm(name = ''): TypedTerm {
  return { name, definition: '', forms: '', abbreviations: '', tier: 'A', sources: [] };
}

/** A term with ways to write it, those in capitals being abbreviations. */
export function withForms(typing: TypedTerm, written: readonly string[]): TypedTerm {
  const isAbbreviation = abbreviationTest([]);
  const [short, long] = [
    written.filter(isAbbreviation),
    written.filter((it) => !isAbbreviation(it)),
  ];
  return { ...typing, forms: long.join('\n'), abbreviations: short.join('\n') };
}

/** A term that is there, to be written on; `sources` are those that it names. */
export function typedTermOf(entry: Entry, sources: readonly Source[]): TypedTerm {
  const { name, definition, tier, forms } = entry;
  const { abbreviations, ...others } = forms;
  const typed = (list: readonly string[]) => list.filter((form) => form !== name).join('\n');
  return {
    name,
    definition,
    tier,
    forms: typed(Object.values(others).flat()),
    abbreviations: typed(abbreviations),
    sources: sources.map(({ title, url = '' }) => ({ title, url })),
  };
}

/** What was typed as a term; what nobody can type there, it has of `before`, and its `sources` where they are the same. */
export function termOfTyped(
  typing: TypedTerm,
  before: Entry | null = null,
  sources: readonly Source[] = [],
): CitingTerm {
  const { sources: keys, everyday = [], ...kept } = before ?? { sources: [] };
  const name = singleLine(typing.name);
  const typed = linesOf(typing.forms);
  const stays = (kind: 'lay' | 'misspelt') =>
    (before?.forms[kind] ?? []).filter((form) => typed.includes(form));
  const [lay, misspelt] = [stays('lay'), stays('misspelt')];
  const standard = typed.filter((form) => !lay.includes(form) && !misspelt.includes(form));
  const forms = { standard, lay, misspelt, abbreviations: linesOf(typing.abbreviations) };
  const all = [name, ...Object.values(forms).flat()];
  if (isFoundByName(before) && !all.includes(name, 1))
    forms[kindOfName(name, before)].unshift(name);
  const known = everyday.filter((form) => all.includes(form));
  return {
    term: {
      ...kept,
      name,
      definition: typing.definition.replaceAll(/[^\P{Cc}\n]/gu, ' ').trim(),
      tier: typing.tier,
      forms,
      guards: guardsFor(typing.tier, before?.guards ?? []),
      ...(known.length > 0 && { everyday: known }),
    },
    sources: typing.sources.filter(isWritten).map((source) => sourceOf(source, sources)),
  };
}

/** Where forms have marks, a name is not always one. */
function isFoundByName(entry: Entry | null): boolean {
  return !entry || Object.values(entry.forms).flat().includes(entry.name);
}

/** Where the name of a term stands among its forms: where it stood, or by its capitals. */
function kindOfName(name: string, before: Entry | null): keyof WrittenForms {
  const kinds = ['standard', 'lay', 'misspelt', 'abbreviations'] as const;
  const known = before?.name === name && kinds.find((kind) => before.forms[kind].includes(name));
  return known || (abbreviationTest([])(name) ? 'abbreviations' : 'standard');
}

/** The texts of the lines that are not blank, each once. */
export function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map(singleLine))].filter((line) => line !== '');
}

/** Whether anything stands in the fields of a source. */
export function isWritten({ title, url }: TypedSource): boolean {
  return title.trim() !== '' || url.trim() !== '';
}

/** A term for pages about health needs a guard that asks for these; others need ours no more. */
function guardsFor(tier: Tier, guards: readonly ExplainedGuard[]): ExplainedGuard[] {
  const others = guards.filter((guard) => guard.why !== HEALTH_ONLY.why);
  const isAsked = tier !== 'B' || others.some(({ needsNear }) => needsNear !== undefined);
  return isAsked ? others : [...others, HEALTH_ONLY];
}

function sourceOf(typing: TypedSource, known: readonly Source[]): Source {
  const [title, url] = [singleLine(typing.title), typing.url.trim()];
  const same = known.find((it) => it.title === title && (it.url ?? '') === url);
  if (same) return same;
  if (url === '') return { title, publisher: title };
  const publisher = /^https:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? title;
  return { title: title || publisher, publisher, url };
}
