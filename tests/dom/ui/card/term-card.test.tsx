import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Explanation } from '@/core/glossary/explain';
import { TermCard, type TermCardProps } from '@/ui/card/TermCard';

const explanation: Explanation = {
  entry: {
    id: 'muscle-twitch',
    name: 'Muscle twitch',
    tier: 'A',
    forms: { standard: ['muscle twitch'], lay: [], misspelt: [], abbreviations: [] },
    guards: [],
    definition: 'A small, quick jump of a muscle that you do not make on purpose.',
    getHelp: 'See a doctor if it lasts more than two weeks.',
    checklistItem: 'd_2weeks',
    article: { section: 'Muscle Twitching Defined', says: 'Nearly everybody has twitches.' },
    today: 'It is the muscle fibres that shorten, not the nerve fibres.',
    related: ['cramp', 'tremor'],
    sources: ['nhs', 'icd'],
  },
  sources: [
    { title: 'Twitching eyes and muscles', publisher: 'NHS', url: 'https://www.nhs.uk/twitching' },
    { title: 'ICD-11', publisher: 'WHO', document: 'ICD-11 for Mortality, code MB47.D' },
  ],
  related: [
    { id: 'article/cramp', name: 'Muscle cramp' },
    { id: 'article/tremor', name: 'Tremor' },
  ],
};

let page: HTMLElement;

function show(changes: Partial<TermCardProps> = {}) {
  const props = { explanation, seen: 'fasciculations', canGoBack: false, headingId: 'name' };
  render(<TermCard {...props} {...changes} />, page);
}

function showWithout(...keys: ('getHelp' | 'checklistItem' | 'article' | 'today')[]) {
  const entry = { ...explanation.entry };
  for (const key of keys) delete entry[key];
  show({ explanation: { ...explanation, entry } });
}

function find(selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

function button(name: string): HTMLElement | undefined {
  return [...page.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
}

/** What a button does, as the page that shows the card reads it. */
function actionOf(name: string): string | undefined {
  return button(name)?.dataset.action;
}

function folds(): string[] {
  return [...page.querySelectorAll('summary')].map((summary) => summary.textContent ?? '');
}

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('at a glance', () => {
  it('names the term, and says what it means and when to get help', () => {
    show();
    expect(find('h2').textContent).toBe('Muscle twitch');
    expect(find('.definition').textContent).toBe(explanation.entry.definition);
    expect(find('.care').textContent).toContain(`When to get help${explanation.entry.getHelp}`);
  });

  it('has no help note where there is no reason for one', () => {
    showWithout('getHelp');
    expect(page.querySelector('.care')).toBeNull();
  });

  it('is a dialog with a name and a description, in English from left to right', () => {
    show();
    const dialog = find('[role=dialog]');
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Muscle twitch');
    expect(find(`#${dialog.getAttribute('aria-describedby')}`).className).toBe('definition');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(dialog.lang).toBe('en');
    expect(dialog.dir).toBe('ltr');
  });

  it('says what it is not', () => {
    show();
    expect(page.textContent).toContain(
      'General information, not medical advice. Not reviewed by a clinician.',
    );
  });
});

describe('what was seen', () => {
  it('is told where it is not the name', () => {
    show();
    expect(find('.seen').textContent).toBe('You saw: fasciculations');
  });

  it.each(['Muscle twitch', 'muscle TWITCH', 'muscle\n  twitch', 'mus\u00adcle\u00a0twitch'])(
    '%j is the name',
    (seen) => {
      show({ seen });
      expect(page.querySelector('.seen')).toBeNull();
    },
  );

  it('is text, never markup', () => {
    show({ seen: '<img src=x onerror=alert(1)>' });
    expect(page.querySelector('img')).toBeNull();
    expect(find('.seen').textContent).toContain('<img');
  });
});

describe('folded away', () => {
  it('is what the article says, in which section, and what changed', () => {
    show();
    const [fold] = page.querySelectorAll('details');
    expect(fold?.open).toBe(false);
    expect(folds()[0]).toBe('What the article says, and what changed');
    for (const text of [
      'Nearly everybody has twitches.',
      'Muscle Twitching Defined',
      'What has changed since',
      'It is the muscle fibres',
    ])
      expect(fold?.textContent).toContain(text);
  });

  it('is called by what it has', () => {
    showWithout('today');
    expect(folds()[0]).toBe('What the article says');
    expect(page.textContent).not.toContain('What has changed');
    showWithout('article');
    expect(folds()[0]).toBe('What medicine says today');
    showWithout('article', 'today');
    expect(folds()).toEqual(['Sources: NHS · WHO']);
  });

  it('is each source: a link that tells its site nothing, or the name of a document', () => {
    show();
    expect(folds()[1]).toBe('Sources: NHS · WHO');
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['Twitching eyes and muscles']);
    expect(links[0]?.href).toBe('https://www.nhs.uk/twitching');
    expect(links[0]?.target).toBe('_blank');
    expect(links[0]?.rel).toBe('noopener noreferrer');
    expect(find('.sources li:last-child').textContent).toBe('ICD-11 for Mortality, code MB47.DWHO');
  });

  it('names a publisher of two sources once, and none where there is no source', () => {
    const [nhs] = explanation.sources;
    if (!nhs) throw new Error('no source');
    const twice = [nhs, { ...nhs, url: 'https://www.nhs.uk/other' }];
    show({ explanation: { ...explanation, sources: twice } });
    expect(folds()[1]).toBe('Sources: NHS');
    show({ explanation: { ...explanation, sources: [] } });
    expect(folds()).toHaveLength(1);
  });
});

describe('ways on', () => {
  it('are the related terms', () => {
    show();
    expect(actionOf('Tremor')).toBe('open:article/tremor');
    show({ explanation: { ...explanation, related: [] } });
    expect(page.querySelector('nav')).toBeNull();
  });

  it('lead back only where one came from another card', () => {
    show();
    expect(button('Back')).toBeUndefined();
    show({ canGoBack: true });
    expect(actionOf('Back')).toBe('back');
  });

  it('lead from when to get help to the checklist, at the item of the term', () => {
    show();
    expect(actionOf('Go through the checklist')).toBe('check:d_2weeks');
    showWithout('checklistItem');
    expect(button('Go through the checklist')).toBeUndefined();
  });

  it('lead out', () => {
    show();
    expect(actionOf('Close')).toBe('close');
  });

  it('are buttons that submit nothing', () => {
    show({ canGoBack: true });
    for (const each of page.querySelectorAll('button')) expect(each.type).toBe('button');
  });
});
