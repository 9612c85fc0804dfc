import { splitTermId, type TermId } from '@/core/glossary/term-id';
import type { CountedKey } from '@/core/messages/message-key';
import type { Say } from '@/core/messages/say';
import type { FilePreview } from '@/core/own-pack/pack-job';
import { packName } from '../kit/pack-name';
import { sayTermFault } from './fault-texts';

/** Something of a file that may not be as it was meant: in one sentence, and each place. */
export interface PreviewIssue {
  key: CountedKey;
  rows: string[];
}

/** What of a file may not be as it was meant. `names` are those of packs of one's own, by their ids. */
export function previewIssues(
  say: Say,
  preview: FilePreview,
  names: ReadonlyMap<string, string>,
): PreviewIssue[] {
  const at = (line: number, fault: string) =>
    line > 0 ? say('glossaries_at_line', { line, fault }) : fault;
  const packOf = (id: TermId) => {
    const { pack } = splitTermId(id);
    return packName(say, pack, names.get(pack) ?? pack);
  };
  const issues: PreviewIssue[] = [
    {
      key: 'glossaries_issue_never',
      rows: preview.neverFound.map((fault) => at(fault.line, sayTermFault(say, fault))),
    },
    {
      key: 'glossaries_issue_ordinary',
      rows: preview.ordinary.map(({ line, form }) => at(line, form)),
    },
    {
      key: 'glossaries_issue_repeated',
      rows: preview.repeated.map(({ line, form, first }) =>
        at(line, say('glossaries_first_at', { form, line: first.line })),
      ),
    },
    {
      key: 'glossaries_issue_known',
      rows: preview.knownElsewhere.map(({ line, form, known }) =>
        at(line, say('glossaries_known_in', { form, pack: packOf(known) })),
      ),
    },
    {
      key: 'glossaries_issue_definition',
      rows: preview.withoutDefinition.map(({ line, name }) => at(line, name)),
    },
    { key: 'glossaries_issue_columns', rows: preview.unusedColumns },
  ];
  return issues.filter(({ rows }) => rows.length > 0);
}
