export interface SiteSwitchProps {
  /** The host name; empty for a local file. */
  site: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** Switches the marks on one site on and off. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="site-switch"
      aria-checked={on}
      onClick={() => onSwitch(!on)}
    >
      <span class="site-switch-label">
        Explain terms on <span class="site-switch-site">{site || 'this page'}</span>
      </span>
      <span class="site-switch-track" aria-hidden="true" />
    </button>
  );
}
