import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { checkedChecklist } from './build/checked-checklist-plugin';
import { compiledGlossary } from './build/compiled-glossary-plugin';
import { nativeBrowserInContentScripts } from './build/native-browser-plugin';
import { textOnly } from './build/text-only-plugin';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [compiledGlossary(), nativeBrowserInContentScripts(), textOnly(), checkedChecklist()],
    // The polyfill for browsers older than ours would bring a `fetch`.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./src/extension/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Healthgloss',
    description:
      'Explains health terms on any web page in plain words, and helps you decide how soon to get help.',
    permissions: ['storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+PageDown' },
        description: 'Explain the next health term on the page',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+PageUp' },
        description: 'Explain the previous health term on the page',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+Home' } },
    },
    // The development server could neither load nor reload anything under this policy.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'healthgloss@healthgloss.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          // Elsewhere the browser would hide the button in a menu.
          action: { default_area: 'navbar' },
        }
      : { minimum_chrome_version: '135' }),
  }),
});
