import type { Advice } from '@/core/advise';
import type { Checklist } from '@/core/checklist';
import { LevelIcon } from './LevelIcon';

export interface AdviceCardProps {
  checklist: Checklist;
  advice: Advice;
}

/** How soon to get help, what to do, which ticks decided it, and what this is not. */
export function AdviceCard({ checklist, advice }: AdviceCardProps) {
  const { name, prefix, title, when, actions, ifWorse } = checklist.levels[advice.level];
  const { items, circumstances } = advice.because;
  return (
    <section class={`advice advice-${advice.level}`} aria-labelledby="advice-title">
      <div class="advice-head">
        <LevelIcon level={advice.level} />
        <p class="advice-level">
          {name} <span class="advice-when">{when}</span>
        </p>
        <h3 class="advice-title" id="advice-title">
          <span class="only-heard">{prefix} </span>
          {title}
        </h3>
      </div>
      <div class="advice-actions">
        {actions.map((action) => (
          <p key={action} class="advice-action">
            {action}
          </p>
        ))}
      </div>
      <div class="advice-body">
        <h4 class="advice-because">Because you ticked</h4>
        <ul class="advice-reasons">
          {items.map((item) => (
            <li key={item.id}>
              {item.text}
              {item.action && <strong class="advice-extra">{item.action}</strong>}
            </li>
          ))}
          {circumstances.map((circumstance) => (
            <li key={circumstance.id}>{circumstance.text} (makes it one level more urgent)</li>
          ))}
        </ul>
        <p class="advice-worse">{ifWorse}</p>
        <p class="advice-closing">
          {checklist.closing.diagnosis} {checklist.closing.review} Checklist version{' '}
          {checklist.ruleset.version}, <time>{checklist.ruleset.date}</time>.
        </p>
      </div>
    </section>
  );
}
