import { keepPack } from '@/core/own-pack/keep-pack';
import type { KeptPack } from '@/core/own-pack/kept-pack';
import type { JobInstruction, KeepingChoice } from '@/core/own-pack/pack-job';
import { createTrial } from '@/core/pack-file/create-trial';
import type { WholePack } from '@/core/pack-file/pack-file';
import type { Replaced } from './change-packs';
import { failureOf } from './failure-of';
import { freeId } from './free-id';
import { type Report, reportProgress } from './report-progress';
import type { Workshop } from './workshop';

/** A pack as it was written, and as it is to be kept. */
interface ReadyPack {
  pack: WholePack;
  kept: KeptPack;
  replaced: Replaced;
}

/**
 * Waits for instructions by a port: keeps the pack, stops keeping it, or finds its terms in a text. Where another page has
 * changed what it is to replace, `remake` gives the same with that in it.
 */
export function keepWhenTold(
  ready: ReadyPack,
  remake: () => Promise<ReadyPack>,
  port: MessagePort,
  workshop: Workshop,
): void {
  const report: Report = (what) => port.postMessage(what);
  const stop = new AbortController();
  let trial: ReturnType<typeof createTrial> | null = null;
  const keep = async (from: ReadyPack, choice: KeepingChoice) => {
    const { kept, replaced } = await asChosen(from, choice, workshop, report);
    reportProgress(report, 'save')(0);
    const isKept = await workshop.store.save(kept, stop.signal, replaced);
    return isKept ? kept.info : null;
  };
  port.onmessage = async ({ data }: MessageEvent<JobInstruction>) => {
    if (data.asks === 'stop') return stop.abort();
    try {
      if (data.asks === 'try') {
        trial ??= createTrial(ready.kept.compiled, workshop.language);
        return report({ says: 'tried', trial: trial(data.text) });
      }
      let info = await keep(ready, data);
      while (!info) info = await keep(await remake(), data);
      report({ says: 'kept', info });
    } catch (error) {
      report(failureOf(error));
    }
  };
}

async function asChosen(
  { pack, kept, replaced }: ReadyPack,
  { name = pack.name, isAnother = false }: KeepingChoice,
  { store, language }: Workshop,
  report: Report,
): Promise<Omit<ReadyPack, 'pack'>> {
  if (!isAnother) return { kept: { ...kept, info: { ...kept.info, name } }, replaced };
  const another = { ...pack, name, id: await freeId(pack.id, store) };
  const made = keepPack(another, language, Date.now(), reportProgress(report, 'compile'));
  return { kept: made.kept, replaced: null };
}
