/** The sign of Healthgloss: a letter with its dotted underline, as in `scripts/icons/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path
        class="logo-sign"
        d="M10 6v14M10 16a6 6 0 0 1 12 0v4M10 26h.01M16 26h.01M22 26h.01"
        fill="none"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
