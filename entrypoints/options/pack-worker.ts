import type { PackJob, WriteJob } from '@/core/own-pack/pack-job';
import { runPackJob } from '@/store/run-pack-job';
import { packWorkshop } from './pack-workshop';

/** Does one job beside the page, so that this can be used meanwhile. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<PackJob | WriteJob>) => {
  if (port) void runPackJob(data, port, packWorkshop());
});
