import type { PackInfo } from '@/core/own-pack/kept-pack';
import type {
  JobInstruction,
  KeepingChoice,
  PackJob,
  PackJobFaultReason,
  PackProgress,
  PackReport,
  PreparedInfo,
  WriteJob,
} from '@/core/own-pack/pack-job';
import { PackJobFault } from '@/core/own-pack/pack-job-fault';
import type { Trial } from '@/core/pack-file/create-trial';
import { type Deferred, deferred } from './deferred';

/** A pack that is ready to be kept. */
export interface PreparedPack extends PreparedInfo {
  /**
   * Keeps it; to be asked once. Gives what it is kept as, for others may have made changes or begun packs meanwhile. Fails with
   * a `PackJobFault` where that cannot be done, and all is as it was.
   */
  keep(choice?: KeepingChoice): Promise<PackInfo>;
  /** Finds its terms in a text. Fails where the job is broken; never settles once the pack is kept or left. */
  tryOn(text: string): Promise<Trial>;
  /** Leaves it. */
  discard(): void;
}

/** Who hears how far it is, and what ends it. */
export interface PackJobOptions {
  onProgress?(progress: PackProgress): void;
  signal?: AbortSignal;
}

/** A job that is being done elsewhere. */
interface StartedJob {
  tell(instruction: JobInstruction): void;
  /** Ends it at once, whatever it is at. */
  end(): void;
}

/** Has a job done; `hear` is called with all that it reports. */
export type StartPackJob = (
  job: PackJob | WriteJob,
  hear: (report: PackReport) => void,
) => StartedJob;

/** Makes a pack ready to be kept, beside the page. Fails with a `PackJobFault`; nothing is changed before it is told to keep. */
export function preparePack(
  job: PackJob,
  start: StartPackJob,
  { onProgress, signal }: PackJobOptions = {},
): Promise<PreparedPack> {
  return new Promise((resolve, reject) => {
    let keeping: Deferred<PackInfo> | null = null;
    const trials: Deferred<Trial>[] = [];
    const end = () => {
      signal?.removeEventListener('abort', stop);
      started.end();
    };
    let failure: PackJobFault | null = null;
    const fail = (fault: PackJobFault) => {
      failure = fault;
      end();
      (keeping?.reject ?? reject)(fault);
      for (const trial of trials) trial.reject(fault);
    };
    // Once it is being kept, the store says whether it was stopped in time.
    const stop = () =>
      keeping ? started.tell({ asks: 'stop' }) : fail(new PackJobFault('cancelled'));
    const keep = (choice: KeepingChoice = {}) => {
      if (failure) return Promise.reject(failure);
      keeping ??= deferred();
      started.tell({ ...choice, asks: 'keep' });
      return keeping.promise;
    };
    const tryOn = (text: string) => {
      if (failure) return Promise.reject(failure);
      const trial = deferred<Trial>();
      trials.push(trial);
      started.tell({ asks: 'try', text });
      return trial.promise;
    };
    const started = start(job, (report) => {
      if (report.says === 'progress') onProgress?.(report.progress);
      else if (report.says === 'prepared')
        resolve({ ...report.prepared, keep, tryOn, discard: end });
      else if (report.says === 'tried') trials.shift()?.resolve(report.trial);
      else if (report.says === 'kept') {
        end();
        keeping?.resolve(report.info);
      } else fail(faultOf(report));
    });
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
  });
}

function faultOf(report: PackReport): PackJobFault {
  if (report.says === 'refused') return new PackJobFault('refused', report.faults);
  if (report.says === 'unread') {
    const { faults, faultCount } = report;
    return new PackJobFault('unread', [], { faults, faultCount });
  }
  const reason: PackJobFaultReason = report.says === 'failed' ? report.reason : 'broken';
  return new PackJobFault(reason);
}
