import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { MadePackJob, PackJobFaultReason, PackProgress } from '@/core/own-pack/pack-job';
import type { TermNote } from '@/core/own-pack/term-notes';
import { reasonOf } from '../kit/reason-of';
import type { UnkeptPack, WritingDesk } from './writing-desk';

/** How far saving is: not begun, being done (with its share, from 0 to 1), waiting for a yes, or failed. */
type SavingState =
  | { at: 'rest' }
  | { at: 'work'; share: number }
  | { at: 'asked'; notes: readonly TermNote[] }
  | { at: 'failed'; reason: PackJobFaultReason };

/** Saves what is written, and shows how far that is. */
export interface Saving {
  state: SavingState;
  /** Makes it ready, and keeps it where nothing is to be noted of it or that is known; else it waits for `saveAllTheSame`. */
  save(job: MadePackJob, onKept: (info: PackInfo) => void, isSure?: boolean): void;
  saveAllTheSame(): void;
  /** Ends what is being done, if anything is, as when something else is to be saved; what was to be saved is as it was. */
  stop(): void;
}

const REST: SavingState = { at: 'rest' };
/** The part of the work that is to compile; the rest is to write it down. */
const SHARE_COMPILED = 0.9;

/** What saves by a desk. What is being done ends with the component. */
export function useSaving({ prepare }: Pick<WritingDesk, 'prepare'>): Saving {
  const [state, setState] = useState<SavingState>(REST);
  const work = useRef<Work | null>(null);
  const end = useCallback(() => {
    work.current?.controller.abort();
    work.current?.ready?.discard();
    work.current = null;
  }, []);
  useEffect(() => end, [end]);
  const follow = (own: Work, step: Promise<void>) =>
    step.catch((error) => {
      if (work.current === own) setState({ at: 'failed', reason: reasonOf(error) });
    });
  const keep = async (own: Work, ready: UnkeptPack) => {
    own.ready = null;
    setState({ at: 'work', share: SHARE_COMPILED });
    const info = await ready.keep();
    if (work.current !== own) return;
    setState(REST);
    own.onKept(info);
  };
  const make = async (own: Work, job: MadePackJob, isSure: boolean) => {
    const onProgress = (progress: PackProgress) => {
      if (work.current === own) setState({ at: 'work', share: shareOf(progress) });
    };
    const ready = await prepare(job, { onProgress, signal: own.controller.signal });
    if (work.current !== own) return ready.discard();
    own.ready = ready;
    if (isSure || ready.notes.length === 0) await keep(own, ready);
    else setState({ at: 'asked', notes: ready.notes });
  };
  return {
    state,
    stop() {
      end();
      setState(REST);
    },
    save(job, onKept, isSure = false) {
      end();
      const own: Work = { controller: new AbortController(), onKept, ready: null };
      work.current = own;
      setState({ at: 'work', share: 0 });
      void follow(own, make(own, job, isSure));
    },
    saveAllTheSame() {
      const own = work.current;
      const ready = own?.ready;
      if (own && ready) void follow(own, keep(own, ready));
    },
  };
}

/** What is being saved. */
interface Work {
  controller: AbortController;
  onKept(info: PackInfo): void;
  /** What waits to be kept. */
  ready: UnkeptPack | null;
}

/** How far the whole work is. How long it takes to write a pack down, nobody knows before. */
function shareOf({ stage, share }: PackProgress): number {
  return stage === 'save' ? SHARE_COMPILED : share * SHARE_COMPILED;
}
