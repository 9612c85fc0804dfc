import bundled from '@/data/checklist.json';
import type { Checklist } from './checklist';

/** The checklist that ships with the extension. */
export const checklist = bundled as Checklist;
