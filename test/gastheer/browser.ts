import { chromium, type Browser } from 'playwright-core'

const VLAGGEN = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-domain-reliability',
]

/** A headless browser: the Chromium of the install on Linux x64, elsewhere the Edge or Chrome that is there. */
export const startBrowser = async (): Promise<Browser> => {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: meegeleverd } = await import('@sparticuz/chromium')
    return chromium.launch({ executablePath: await meegeleverd.executablePath(), args: VLAGGEN, headless: true })
  }
  try {
    return await chromium.launch({ channel: 'msedge', args: VLAGGEN, headless: true })
  } catch {
    return chromium.launch({ channel: 'chrome', args: VLAGGEN, headless: true })
  }
}
