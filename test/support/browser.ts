import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { findChromium } from './findChromium.ts'

export interface LaunchOptions {
  /** A profile folder that outlives the browser; without one the browser forgets everything. */
  readonly userDataDir?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

export interface TestBrowser {
  readonly context: BrowserContext
  newPage(): Promise<Page>
  close(): Promise<void>
  /** Ends the browser as a power cut would: no goodbye, nothing flushed. */
  kill(): Promise<void>
}

/** A real Chromium, hidden, that says nothing to the outside on its own account. Throws where none is installed. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('No Chromium was found. Install one with: npx playwright-core install chromium')
  const launch = { executablePath, args: FLAGS, headless: true }
  const page = {
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  }
  if (options.userDataDir === undefined) {
    const browser = await chromium.launch(launch)
    return handleOf(browser, await browser.newContext(page))
  }
  const context = await chromium.launchPersistentContext(options.userDataDir, { ...launch, ...page })
  const browser = context.browser()
  if (browser === null) throw new Error('The browser closed while it was starting.')
  return handleOf(browser, context)
}

/** Opens the app at `url`, at the place after the `#`, and waits until the start page or a map can be used. */
export async function openApp(page: Page, url: string, place = '/'): Promise<void> {
  await page.goto(`${url}#${place}`)
  const ready = page
    .getByRole('button', { name: 'New map' })
    .or(page.getByRole('status', { name: 'Map status' }))
  await ready.first().waitFor()
}

/** What went wrong so far in any page of the context, one sentence each; grows while pages live. */
export async function watchFaults(context: BrowserContext, url: string): Promise<readonly string[]> {
  const faults: string[] = []
  const home = new URL(url).origin
  context.on('weberror', (error) => faults.push(`Page error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Console error: ${message.text()}`)
  })
  context.on('request', (request) => {
    if (leavesThePage(request.url(), home)) faults.push(`Request to another origin: ${request.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`securitypolicyviolation of ${event.violatedDirective} by ${event.blockedURI}`)
    })
  })
  return faults
}

const FLAGS = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function handleOf(browser: Browser, context: BrowserContext): TestBrowser {
  return {
    context,
    newPage: () => context.newPage(),
    async close() {
      await context.close()
      await browser.close()
    },
    async kill() {
      const session = await browser.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const gone = new Promise((resolve) => browser.once('disconnected', resolve))
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL')
      await gone
    },
  }
}

/** `data:` and `blob:` addresses are made by the page itself. */
function leavesThePage(address: string, home: string): boolean {
  const { protocol, origin } = new URL(address)
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && origin !== home
}
