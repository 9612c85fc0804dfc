import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  /** What is on or off. */
  children: ComponentChildren;
  /** The name by which style sheets know it. */
  name?: string;
}

/** Something that is on or off, and changes at once. */
export function Switch({ isOn, onSwitch, children, name = 'switch' }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class={name}
      aria-checked={isOn}
      onClick={() => onSwitch(!isOn)}
    >
      <span class={`${name}-label`}>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
