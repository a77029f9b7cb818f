// The browser of the end-to-end tests: Debian's Chromium or what CHROMIUM_PATH names; nothing is downloaded.
import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../scripts/engines/chromium.mjs'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a headless Chromium; the caller closes it.
 * @throws Error saying how to get one when this machine has none: an end-to-end test fails then, it does not pass
 */
export async function launchBrowser(): Promise<Browser> {
  const found = findChromium()
  if (!found.path) throw new Error(found.help)
  return chromium.launch({ executablePath: found.path, args: FLAGS, headless: true })
}
