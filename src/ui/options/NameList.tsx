export interface NameListProps {
  /** What it is a list of, for those who hear it. */
  label: string;
  rows: readonly { id: string; name: string }[];
  /** What the button of each row says, and says of a name to those who hear it alone. */
  button: string;
  buttonOf(name: string): string;
  onPress(id: string): void;
}

/** Things by name, each with a button that takes it off the list; nothing where there are none. */
export function NameList({ label, rows, button, buttonOf, onPress }: NameListProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="names" aria-label={label}>
      {rows.map(({ id, name }) => (
        <li key={id} class="row listed">
          <span class="listed-name">{name}</span>
          <button
            type="button"
            class="link-button"
            aria-label={buttonOf(name)}
            onClick={() => onPress(id)}
          >
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
