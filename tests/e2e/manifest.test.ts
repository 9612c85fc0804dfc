import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSER_NAME, builtExtension } from './browser';

const folder = builtExtension(BROWSER_NAME);
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

it('asks for one permission and lets no page load a file of ours', () => {
  expect(manifest.permissions).toEqual(['storage']);
  expect(Object.keys(manifest)).not.toContain('host_permissions');
  expect(Object.keys(manifest)).not.toContain('optional_permissions');
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
});

it('forbids its own pages every request', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe');
});

it('has its icons', () => {
  const icons: string[] = Object.values(manifest.icons ?? {});
  expect(icons.length).toBeGreaterThanOrEqual(4);
  expect(icons.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

it('reads every frame of every page', () => {
  expect(manifest.content_scripts).toEqual([
    expect.objectContaining({
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    }),
  ]);
});
