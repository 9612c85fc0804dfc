import { expandForm } from '../../src/core/compile/expand/expand-form';
import formWords from '../../src/data/form-words.json';

/** Prints what forms with marks stand for, as the finder takes them. Throws where none is given. */
export function main(forms: string[]): void {
  if (forms.length === 0) throw new Error('Give a form: npm run forms -- "leg(s) = tired"');
  for (const form of forms) {
    const written = expandForm(form, formWords);
    console.log(`${form}: ${written.length}\n${written.map((each) => `  ${each}`).join('\n')}`);
  }
}
