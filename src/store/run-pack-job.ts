import { keepPack, refusals } from '@/core/own-pack/keep-pack';
import type { PackJob, WriteJob } from '@/core/own-pack/pack-job';
import { termNotes } from '@/core/own-pack/term-notes';
import { failureOf } from './failure-of';
import { keepWhenTold } from './keep-when-told';
import { asIs, type MadePack, packOfJob } from './pack-of-job';
import { previewFile, type ReadFile } from './preview-file';
import { readFile } from './read-file';
import { type Report, reportProgress } from './report-progress';
import type { Workshop } from './workshop';
import { writeKept } from './write-kept';

/**
 * Makes a pack ready to be kept, then waits to be told to keep it or to try it; or writes one that is kept. Reports through
 * the port, by which it is told, too.
 */
export async function runPackJob(
  job: PackJob | WriteJob,
  port: MessagePort,
  workshop: Workshop,
): Promise<void> {
  const report: Report = (what) => port.postMessage(what);
  try {
    if ('write' in job) report({ says: 'written', text: await writeKept(job, workshop.store) });
    else if ('file' in job) {
      const read = await readFile(job, reportProgress(report, 'read'));
      if (read === null) report({ says: 'failed', reason: 'unreadable' });
      else if ('faults' in read) report({ says: 'unread', ...read });
      else await prepare(async () => asIs(read.pack), read, port, workshop);
    } else await prepare(() => packOfJob(job, workshop.store), null, port, workshop);
  } catch (error) {
    report(failureOf(error));
  }
}

async function prepare(
  make: () => Promise<MadePack>,
  read: ReadFile | null,
  port: MessagePort,
  workshop: Workshop,
): Promise<void> {
  const report: Report = (what) => port.postMessage(what);
  const onShare = reportProgress(report, 'compile');
  const makeReady = async () => {
    const made = await make();
    return { ...made, ...keepPack(made.pack, workshop.language, made.keptAt, onShare) };
  };
  const ready = await makeReady();
  const { pack, kept, faults, written } = ready;
  const refused = refusals(faults);
  if (refused.length > 0) return report({ says: 'refused', faults: refused });
  const preview = read && (await previewFile(read, faults, workshop));
  const notes =
    written.size === 0
      ? []
      : termNotes(pack, written, faults, new Set(workshop.commonWords.split(' ')));
  keepWhenTold(ready, makeReady, port, workshop);
  report({ says: 'prepared', prepared: { info: kept.info, faults, preview, notes } });
}
