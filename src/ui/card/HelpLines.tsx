import { type GetHelp, helpLines } from '@/core/glossary/get-help';
import type { Say } from '@/core/messages/say';
import { inLanguage } from '../kit/in-language';
import { LevelIcon } from '../kit/LevelIcon';

export interface HelpLinesProps {
  say: Say;
  getHelp: GetHelp;
  /** The language that this is written in; English where absent. */
  language?: string | undefined;
}

/**
 * What calls for help: a line for each level, most urgent first, in its words, colour and sign. It says first how soon, and what
 * to do; what calls for it is written to go on from there.
 */
export function HelpLines({ say, getHelp, language }: HelpLinesProps) {
  return (
    <ul class="help-lines">
      {helpLines(getHelp).map(({ level, text }) => (
        <li key={level} class={`help-line level-${level}`}>
          <LevelIcon level={level} />
          <p>
            <span class="help-lead">{say(`help_lead_${level}`)}</span>{' '}
            <span {...inLanguage(say, language)}>{text}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
