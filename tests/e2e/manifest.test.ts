import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSER_NAME, builtExtension } from '../../driver/browser';
import { ROOT } from '../../driver/root.mjs';

const folder = builtExtension(BROWSER_NAME);
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

it('asks for no permission that a person is warned of, and lets no page load a file of ours', () => {
  const panel = BROWSER_NAME === 'chromium' ? ['sidePanel'] : [];
  expect(manifest.permissions).toEqual(['storage', 'contextMenus', ...panel]);
  const grants = ['host_permissions', 'optional_permissions', 'optional_host_permissions'];
  const doors = ['web_accessible_resources', 'externally_connectable', 'sandbox', 'devtools_page'];
  expect(Object.keys(manifest).filter((key) => [...grants, ...doors].includes(key))).toEqual([]);
});

it('asks for what docs/privacy.md gives a reason for', () => {
  const document = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
  const rows = document.split('## What it keeps')[0] ?? '';
  const explained = [...rows.matchAll(/^\| `(\w+)`/gm)].map((row) => row[1]);
  const panel = BROWSER_NAME === 'chromium' ? [] : ['sidePanel'];
  expect([...manifest.permissions, ...panel].sort()).toEqual(explained.sort());
});

it('forbids its own pages every request', () => {
  const policy = manifest.content_security_policy.extension_pages;
  const sources = Object.fromEntries(
    policy.split(';').map((directive: string) => directive.trim().split(/\s+(.*)/)),
  );
  expect(sources).toMatchObject({ 'default-src': "'none'", 'connect-src': "'none'" });
  expect(Object.values(sources).filter((it) => it !== "'none'" && it !== "'self'")).toEqual([]);
});

it('has its options in a tab, and in Firefox its button on the bar', () => {
  expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
  const area = BROWSER_NAME === 'firefox' ? 'navbar' : undefined;
  expect(manifest.action.default_area).toBe(area);
});

it('has a panel beside the page, which opens when it is asked for', () => {
  const beside = BROWSER_NAME === 'chromium' ? manifest.side_panel : manifest.sidebar_action;
  expect([beside.default_path, beside.default_panel]).toContain('sidepanel.html');
  expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
});

it('has its icons', () => {
  const icons: string[] = Object.values(manifest.icons ?? {});
  expect(icons.length).toBeGreaterThanOrEqual(4);
  expect(icons.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

it('reads every frame of every page, and is there before any script of the page', () => {
  expect(manifest.content_scripts).toEqual([
    expect.objectContaining({
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_start',
    }),
  ]);
});
