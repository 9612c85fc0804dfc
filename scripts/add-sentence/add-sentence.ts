import { type MarkedText, readMarked } from './read-marked';

/** What a sentence of the corpus is about, as `tests/corpus/README.md` says. */
const DOMAINS = ['patient', 'health', 'non-health'];

/**
 * A file of the corpus with one sentence more, and the record that was added. Throws with what is wrong with the
 * sentence: a domain or a term that does not exist, brackets that were not read, or a text that is there already.
 */
export function addSentence(
  file: { name: string; content: string },
  { marked, domain }: { marked: string; domain: string },
  terms: ReadonlySet<string>,
): { content: string; record: string } {
  const read = readMarked(marked);
  const records = file.content.split('\n').filter(Boolean);
  const texts = records.map((record) => JSON.parse(record).text as string);
  const faults = [
    ...(DOMAINS.includes(domain) ? [] : [`the domain is none of ${DOMAINS.join(', ')}: ${domain}`]),
    ...unknownTerms(read, terms).map((term) => `the glossary has no term “${term}”`),
    ...(/\[\[|\]\]|\(\(|\)\)/.test(read.text) ? [`brackets are left over: ${read.text}`] : []),
    ...(read.text.trim() === '' ? ['it says nothing'] : []),
    ...(texts.includes(read.text) ? ['the file has it already'] : []),
  ];
  if (faults.length > 0) throw new Error(`The sentence was not added: ${faults.join('; ')}.`);
  const id = `${file.name}-${String(records.length + 1).padStart(3, '0')}`;
  const record = JSON.stringify({ id, source: 'project', license: 'MIT', domain, ...read });
  return { content: `${[...records, record].join('\n')}\n`, record };
}

function unknownTerms({ spans, optional }: MarkedText, terms: ReadonlySet<string>): string[] {
  const named = [...spans, ...optional].map(({ term }) => term);
  const accepted = spans.flatMap(({ accept }) => accept);
  return [...named, ...accepted].filter((term) => !terms.has(term));
}
