import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '@/core/glossary/source';
import { SourceList } from '@/ui/kit/SourceList';
import { ENGLISH } from '../../../say';

const NHS: Source = { title: 'Twitching', publisher: 'NHS', url: 'https://www.nhs.uk/twitching' };
const WHO: Source = { title: 'ICD-11', publisher: 'WHO', document: 'ICD-11, code MB47.D' };

beforeEach(() => render(null, document.body));

function show(sources: Source[], isBrief = false): void {
  render(
    <SourceList say={ENGLISH} sources={sources} class="here" isBrief={isBrief} />,
    document.body,
  );
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('SourceList', () => {
  it('names the publishers, each once, and unfolds the sources', () => {
    show([NHS, WHO, { ...NHS, url: 'https://www.nhs.uk/other' }]);
    expect(texts('details.here:not([open]) summary')).toEqual(['Sources: NHS · WHO']);
    expect(texts('li')).toEqual(['NHS: Twitching', 'WHO: ICD-11, code MB47.D', 'NHS: Twitching']);
  });

  it('names them shortly where there is little room', () => {
    show([NHS, WHO], true);
    expect(texts('summary')).toEqual(['Source: NHS, WHO']);
    expect(texts('li')).toEqual(['NHS: Twitching', 'WHO: ICD-11, code MB47.D']);
  });

  it('links to a tab of its own, and tells its site nothing of the page', () => {
    show([NHS, WHO]);
    const links = [...document.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      [NHS.url, '_blank', 'noopener noreferrer'],
    ]);
  });

  it('is not there without sources', () => {
    show([]);
    expect(document.body.childElementCount).toBe(0);
  });
});
