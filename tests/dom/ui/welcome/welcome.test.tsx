import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/ui/welcome/Welcome';
import { saying } from '../saying';
import { click, text } from '../show-popup';

afterEach(() => act(() => render(null, document.body)));

function show(isPinned = false, isMarked = true, isInOpenPages = false) {
  const spies = { onChangeKeys: vi.fn(), onChecklist: vi.fn(), onOptions: vi.fn() };
  const keys = [{ does: 'Open Healthgloss', key: 'Alt+Shift+Home' }];
  act(() =>
    render(
      saying(<Welcome {...{ isPinned, isMarked, isInOpenPages, keys }} {...spies} />),
      document.body,
    ),
  );
  return spies;
}

describe('the welcome page', () => {
  it('leads to the checklist, the keys and the settings', () => {
    const spies = show();
    click('button', 'Open the checklist');
    click('button', 'Change keys');
    click('button', 'Settings');
    for (const spy of Object.values(spies)) expect(spy).toHaveBeenCalledOnce();
  });

  it('says how to pin the button where the browser has hidden it', () => {
    show(false);
    expect(text('.toolbar-button')).toContain('puzzle piece');
    show(true);
    expect(text('.toolbar-button')).not.toContain('puzzle piece');
  });

  it('tells to load open pages again only where that is needed', () => {
    show();
    expect(text('main')).toContain('need to be loaded again');
    show(false, true, true);
    expect(text('main')).not.toContain('need to be loaded again');
  });

  it('speaks of dotted lines only where there are some', () => {
    show();
    expect(text('main')).toContain('Point at a dotted line');
    show(false, false);
    expect(text('main')).not.toContain('Point at a dotted line');
  });

  it('says what stays private in three sentences', () => {
    show();
    const [paragraph] = [...document.querySelectorAll('section')]
      .filter((it) => it.textContent.includes('What stays with you'))
      .map((it) => it.querySelector('p')?.textContent ?? '');
    expect(paragraph?.split(/(?<=\.)\s/)).toHaveLength(3);
  });
});
