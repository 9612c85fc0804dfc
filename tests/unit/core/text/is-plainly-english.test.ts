import { expect, it } from 'vitest';
import { isPlainlyEnglish } from '@/core/text/is-plainly-english';

it.each([
  'My doctor says that this is a neuropathy, and that it could be worse.',
  'The pain is in the joint, but it is not new.',
  'Should it hurt, they told me, then rest and wait for a day or two with your legs up.',
  'I have had it for years and it is bad',
  `THE DOCTOR SAID THAT IT WOULD PASS`,
])('%j is', (text) => {
  expect(isPlainlyEnglish(text)).toBe(true);
});

it.each([
  '',
  'Peripheral neuropathy',
  'Joint pain and stiffness',
  'petit mal',
  'El médico dice que no es nada de los nervios y que la vida sigue.',
  'Der Arzt sagt, es ist eine Krankheit der Nerven, und ich soll mich schonen.',
  'Het is of het was in de knie, en dat is niet nieuw.',
  'Jeg har ondt i ryggen, for det er ikke godt at have',
  'Det är inte min and, it-avdelningen sa det.',
  'To jest my i to są oni',
  'Avem are care nu are',
  'Das Album „The Dark Side of the Moon“ erschien 1973, und es war bald auf der ganzen Welt bekannt, wie man weiß.',
  'Вчера я был у врача',
])('%j is not', (text) => {
  expect(isPlainlyEnglish(text)).toBe(false);
});
