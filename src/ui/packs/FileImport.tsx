import { useRef, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { KeepingChoice, PackFileJob } from '@/core/own-pack/pack-job';
import { useSay } from '../kit/say-context';
import { useDrop } from '../kit/use-drop';
import { FailedImport } from './FailedImport';
import { ImportProgress } from './ImportProgress';
import { PackPreviewPanel } from './PackPreviewPanel';
import { PackSource } from './PackSource';
import type { PackDesk, ReadyPack } from './pack-desk';
import { useImport } from './use-import';

export interface FileImportProps {
  desk: PackDesk;
  /** The packs that are kept. */
  packs: readonly PackInfo[];
  /** A file is being read, after whatever was said of the last. */
  onBegin(): void;
  /** A pack was kept under this name; whether one of its id may have been there before, but is not in the list. */
  onKept(name: string, id: string, isBack: boolean): void;
  /** What was read is left, or could not be. */
  onLeft(): void;
}

/** Adds a glossary from a file: chosen, dropped or pasted; shown first, then taken as a whole or not at all. */
export function FileImport({ desk, packs, onBegin, onKept, onLeft }: FileImportProps) {
  const say = useSay();
  const { state, keptCount, read, keep, stop } = useImport(desk);
  const [isSeveral, setIsSeveral] = useState(false);
  const take = (job: PackFileJob) => {
    setIsSeveral(false);
    onBegin();
    void read(job);
  };
  const takeFiles = (files: readonly File[]) => {
    const [file, other] = files;
    if (file && !other) take({ file, fileName: file.name });
    else setIsSeveral(true);
  };
  const section = useRef<HTMLElement>(null);
  const isOver = useDrop(takeFiles, section);
  const leave = () => {
    stop();
    onLeft();
  };
  const onKeep = async (ready: ReadyPack, choice: KeepingChoice & { name: string }) => {
    const isBack = !choice.isAnother && !packs.some(({ id }) => id === ready.info.id);
    if (await keep(ready, choice)) onKept(choice.name, ready.info.id, isBack);
  };
  return (
    <section
      ref={section}
      class={isOver ? 'settings-section pack-import pack-over' : 'settings-section pack-import'}
    >
      <h3 class="settings-title" id={FILE_IMPORT} tabIndex={-1}>
        {say('glossaries_from_file')}
      </h3>
      {isSeveral && (
        <p class="said" role="alert">
          {say('glossaries_several_files')}
        </p>
      )}
      {state.step === 'failed' && <FailedImport {...state} />}
      {/* What was pasted stays there until it is kept, to be mended. */}
      <div hidden={state.step === 'busy' || state.step === 'ready'}>
        <PackSource
          key={keptCount}
          onFiles={takeFiles}
          onText={(file) => take({ file, fileName: '' })}
        />
      </div>
      {state.step === 'busy' && <ImportProgress progress={state.progress} onCancel={leave} />}
      {state.step === 'ready' && (
        <PackPreviewPanel
          {...state}
          replaced={packs.find(({ id }) => id === state.ready.info.id)}
          packs={packs}
          onKeep={(choice) => void onKeep(state.ready, choice)}
          onLeave={leave}
        />
      )}
    </section>
  );
}

/** The id of the heading of this part. */
export const FILE_IMPORT = 'glossaries-from-file';
