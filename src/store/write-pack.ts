import type { WriteJob } from '@/core/own-pack/pack-job';
import { PackJobFault } from '@/core/own-pack/pack-job-fault';
import type { StartPackJob } from './prepare-pack';

/** Has a kept pack written as a file, beside the page. Fails with a `PackJobFault` where it cannot be had. */
export function writePack(job: WriteJob, start: StartPackJob): Promise<string> {
  return new Promise((resolve, reject) => {
    const started = start(job, (report) => {
      started.end();
      if (report.says === 'written') resolve(report.text);
      else reject(new PackJobFault(report.says === 'failed' ? report.reason : 'broken'));
    });
  });
}
