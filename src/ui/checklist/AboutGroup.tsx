import type { Checklist } from '@/core/checklist/checklist';

export interface AboutGroupProps {
  about: Checklist['about'];
  /** Ids of the ticked circumstances. */
  ticked: string[];
  onToggle(id: string): void;
}

/** The circumstances that can raise the advice, as small boxes beside each other. */
export function AboutGroup({ about, ticked, onToggle }: AboutGroupProps) {
  return (
    <fieldset class="about">
      <legend class="group-name">
        {about.heading}. <span class="about-intro">{about.intro}</span>
      </legend>
      {about.circumstances.map(({ id, label, explanation }) => (
        <label key={id} class="about-chip" title={explanation}>
          <input
            type="checkbox"
            class="tick-box"
            name={id}
            checked={ticked.includes(id)}
            aria-describedby={explanation && `about-${id}`}
            onChange={() => onToggle(id)}
          />
          {label}
        </label>
      ))}
      {about.circumstances.map(
        ({ id, explanation }) =>
          explanation && (
            <p key={id} id={`about-${id}`} class="about-explanation">
              {explanation}
            </p>
          ),
      )}
    </fieldset>
  );
}
