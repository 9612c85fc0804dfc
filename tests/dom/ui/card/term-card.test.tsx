import { describe, expect, it } from 'vitest';
import { actionOf, button, explanation, find, showCard, showCardWithout } from './show-card';

describe('at a glance', () => {
  it('names the term, and says what it means', () => {
    showCard();
    expect(find('h2').textContent).toBe('Muscle twitch');
    expect(find('.definition').textContent).toBe(explanation.entry.definition);
  });

  it('has a line drawing, which says what there is to see, where words say less', () => {
    showCard();
    expect(document.querySelector('svg[role=img]')).toBeNull();
    const drawing = {
      says: 'A muscle and its nerve.',
      height: 90,
      shapes: [{ kind: 'area', path: 'M0 0h9' }],
      labels: [{ text: 'nerve', x: 9, y: 8, side: 'before' }],
    } as const;
    showCard({ explanation: { ...explanation, drawing: structuredClone(drawing) as never } });
    const picture = find('svg[role=img]');
    expect(picture.getAttribute('aria-label')).toBe(drawing.says);
    expect(picture.getAttribute('viewBox')).toBe('0 0 320 90');
    expect(picture.querySelector('.drawn-area')?.getAttribute('d')).toBe('M0 0h9');
    expect(picture.querySelector('text.drawn-before')?.textContent).toBe('nerve');
  });

  it('has no help note where there is no reason for one', () => {
    showCardWithout('getHelp');
    expect(document.querySelector('.care')).toBeNull();
  });

  it('is a dialog with a name and a description, in English from left to right', () => {
    showCard();
    const dialog = find('[role=dialog]');
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Muscle twitch');
    expect(find(`#${dialog.getAttribute('aria-describedby')}`).className).toBe('definition');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(dialog.lang).toBe('en');
    expect(dialog.dir).toBe('ltr');
  });

  it('says what it is not', () => {
    showCard();
    expect(find('.caution').textContent).toBe('Not medical advice. Not reviewed by a clinician.');
  });

  it('says which glossary it is from, and of which article that speaks', () => {
    showCard();
    expect(find('.pack').textContent).toBe('From the article: A Magazine, Twitches & Cramps');
    const { articleSource, ...rest } = explanation;
    const entry = { ...rest.entry, id: 'own-mine/twitch' } as const;
    showCard({ explanation: { ...rest, entry, packName: '<b>My words' } });
    expect(find('.pack').textContent).toBe('From your glossary “<b>My words”');
    expect(document.querySelector('.card a[href*="magazine"]')).toBeNull();
  });
});

it('scrolls between its head and its foot, and adds no landmark to the page', () => {
  showCard();
  const parts = [...find('.card').children].map(({ className }) => className);
  expect(parts).toEqual(['head', 'body', 'foot']);
  expect(document.querySelector('header, nav, footer, main, aside')).toBeNull();
});

describe('ways on', () => {
  it('are the related terms', () => {
    showCard();
    expect(actionOf('Tremor')).toBe('open:article/tremor');
    showCard({ explanation: { ...explanation, related: [] } });
    expect(document.querySelector('.related')).toBeNull();
  });

  it('lead back only where one came from another card', () => {
    showCard();
    expect(button('Back')).toBeUndefined();
    showCard({ canGoBack: true });
    expect(actionOf('Back')).toBe('back');
  });

  it('lead from when to get help to the checklist, at the item of the term', () => {
    showCard();
    expect(actionOf('Go through the checklist')).toBe('check:d_twitch');
    showCardWithout('checklistItem');
    expect(button('Go through the checklist')).toBeUndefined();
  });

  it('lead to what other glossaries say of the same words, and say nothing where there are none', () => {
    showCard();
    expect(document.body.textContent).not.toContain('Also in');
    const others = [
      { id: 'own-clinic/twitch', packName: 'Clinic <i>list</i>' },
      { id: 'around/fasciculation', packName: 'around' },
    ] as const;
    showCard({ explanation: { ...explanation, others: [...others] } });
    expect(actionOf('Clinic <i>list</i>')).toBe('open:own-clinic/twitch');
    expect(actionOf('Around the article')).toBe('open:around/fasciculation');
    expect(document.querySelectorAll('.related-terms')[1]?.children).toHaveLength(2);
  });

  it('lead out', () => {
    showCard({ hasSite: true });
    expect(actionOf('Close')).toBe('close');
    expect(actionOf('Off on this site')).toBe('site-off');
    expect(actionOf('Settings')).toBe('settings');
  });

  it('lead to fewer marks, and back', () => {
    showCard();
    expect(actionOf('I know this word')).toBe('know:article/muscle-twitch');
    showCard({ isKnown: true });
    expect(button('I know this word')).toBeUndefined();
    expect(actionOf('Undo')).toBe('mark:article/muscle-twitch');
    const what = find(`#${button('Undo')?.getAttribute('aria-describedby')}`);
    expect(what.textContent).toBe('“Muscle twitch” is no longer marked.');
  });

  it('are buttons that submit nothing', () => {
    showCard({ canGoBack: true });
    for (const each of document.querySelectorAll('button')) expect(each.type).toBe('button');
  });
});
