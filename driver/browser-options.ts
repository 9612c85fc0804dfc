import type { LaunchOptions } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const FIREFOX_EXTENSION_ID = 'healthgloss@healthgloss.org';

/** The host name of the extension's pages in Firefox, which would otherwise choose a random one. */
export const FIREFOX_EXTENSION_HOST = '2f8e5a0c-8d0b-4d53-9c1e-5b1f3d1f7a10';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({
    [FIREFOX_EXTENSION_ID]: FIREFOX_EXTENSION_HOST,
  }),
};

/** A name of this machine, offline and in Chromium, for pages that people see the site of; nobody can have it as theirs. */
export const SAMPLE_HOST = 'forum.example';

const CHROMIUM_OFFLINE_FLAGS = [
  `--host-resolver-rules=MAP ${SAMPLE_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

const NO_PROXY_PORT = 59_999;

// Nothing listens at this proxy, so requests to other machines fail at once; those to this machine bypass it.
const FIREFOX_OFFLINE_PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': NO_PROXY_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': NO_PROXY_PORT,
};

/** Has pages drawn in the colours of the system alone, as people have it who need a high contrast. */
const FIREFOX_FORCED_COLOURS = { 'browser.display.document_color_use': 2 };
const CHROMIUM_FORCED_COLOURS = '--force-high-contrast';

/** A screen that fingers touch, and no mouse. */
const FIREFOX_TOUCH = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

/** An extension that is installed by a driver is removed as the browser ends; what it has stored is to stay. */
const FIREFOX_KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** What is asked of a browser, besides that it takes our extension. */
export interface BrowserManner {
  online?: boolean;
  forcedColours?: boolean;
  /** Whether it is on a telephone, held upright. */
  touch?: boolean;
  /** A folder in which it keeps what it knows, so that it may be started there again; one of its own where absent. */
  profile?: string;
  /** How much room there is for what sites and extensions store, in kB, where Firefox is told; else as the disk has. */
  roomKb?: number;
}

/** Gives how puppeteer starts a browser so that it takes our extension and, unless online, keeps to itself. */
export function browserOptions(
  name: BrowserName,
  { online = false, forcedColours = false, touch = false, profile, roomKb }: BrowserManner = {},
): LaunchOptions {
  const kept = profile === undefined ? {} : { userDataDir: profile };
  if (name === 'firefox') {
    return {
      browser: 'firefox',
      // Lets the driver into pages of extensions.
      args: ['--remote-allow-system-access'],
      ...kept,
      extraPrefsFirefox: {
        ...FIREFOX_PREFERENCES,
        ...(!online && FIREFOX_OFFLINE_PREFERENCES),
        ...(forcedColours && FIREFOX_FORCED_COLOURS),
        ...(touch && FIREFOX_TOUCH),
        ...(profile !== undefined && FIREFOX_KEEPS_STORAGE),
        ...(roomKb !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': roomKb }),
      },
    };
  }
  return {
    // Branded Chrome takes no extension from its flags, but lets puppeteer install one over a pipe.
    pipe: true,
    enableExtensions: true,
    ...kept,
    // People browse with the back/forward cache, so tests do; puppeteer switches it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...CHROMIUM_FLAGS,
      ...(online ? [] : CHROMIUM_OFFLINE_FLAGS),
      ...(forcedColours ? [CHROMIUM_FORCED_COLOURS] : []),
    ],
  };
}
