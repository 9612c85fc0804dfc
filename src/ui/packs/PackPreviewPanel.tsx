import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import type { KeepingChoice } from '@/core/own-pack/pack-job';
import { singleLine } from '@/core/text/single-line';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';
import { FoldedList } from './FoldedList';
import { PreviewButtons } from './PreviewButtons';
import type { ReadyPack } from './pack-desk';
import { packFacts } from './pack-facts';
import { previewIssues } from './preview-issues';
import { TrialBox } from './TrialBox';

export interface PackPreviewPanelProps {
  /** Empty for a text that was pasted. */
  fileName: string;
  ready: ReadyPack;
  /** The pack of which this may take the place; undefined for none. */
  replaced: PackInfo | undefined;
  /** The packs that are kept, for their names. */
  packs: readonly PackInfo[];
  onKeep(choice: KeepingChoice & { name: string }): void;
  onLeave(): void;
}

/** What is in a file, before it is taken: how much, what may not be as it was meant, and what it finds in a text. */
export function PackPreviewPanel(props: PackPreviewPanelProps) {
  const { fileName, ready, replaced, packs, onKeep, onLeave } = props;
  const say = useSay();
  const id = useId();
  const [name, setName] = useState(ready.info.name);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { info, preview } = ready;
  const issues = useMemo(() => {
    const names = new Map(packs.map((pack) => [pack.id, pack.name]));
    return preview ? previewIssues(say, preview, names) : [];
  }, [say, preview, packs]);
  const keep = (isAnother: boolean) => onKeep({ name: singleLine(name) || info.name, isAnother });
  return (
    <div class="pack-preview">
      <h4 class="pack-preview-title" ref={heading} tabIndex={-1}>
        {fileName ? say('glossaries_preview', { file: fileName }) : say('glossaries_preview_text')}
      </h4>
      <p>{packFacts(say, info, preview?.forms)}</p>
      <div class="pack-form">
        <label for={id}>{say('glossaries_name')}</label>
        <input
          class="field"
          id={id}
          value={name}
          dir="auto"
          maxLength={MOST_LETTERS_OF_PACK.name}
          {...UNSENT}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      {issues.length === 0 && <p>{say('glossaries_sound')}</p>}
      {issues.map(({ key, rows }) => (
        <section key={key} class="pack-issue">
          <h5>{say.count(key, rows.length)}</h5>
          <FoldedList rows={rows} />
        </section>
      ))}
      <TrialBox language={info.language} tryOn={ready.tryOn} />
      <PreviewButtons {...{ replaced, onLeave }} onKeep={keep} />
    </div>
  );
}
