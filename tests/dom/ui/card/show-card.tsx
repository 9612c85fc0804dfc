import { render } from 'preact';
import { afterEach } from 'vitest';
import type { Explanation } from '@/core/glossary/explain';
import { TermCard, type TermCardProps } from '@/ui/card/TermCard';
import { ENGLISH } from '../../../say';

/** What the cards of these tests explain. */
export const explanation: Explanation = {
  entry: {
    id: 'article/muscle-twitch',
    name: 'Muscle twitch',
    definition: 'A small, quick jump of a muscle that you do not make on purpose.',
    getHelp: {
      emergency: 'twitching with a fever soon after a new medicine.',
      doctor: 'a twitch that lasts more than two weeks.',
    },
    checklistItem: 'd_twitch',
    article: { section: 'Muscle Twitching Defined', says: 'Nearly everybody has twitches.' },
    today: 'It is the muscle fibres that shorten, not the nerve fibres.',
    related: ['article/cramp', 'article/tremor'],
    sources: ['nhs', 'icd'],
  },
  sources: [
    { title: 'Twitching eyes and muscles', publisher: 'NHS', url: 'https://www.nhs.uk/twitching' },
    { title: 'ICD-11', publisher: 'WHO', document: 'ICD-11 for Mortality, code MB47.D' },
  ],
  packName: 'From the article',
  others: [],
  articleSource: {
    title: 'Twitches & Cramps',
    publisher: 'A Magazine',
    url: 'https://www.magazine.example/twitches/',
  },
  related: [
    { id: 'article/cramp', name: 'Muscle cramp' },
    { id: 'article/tremor', name: 'Tremor' },
  ],
};

type Optional = 'getHelp' | 'checklistItem' | 'article' | 'today';

afterEach(() => render(null, document.body));

/** Shows the card of a twitch that was seen as fasciculations, with changes. */
export function showCard(changes: Partial<TermCardProps> = {}): void {
  const props = {
    say: ENGLISH,
    explanation,
    seen: 'fasciculations',
    canGoBack: false,
    headingId: 'name',
  };
  render(<TermCard {...props} {...changes} />, document.body);
}

/** Shows the card of an entry that lacks these. */
export function showCardWithout(...keys: Optional[]): void {
  const entry = { ...explanation.entry };
  for (const key of keys) delete entry[key];
  showCard({ explanation: { ...explanation, entry } });
}

/** What a selector finds in the card; throws where there is none. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} in the card.`);
  return element;
}

/** The button of a name. */
export function button(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
}

/** What a button does, as the page that shows the card reads it. */
export function actionOf(name: string): string | undefined {
  return button(name)?.dataset.action;
}

/** What the parts that unfold are called. */
export function folds(): string[] {
  return [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
}
