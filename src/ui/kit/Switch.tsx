import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  /** What is on or off. */
  children: ComponentChildren;
}

/** Something that is on or off, and changes at once. */
export function Switch({ isOn, onSwitch, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      onClick={() => onSwitch(!isOn)}
    >
      <span>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
