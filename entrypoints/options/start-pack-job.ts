import type { JobInstruction, PackJob, PackReport, WriteJob } from '@/core/own-pack/pack-job';
import type { StartPackJob } from '@/store/prepare-pack';

/** Has a job done by a worker; `hear` is called with all that it reports. */
export const startPackJob: StartPackJob = (job, hear) => {
  const { port1: own, port2: port } = new MessageChannel();
  own.onmessage = ({ data }: MessageEvent<PackReport>) => hear(data);
  const tell = (instruction: JobInstruction) => own.postMessage(instruction);
  if (import.meta.env.DEV) {
    // The development server is another origin, of which a page may start no worker.
    void doHere(job, port);
    return { tell, end: () => own.close() };
  }
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = () => hear({ says: 'failed', reason: 'broken' });
  worker.postMessage(job, [port]);
  return {
    tell,
    end() {
      worker.terminate();
      own.close();
    },
  };
};

async function doHere(job: PackJob | WriteJob, port: MessagePort): Promise<void> {
  const [{ runPackJob }, { packWorkshop }] = await Promise.all([
    import('@/store/run-pack-job'),
    import('./pack-workshop'),
  ]);
  await runPackJob(job, port, packWorkshop());
}
