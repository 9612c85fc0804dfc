import { describe, expect, it } from 'vitest';
import { releaseFault } from '../../../../scripts/release/release-fault.mjs';

const repository = {
  current: '0.9.3',
  changelog: '# Changelog\n\n## 0.10.0 (2026-01-02)\n\n- More.\n',
  changes: '',
};

it('has nothing against a later version that the changelog speaks of', () => {
  expect(releaseFault('0.10.0', repository)).toBeNull();
});

describe('a release is refused', () => {
  it.each([
    ['', 'is no version'],
    ['v1.0.0', 'is no version'],
    ['1.0', 'is no version'],
    ['0.9.3', 'is not later than 0.9.3'],
    ['0.8.9', 'is not later than 0.9.3'],
    ['0.11.0', 'CHANGELOG.md has no heading'],
  ])('for the version “%s”', (version, reason) => {
    expect(releaseFault(version, repository)).toContain(reason);
  });

  it('where something is not committed, and says what', () => {
    const fault = releaseFault('0.10.0', { ...repository, changes: ' M src/data/a.json\n' });
    expect(fault).toContain('src/data/a.json');
  });
});
