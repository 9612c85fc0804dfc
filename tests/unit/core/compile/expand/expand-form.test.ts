import { expect, it } from 'vitest';
import { expandForm } from '@/core/compile/expand/expand-form';

it('applies every rule, one after the other', () => {
  const forms = expandForm("can't move <fiber>", { fiber: ['muscle-fiber(s)'] });
  expect(forms).toContain("can't move muscle-fiber");
  expect(forms).toContain('could not move musclefibres');
});

it('gives a form without marks as it is', () => {
  expect(expandForm('charley horse', {})).toEqual(['charley horse']);
});
