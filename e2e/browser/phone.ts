import { expect, type Browser, type Page } from '@playwright/test'
import type { Name } from '../journeys/screen'
import { DomScreen } from '../support/dom-screen'

/** One person's phone: a browser of its own on the browser build. */
export class Phone extends DomScreen {
  private constructor(
    page: Page,
    private readonly openid: string,
    private readonly failures: string[],
  ) {
    super(page)
  }

  static async of(openid: string, browser: Browser): Promise<Phone> {
    return Phone.on(await (await browser.newContext()).newPage(), openid)
  }

  /** The same on a page that is there. */
  static on(page: Page, openid: string): Phone {
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(String(error)))
    return new Phone(page, openid, failures)
  }

  async open(path: string): Promise<void> {
    // From an empty page, as only then a new hash loads the app anew.
    await this.page.goto('about:blank')
    await this.page.goto(`/app/?as=${this.openid}#/${path}`)
  }

  async choosePhoto(name: Name, photo: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.tap(name)
    await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
  }

  /** How many files the page keeps for when it is opened again. */
  copies(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('kept-files', 1)
          opening.onupgradeneeded = () => opening.result.createObjectStore('files')
          opening.onerror = () => reject(new Error('no database'))
          opening.onsuccess = () => {
            const counting = opening.result.transaction('files').objectStore('files').count()
            counting.onsuccess = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
        }),
    )
  }

  protected checkFailures(): Promise<void> {
    expect(this.failures).toEqual([])
    return Promise.resolve()
  }
}
