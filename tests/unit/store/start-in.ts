import type { PackReport } from '@/core/own-pack/pack-job';
import type { PackStore } from '@/store/pack-store';
import type { StartPackJob } from '@/store/prepare-pack';
import { runPackJob } from '@/store/run-pack-job';
import { workshopOf } from './stored';

/** Has jobs done as the worker does them, in this store; `onEnd` is called as one is ended. */
export function startIn(store: PackStore, onEnd: () => void = () => {}): StartPackJob {
  return (job, hear) => {
    const { port1: own, port2: port } = new MessageChannel();
    own.onmessage = ({ data }: MessageEvent<PackReport>) => hear(data);
    void runPackJob(job, port, workshopOf(store));
    const end = () => {
      own.close();
      onEnd();
    };
    return { tell: (order) => own.postMessage(order), end };
  };
}
