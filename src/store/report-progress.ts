import type { PackProgress, PackReport } from '@/core/own-pack/pack-job';

/** What tells whoever asked for a job. */
export type Report = (what: PackReport) => void;

/** Makes what tells of the shares of a stage. */
export function reportProgress(report: Report, stage: PackProgress['stage']) {
  return (share: number) => report({ says: 'progress', progress: { stage, share } });
}
