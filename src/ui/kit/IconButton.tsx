import { Icon, type Sign } from './Icon';

export interface IconButtonProps {
  sign: Sign;
  /** What it does: what is heard, and seen by who points at it. */
  label: string;
  onPress(): void;
  id?: string;
  /** Whether it can do nothing just then; it keeps the focus that it has. */
  isOff?: boolean;
  /** Classes besides `icon-button`. */
  class?: string;
}

/** A button that is a sign alone. */
export function IconButton({ sign, label, onPress, id, isOff, ...props }: IconButtonProps) {
  return (
    <button
      id={id}
      type="button"
      class={props.class ? `icon-button ${props.class}` : 'icon-button'}
      // Not twice, or it would be heard twice.
      title={label}
      aria-disabled={isOff}
      onClick={() => isOff || onPress()}
    >
      <Icon sign={sign} />
    </button>
  );
}
