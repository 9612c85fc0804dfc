import { keepPack } from '@/core/own-pack/keep-pack';
import type { KeptPack } from '@/core/own-pack/kept-pack';
import type { JobInstruction, KeepingChoice } from '@/core/own-pack/pack-job';
import { createTrial } from '@/core/pack-file/create-trial';
import type { WholePack } from '@/core/pack-file/pack-file';
import { failureOf } from './failure-of';
import { freeId } from './free-id';
import { type Report, reportProgress } from './report-progress';
import type { Workshop } from './workshop';

/** A pack as it was written, and as it is to be kept. */
interface ReadyPack {
  pack: WholePack;
  kept: KeptPack;
}

/** Waits for instructions by a port: keeps the pack, stops keeping it, or finds its terms in a text. */
export function keepWhenTold(ready: ReadyPack, port: MessagePort, workshop: Workshop): void {
  const report: Report = (what) => port.postMessage(what);
  const stop = new AbortController();
  let trial: ReturnType<typeof createTrial> | null = null;
  port.onmessage = async ({ data }: MessageEvent<JobInstruction>) => {
    if (data.asks === 'stop') return stop.abort();
    try {
      if (data.asks === 'try') {
        trial ??= createTrial(ready.kept.compiled, workshop.language);
        return report({ says: 'tried', trial: trial(data.text) });
      }
      const chosen = await asChosen(ready, data, workshop, report);
      reportProgress(report, 'save')(0);
      await workshop.store.save(chosen, stop.signal);
      report({ says: 'kept' });
    } catch (error) {
      report(failureOf(error));
    }
  };
}

async function asChosen(
  { pack, kept }: ReadyPack,
  { name = pack.name, isAnother = false }: KeepingChoice,
  { store, language }: Workshop,
  report: Report,
): Promise<KeptPack> {
  if (!isAnother) return { ...kept, info: { ...kept.info, name } };
  const another = { ...pack, name, id: await freeId(pack.id, store) };
  return keepPack(another, language, Date.now(), reportProgress(report, 'compile')).kept;
}
