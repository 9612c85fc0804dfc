import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { checkedChecklist } from './build/checked-checklist-plugin';
import { compiledGlossary } from './build/compiled-glossary-plugin';
import { bundledMessages } from './build/messages-plugin';
import { nativeBrowserInContentScripts } from './build/native-browser-plugin';
import { offlinePapaparse } from './build/offline-papaparse-plugin';
import { textOnly } from './build/text-only-plugin';

/** The first that draws the line below a mark. What else is needed has docs/browser-notes.md. */
const OLDEST_FIREFOX = '146.0';
/** Later than all that is needed: so old a browser is not among those that tests run in. */
const OLDEST_CHROMIUM = '135';
/** The first that has what is needed; nobody has tried it there. */
const OLDEST_SAFARI = '26.2';
const HAVE_SIDE_PANEL = ['chrome', 'edge'];

/** What a manifest says for one browser alone, in a release and else. */
function forBrowser(browser: string) {
  if (browser === 'safari') {
    return { browser_specific_settings: { safari: { strict_min_version: OLDEST_SAFARI } } };
  }
  if (browser !== 'firefox') return { minimum_chrome_version: OLDEST_CHROMIUM };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'healthgloss@healthgloss.org',
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: ['none'] as ['none'] },
      },
      gecko_android: { strict_min_version: OLDEST_FIREFOX },
    },
    // Elsewhere the browser would hide the button in a menu.
    action: { default_area: 'navbar' as const },
  };
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: () => ({
    plugins: [
      compiledGlossary(),
      nativeBrowserInContentScripts(),
      offlinePapaparse(),
      textOnly(),
      checkedChecklist(),
      bundledMessages(),
    ],
    worker: { format: 'es', plugins: () => [compiledGlossary(), offlinePapaparse()] },
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
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      ...(HAVE_SIDE_PANEL.includes(browser) ? ['sidePanel'] : []),
    ],
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+PageDown' },
        description: '__MSG_command_next_term__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+PageUp' },
        description: '__MSG_command_previous_term__',
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
    ...forBrowser(browser),
  }),
});
