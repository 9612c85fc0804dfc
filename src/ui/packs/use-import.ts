import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepingChoice, PackFileJob, PackProgress } from '@/core/own-pack/pack-job';
import type { PackDesk, ReadyPack } from './pack-desk';

/** How far the import of a file is. */
type Import =
  | { step: 'none' }
  | { step: 'busy'; progress: PackProgress }
  | { step: 'failed'; fileName: string; error: unknown }
  | { step: 'ready'; fileName: string; ready: ReadyPack };

/** What an import does; one at a time. */
export interface Importing {
  state: Import;
  /** How many were kept. */
  keptCount: number;
  read(job: PackFileJob): Promise<void>;
  /** Keeps what was read; gives whether that is done. */
  keep(ready: ReadyPack, choice: KeepingChoice): Promise<boolean>;
  /** Ends whatever is being done, and leaves what was read. */
  stop(): void;
}

const FIRST: PackProgress = { stage: 'read', share: 0 };

/** Imports files. What is being done ends with the page that shows it. */
export function useImport(desk: PackDesk): Importing {
  const [state, setState] = useState<Import>({ step: 'none' });
  const [keptCount, setKeptCount] = useState(0);
  const work = useRef(new AbortController());
  useEffect(() => () => work.current.abort(), []);
  const attempt = async <T>(fileName: string, make: () => Promise<T>): Promise<T | null> => {
    const { signal } = work.current;
    try {
      return await make();
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', fileName, error });
      return null;
    }
  };
  const stop = () => {
    work.current.abort();
    work.current = new AbortController();
    setState({ step: 'none' });
  };
  return {
    state,
    keptCount,
    stop,
    async read(job) {
      stop();
      const { signal } = work.current;
      const onProgress = (progress: PackProgress) => {
        if (!signal.aborted) setState({ step: 'busy', progress });
      };
      onProgress(FIRST);
      const ready = await attempt(job.fileName, () => desk.prepare(job, { signal, onProgress }));
      if (ready && !signal.aborted) setState({ step: 'ready', fileName: job.fileName, ready });
    },
    async keep(ready, choice) {
      setState({ step: 'busy', progress: { stage: 'save', share: 0 } });
      const done = await attempt(ready.info.name, async () => {
        await ready.keep(choice);
        return true;
      });
      if (!done) return false;
      setState({ step: 'none' });
      setKeptCount((count) => count + 1);
      return true;
    },
  };
}
