import { Icon, type Sign } from './Icon';

export interface IconButtonProps {
  sign: Sign;
  /** What it does: what is heard, and seen by who points at it. */
  label: string;
  onPress(): void;
  /** Classes besides `icon-button`. */
  class?: string;
}

/** A button that is a sign alone. */
export function IconButton({ sign, label, onPress, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      class={props.class ? `icon-button ${props.class}` : 'icon-button'}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon sign={sign} />
    </button>
  );
}
