import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Name } from '../journeys/screen'
import { DomScreen } from '../support/dom-screen'
import { must } from '../support/local-cloud'

const SIZE = { viewport: { width: 1280, height: 800 }, hasTouch: false }

/** Sessions of this worker, by whose they are: each is signed in to once, the way people do it. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A workstation's PC: the console in a browser of 1280×800. */
export class Pc extends DomScreen {
  private readonly failures: string[] = []

  private constructor(page: Page) {
    super(page)
    page.on('pageerror', (error) => this.failures.push(String(error)))
  }

  /** A PC at which nobody is signed in. */
  static async fresh(browser: Browser): Promise<Pc> {
    return new Pc(await (await browser.newContext(SIZE)).newPage())
  }

  /** A PC at which `openid` is signed in. */
  static async of(openid: string, browser: Browser): Promise<Pc> {
    const storageState = sessions.get(openid)
    const context = await browser.newContext({ ...SIZE, storageState })
    const pc = new Pc(await context.newPage())
    if (storageState) return pc
    await pc.signIn(openid)
    sessions.set(openid, await context.storageState())
    return pc
  }

  /** Signs in, with the phone's part done by a call. */
  async signIn(openid: string): Promise<void> {
    await this.open('staff/inbox/index')
    await must(openid, 'session.confirm', await this.asks())
    await this.isIn()
  }

  async open(path: string): Promise<void> {
    // From an empty page, as only then a new hash loads the app anew.
    await this.page.goto('about:blank')
    await this.page.goto(`/console/#/${path}`)
  }

  override async tap(name: Name): Promise<void> {
    await this.tappable(name).click()
    await this.checkFailures()
  }

  async choosePhoto(name: Name, photo: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.tap(name)
    await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
  }

  /** The code and the digits on the sign-in page. */
  async asks(): Promise<{ code: string; digits: string }> {
    const digits = await this.page.locator('.sign-in-digits').innerText()
    const code = await this.page.locator('.sign-in-letters').innerText()
    return { code: code.replace(/\s/g, ''), digits }
  }

  /** Waits until the desk is open to whoever has confirmed. */
  async isIn(): Promise<void> {
    await expect(this.page.locator('.sign-in')).toHaveCount(0)
  }

  async isOut(): Promise<void> {
    await expect(this.page.locator('.sign-in-digits')).toBeVisible()
  }

  protected checkFailures(): Promise<void> {
    expect(this.failures).toEqual([])
    return Promise.resolve()
  }
}
