const PATHS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  care: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 5v6M5 8h6',
};

/** A small sign beside words that say the same. */
export function Icon({ sign }: { sign: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[sign]} />
    </svg>
  );
}
