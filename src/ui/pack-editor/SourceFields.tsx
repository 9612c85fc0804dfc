import { isWritten, type TypedSource } from '@/core/own-pack/typed-term';
import { MOST_LETTERS } from '@/core/own-pack/typing-faults';
import { useSay } from '../kit/say-context';
import { TypedField } from './TypedField';

export interface SourceFieldsProps {
  sources: readonly TypedSource[];
  onSources(sources: TypedSource[]): void;
  /** Why a source cannot be kept, by its place. */
  faultsOf(row: number): readonly string[];
}

const BLANK: TypedSource = { title: '', url: '' };

/** Where a definition comes from: the title and the address of each source, and a blank one after them. */
export function SourceFields({ sources, onSources, faultsOf }: SourceFieldsProps) {
  const say = useSay();
  const last = sources.at(-1);
  const rows = !last || isWritten(last) ? [...sources, BLANK] : sources;
  const change = (row: number, changed: Partial<TypedSource>) =>
    onSources(rows.map((source, i) => (i === row ? { ...source, ...changed } : source)));
  return (
    <fieldset class="sources-typed">
      <legend class="typing-label">{say('write_sources')}</legend>
      {rows
        .map((source, row) => ({ ...source, row, id: `source-${row}` }))
        .map(({ title, url, row, id }) => (
          <div key={id} class="source-typed">
            <TypedField
              label={say('write_source_title')}
              value={title}
              onType={(typed) => change(row, { title: typed })}
              mostLetters={MOST_LETTERS.title}
            />
            <TypedField
              label={say('write_source_url')}
              value={url}
              onType={(typed) => change(row, { url: typed })}
              mostLetters={MOST_LETTERS.url}
              faults={faultsOf(row)}
            />
          </div>
        ))}
    </fieldset>
  );
}
