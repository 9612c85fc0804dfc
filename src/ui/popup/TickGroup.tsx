export interface TickGroupProps {
  legend: string;
  lines: { id: string; text: string; detail?: string }[];
  /** Ids of the ticked lines. */
  ticked: string[];
  onToggle(id: string): void;
  /** Short lines stand beside each other. */
  short?: boolean;
}

/** Lines to tick under one heading. */
export function TickGroup({ legend, lines, ticked, onToggle, short }: TickGroupProps) {
  return (
    <fieldset class={short ? 'group group-short' : 'group'}>
      <legend class="group-name">{legend}</legend>
      {lines.map(({ id, text, detail }) => (
        <label key={id} class="line">
          <input
            type="checkbox"
            class="line-box"
            name={id}
            checked={ticked.includes(id)}
            onChange={() => onToggle(id)}
          />
          <span>
            {text}
            {detail && <span class="line-detail"> {detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
