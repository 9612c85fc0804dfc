import { Fragment, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { DrawnElement } from '@/core/card/card-drawing';
import { draw } from '@/ui/card/draw';

function Greeting({ name }: { name: string }) {
  return (
    <>
      Hello {name}
      {false}
      {null}
      <br />
    </>
  );
}

function attributesOf(element: VNode): Record<string, string> {
  const [drawn] = draw(element);
  return (drawn as DrawnElement).attributes;
}

describe('draw', () => {
  it('gives texts, elements and what components render', () => {
    const drawn = draw(
      <p class="a">
        <Greeting name="you" />
        <Fragment>{[1, 'two']}</Fragment>
      </p>,
    );
    expect(drawn).toEqual([
      {
        name: 'p',
        attributes: { class: 'a' },
        children: ['Hello ', 'you', { name: 'br', attributes: {}, children: [] }, '1', 'two'],
      },
    ]);
  });

  it('gives an attribute that is true without a value, and none that is false or missing', () => {
    expect(attributesOf(<p hidden title="a" tabindex={-1} />)).toEqual({
      hidden: '',
      title: 'a',
      tabindex: '-1',
    });
    expect(attributesOf(<p hidden={false} title={undefined} />)).toEqual({});
  });

  it('spells the states of ARIA out, which knows no attribute without a value', () => {
    expect(attributesOf(<p aria-hidden={true} aria-busy={false} />)).toEqual({
      'aria-hidden': 'true',
      'aria-busy': 'false',
    });
  });

  it.each([
    ['onClick', () => {}],
    ['style', { color: 'red' }],
    ['title', ['a']],
    ['title', Symbol('a')],
  ])('refuses %s={%o}, naming element and attribute', (name, value) => {
    expect(() => draw(<button type="button" {...{ [name]: value }} />)).toThrow(
      `<button> cannot be drawn with ${name}`,
    );
  });
});
