import type { Level } from '@/core/checklist/checklist';
import { Icon, type Sign } from './Icon';

const SIGNS: Record<Level, Sign> = {
  emergency: 'telephone',
  urgent: 'clock',
  doctor: 'calendar',
  // Never a check mark, which would say "all clear".
  selfcare: 'house',
};

/** The sign of a level, for those who do not see its colour. */
export function LevelIcon({ level }: { level: Level }) {
  return <Icon sign={SIGNS[level]} class="level-icon" />;
}
