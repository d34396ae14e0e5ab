import { resolve } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import type { Name } from '../journeys/screen'
import { DomScreen } from '../support/dom-screen'
import type { Device, Kept, Launch } from './host/config'
import type { PhoneOfHost } from './host/main'
import type { MessageFile } from './host/wx/documents'
import { hostAddress, serveHost, type Opening } from './serve'

const CLOUD = process.env.E2E_URL ?? ''
/** A code on a board that was scanned. */
const SCANNED = 1047
const DEVICE: Device = {
  theme: 'light',
  fontScale: 1,
  statusBar: 20,
  platform: 'ios',
  connected: true,
  storageFull: false,
}

export interface PhoneOptions {
  /** The folder of the build, from the top of the repository. */
  folder?: string
  device?: Partial<Device>
  /** A page that is there already, to be this phone from now on (support/one-page.ts). */
  page?: Page
}

/** The phones of the tests that ran here, each with the test whose it is. */
const phones: { phone: MiniProgramPhone; testId: string }[] = []

/** Checks every phone of this test: what goes wrong after its last step counts too. For `afterEach`. */
export async function checkPhones(): Promise<void> {
  // A phone that an earlier test left on was that test's to judge: one of a broken build, for one.
  const { testId } = test.info()
  for (const { phone } of phones.splice(0).filter((each) => each.testId === testId)) await phone.checkFailures()
}

/** One person's phone: a browser of its own, in which the Mini Program build runs on glass-easel. */
export class MiniProgramPhone extends DomScreen {
  private stored: Kept | undefined
  private launch: Launch = { path: '', query: {}, scene: SCANNED }

  private constructor(
    page: Page,
    private readonly openid: string,
    private readonly folder: string,
    readonly device: Device,
  ) {
    super(page)
  }

  static async of(openid: string, browser: Browser, options: PhoneOptions = {}): Promise<MiniProgramPhone> {
    const page = options.page ?? (await (await browser.newContext()).newPage())
    const folder = resolve(__dirname, '../..', options.folder ?? 'dist/weapp')
    const phone = new MiniProgramPhone(page, openid, folder, { ...DEVICE, ...options.device })
    await serveHost(page.context(), () => phone.opening())
    phones.push({ phone, testId: test.info().testId })
    return phone
  }

  private opening(): Opening {
    const { folder, openid, launch, device, stored } = this
    return { folder, cloudUrl: CLOUD, openid, launch, device, stored }
  }

  /** Opens the app anew. What it stored is still there, as on a phone. */
  async open(path: string): Promise<void> {
    await this.checkFailures()
    if (this.page.url() !== 'about:blank') this.stored = await this.ask((phone) => phone.stored())
    const [page = '', search = ''] = path.split('?')
    // WeChat hands a scene over as it is in the code: encoded.
    const query = search === '' ? [] : search.split('&').map((pair) => pair.split('='))
    this.launch = { path: page, query: Object.fromEntries(query) as Record<string, string>, scene: SCANNED }
    await this.page.goto(hostAddress(CLOUD))
    await this.page.locator('html[data-started]').waitFor({ state: 'attached' })
    await this.checkFailures()
  }

  async choosePhoto(name: Name, photo: Buffer): Promise<void> {
    await this.willChoose([{ type: 'image/jpeg', base64: photo.toString('base64') }])
    await this.tap(name)
  }

  /** What the person picks on WeChat's map, and where they are, when next asked. */
  override standAt(at: { latitude: number; longitude: number }): Promise<void> {
    return this.page.evaluate((given) => {
      const { controls } = window.phone
      controls.position = given
      controls.place = { ...given, name: '阳光小区', address: '阳光路 128 弄' }
    }, at)
  }

  /** What the person picks when the app next asks for photos. */
  willChoose(photos: { type: string; base64: string }[] | 'cancel' | 'deny' | 'break' | 'full'): Promise<void> {
    return this.page.evaluate((given) => {
      window.phone.controls.photos = given
    }, photos)
  }

  /** What the person picks when the app next asks for files of a conversation. */
  willChooseFiles(files: MessageFile[] | 'cancel'): Promise<void> {
    return this.page.evaluate((given) => {
      window.phone.controls.messageFiles = given
    }, files)
  }

  /** Waits until the app has asked for the photos that were prepared. */
  async hasChosen(): Promise<void> {
    await expect.poll(() => this.ask((phone) => phone.controls.photos)).toBeUndefined()
  }

  /** Asks the phone something, or does something with it, in the host's own document. */
  ask<T>(work: (phone: PhoneOfHost) => T): Promise<T> {
    return this.page.evaluate(`(${work.toString()})(window.phone)`)
  }

  /** How many files the app keeps for when it is opened again. */
  copies(): Promise<number> {
    return this.ask((phone) => Object.keys(phone.stored().saved).length)
  }

  /** What has gone wrong, whether or not the app caught it. */
  async failures(): Promise<string[]> {
    return this.page.url() === 'about:blank' ? [] : this.ask((phone) => phone.failures)
  }

  async checkFailures(): Promise<void> {
    expect(await this.failures()).toEqual([])
  }
}
