import { type GetHelp, type HelpLevel, helpLines } from '@/core/glossary/get-help';
import { LevelIcon } from '../kit/LevelIcon';

/** What a line says first: how soon, and what to do. What calls for it is written to go on from there. */
const LEADS: Record<HelpLevel, string> = {
  emergency: 'Emergency, call now:',
  urgent: 'Get help today:',
  doctor: 'See a doctor:',
};

/** What calls for help: a line for each level, most urgent first, in its words, colour and sign. */
export function HelpLines({ getHelp }: { getHelp: GetHelp }) {
  return (
    <ul class="help-lines">
      {helpLines(getHelp).map(({ level, text }) => (
        <li key={level} class={`help-line level-${level}`}>
          <LevelIcon level={level} />
          <p>
            <span class="help-lead">{LEADS[level]}</span> {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
