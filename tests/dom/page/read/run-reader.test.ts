import { beforeEach, describe, expect, it } from 'vitest';
import { readLanguagesOf } from '@/page/read/readability';
import { RunList } from '@/page/read/run-list';
import type { RunReader } from '@/page/read/run-reader';
import { insideOf } from '@/page/read/stretch';
import { allOfBody, begin, readAll } from './read-all';

const runsIn = (html: string) => {
  document.body.innerHTML = html;
  return textsOf(document.body);
};
const textsOf = (root: Node) => {
  const stretch = insideOf(root);
  return stretch ? textsFrom(begin(stretch)) : [];
};
const textsFrom = (reader: RunReader) => readAll(reader).texts.map((text) => text.trim());
/** More than a reader reads without a rest. */
const MANY = '<i></i>'.repeat(60);

beforeEach(() => {
  document.documentElement.lang = '';
  document.body.innerHTML = '';
});

describe('RunReader', () => {
  it('joins inline elements and parts blocks', () => {
    expect(runsIn('<p>peripheral <em>neuro</em>pathy</p><p>fib<b>ro</b></p>')).toEqual([
      'peripheral neuropathy',
      'fibro',
    ]);
  });

  it('parts the text before, inside and after a block', () => {
    expect(runsIn('one<div>two<p>three</p>four</div>five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  it('joins what is in line by its style, whatever its name, and parts what is not', () => {
    const inline = 'style="display: inline"';
    expect(runsIn(`<main>neuro<x-a ${inline}>pa</x-a><div ${inline}>thy</div> of</main>`)).toEqual([
      'neuropathy of',
    ]);
    expect(runsIn('<p><b style="display: block">joint</b><i>pain</i></p>')).toEqual([
      'joint',
      'pain',
    ]);
    expect(runsIn('<div>joint</div><div>pain</div>')).toEqual(['joint', 'pain']);
  });

  it('reads a word whose letters are in boxes of their own', () => {
    const box = (letter: string) => `<div style="display: inline-block">${letter}</div>`;
    expect(runsIn(`<h2>${[...'GOUT'].map(box).join('')}</h2>`)).toEqual(['GOUT']);
  });

  it.each([
    ['<p>joint pain<sup>1</sup> and</p>', ['joint pain and']],
    ['<p><sup>1</sup>joint</p>', ['joint']],
    ['<p>joint<sup>1</sup>pain</p>', ['joint\npain']],
    ['<p>B<sub>12</sub></p>', ['B12']],
    [
      '<p><ruby>joint<rt>x</rt></ruby> <ruby>pa<rp>(</rp><rt>y</rt><rp>)</rp>in</ruby></p>',
      ['joint pain'],
    ],
    ['<p>joint<i lang="es">de</i>pain</p>', ['joint\npain']],
  ])('reads over what stands beside the line: %s', (html, texts) => {
    expect(runsIn(html)).toEqual(texts);
  });

  it('leaves out the run that the page has changed during a rest', () => {
    document.body.innerHTML = `<div>one</div>${MANY}<div>two</div>`;
    const reader = begin(allOfBody());
    const runs = new RunList();
    reader.readOn(runs);
    reader.pageChanged();
    (document.querySelector('div')?.firstChild as Text).data = 'other';
    reader.pageChanged();
    expect([...runs.texts, ...readAll(reader).texts]).toEqual(['two']);
  });

  it('takes a blank line for the end of a paragraph', () => {
    expect(runsIn('<p>muscle<br>\n<br>Fatigue<br><i> </i><br><br>is<br>that</p>')).toEqual([
      'muscle',
      'Fatigue',
      'is\nthat',
    ]);
  });

  it('takes a line of spaces that are no white space for a blank one', () => {
    expect(
      runsIn('<p>muscle<br>&nbsp;<br>cramp<br><i>&nbsp;&nbsp;</i><br>at&nbsp;<br>night</p>'),
    ).toEqual(['muscle', 'cramp', 'at\u00a0\nnight']);
  });

  it('takes <br> for a line break', () => {
    expect(runsIn('<p>muscle<br>fatigue</p>')).toEqual(['muscle\nfatigue']);
  });

  it.each([
    'script',
    'style',
    'textarea',
    'code',
    'kbd',
    'samp',
    'noscript',
    'select',
    'math',
    'svg><title',
  ])('does not read <%s>', (name) => {
    const closing = name.split('><').reverse().join('></');
    expect(runsIn(`<p>a</p><${name}>numb</${closing}><p>b</p>`)).toEqual(['a', 'b']);
  });

  it('does not join words over what it does not read', () => {
    expect(runsIn('<p>muscle <code>x</code> fatigue</p>')).toEqual(['muscle', 'fatigue']);
  });

  it('joins words over scripts and styles, which take no room', () => {
    expect(runsIn('<p>neuro<script>1</script>pathy</p>')).toEqual(['neuropathy']);
  });

  it.each([
    'contenteditable',
    'contenteditable=""',
    'contenteditable="plaintext-only"',
    'role="textbox"',
  ])('does not read what people write: %s', (attribute) => {
    expect(runsIn(`<div ${attribute}>numb <b contenteditable="false">chip</b></div>`)).toEqual([]);
  });

  it('reads what is not editable by its own word', () => {
    expect(runsIn('<div contenteditable="false">numb</div>')).toEqual(['numb']);
    expect(runsIn('<div contenteditable="inherit">numb</div>')).toEqual(['numb']);
    expect(runsIn('<div role="textbox" contenteditable="false">numb</div>')).toEqual(['numb']);
    expect(runsIn('<div role="textbox" aria-readonly="true">numb</div>')).toEqual(['numb']);
  });

  it('reads English and what declares no language', () => {
    const html =
      '<p lang="es">uno <b lang="en-GB">two</b> tres</p><p lang="EN">four</p><p lang="">five</p>';
    expect(runsIn(html)).toEqual(['two', 'four', 'five']);
    document.documentElement.lang = 'de';
    expect(runsIn('<p>eins</p><p lang="en">two</p>')).toEqual(['two']);
  });

  it('reads what plainly is English, whatever an attribute says of it', () => {
    const english = 'It is the joint, and it hurts.';
    const german = 'Es ist das Gelenk, und es tut weh, wie mir der Arzt gesagt hat.';
    document.documentElement.lang = 'de';
    expect(runsIn(`<h1>Arthritis</h1><p>${english}</p>`)).toEqual(['Arthritis', english]);
    expect(runsIn(`<h1>Arthritis</h1><p>${english}</p><p>${german} ${german}</p>`)).toEqual([
      english,
    ]);
    expect(runsIn(`<p>${german}</p><p lang="fr">${english}</p>`)).toEqual([english]);
    expect(runsIn(`<p>${german}</p><div>It is the <b>joint</b>, and <br>it hurts.</div>`)).toEqual([
      'It is the joint, and \nit hurts.',
    ]);
  });

  it('reads what is said to be in the language of a pack too, and sends what is said with it', () => {
    readLanguagesOf(['own-a/es']);
    expect(
      runsIn(
        '<p>one</p><p lang="fr">un</p><div lang="es-MX"><p>uno</p>dos <b lang="en">two</b> tres</div><p>a <i lang="es">uno</i> word</p>',
      ),
    ).toEqual([
      ...['one', 'uno\u0003es', 'dos \u0003es', 'two', 'tres\u0003es'],
      ...['a', 'uno\u0003es', 'word'],
    ]);
    readLanguagesOf([]);
    expect(runsIn('<p lang="es">uno</p><p>a <i lang="es">uno</i> word</p>')).toEqual(['a  word']);
  });

  it('does not read what people write in English under another language', () => {
    expect(runsIn('<div lang="de" contenteditable>It is the joint, and it hurts.</div>')).toEqual(
      [],
    );
  });

  it('offers a rest where there is much without text', () => {
    document.body.innerHTML = `one${MANY}${MANY}two`;
    const reader = begin(allOfBody());
    const runs = new RunList();
    expect([reader.readOn(runs), reader.readOn(runs), runs.texts]).toEqual([true, true, []]);
    expect(textsFrom(reader)).toEqual(['onetwo']);
  });

  it('says so when the page leads it astray during a rest', () => {
    document.body.innerHTML = `<div><p>one</p>${MANY}<p>two</p></div><p>three</p>`;
    const reader = begin(allOfBody());
    const runs = new RunList();
    reader.readOn(runs);
    expect([runs.texts, reader.canGoOn()]).toEqual([['one'], true]);
    const [div, outside] = document.body.children as unknown as [Element, Element];
    outside.after(div);
    expect(reader.canGoOn()).toBe(true);
    document.body.append(...div.childNodes);
    expect(reader.canGoOn()).toBe(false);
  });

  it('says so when the place where it rests may no longer be read', () => {
    document.body.innerHTML = `<div><p>one</p>${MANY}<p>two</p></div>`;
    const reader = begin(allOfBody());
    reader.readOn(new RunList());
    expect(reader.canGoOn()).toBe(true);
    document.querySelector('div')?.setAttribute('contenteditable', '');
    expect(reader.canGoOn()).toBe(false);
  });

  it('passes over blocks that are known, and over nothing in line', () => {
    document.body.innerHTML = '<p>a</p>b<p>c</p>d<i>e</i>f';
    const known = new Set<Node>(document.querySelectorAll('p:last-of-type,i'));
    expect(textsFrom(begin(allOfBody(), known))).toEqual(['a', 'b', 'def']);
  });

  it('shows the elements that may have a shadow root', () => {
    document.body.innerHTML = '<p>a<b>c</b></p><code>d</code><i></i><x-y>e</x-y>';
    const seen: string[] = [];
    readAll(begin(allOfBody(), new Set(), (element) => seen.push(element.localName)));
    expect(seen).toEqual(['p', 'i', 'x-y']);
  });
});
