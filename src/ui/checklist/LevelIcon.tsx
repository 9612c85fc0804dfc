import type { Level } from '@/core/checklist/checklist';

const PATHS: Record<Level, string> = {
  // A telephone.
  emergency:
    'M6.5 3.5h2.6l1.6 4.2-2.1 1.7a12 12 0 0 0 6 6l1.7-2.1 4.2 1.6v2.6a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z',
  // A clock.
  urgent: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  // A calendar.
  doctor:
    'M5 5.5h14a1 1 0 0 1 1 1v12.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM4 10h16M8 3.5v4M16 3.5v4',
  // A house; never a check mark, which would say "all clear".
  selfcare: 'M4 11.5 12 4.5l8 7M6.5 9.5v10h11v-10M10 19.5v-5h4v5',
};

/** The sign of a level, so that its colour is never alone. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg class="level-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={PATHS[level]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
