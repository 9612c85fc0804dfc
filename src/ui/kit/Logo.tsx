/** The sign of Healthgloss: a letter with its dotted underline. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path
        class="logo-sign"
        d="M10 5.5v15M10 14.5q1.6-3.4 5.4-3.4 5 0 5 5.2v4.2"
        fill="none"
        stroke-width="3.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path
        class="logo-sign"
        d="M8 26.2h16"
        fill="none"
        stroke-width="3"
        stroke-linecap="round"
        stroke-dasharray="0.01 5.33"
      />
    </svg>
  );
}
