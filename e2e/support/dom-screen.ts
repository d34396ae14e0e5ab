import { expect, type Locator, type Page } from '@playwright/test'
import type { Name, Screen } from '../journeys/screen'

const TAPPABLE = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab'] as const

/** A phone whose screen is a browser's page, driven by what people see and hear. Each build opens in its own way. */
export abstract class DomScreen implements Screen {
  protected constructor(readonly page: Page) {}

  abstract open(path: string): Promise<void>
  abstract choosePhoto(name: Name, photo: Buffer): Promise<void>
  /** Checks that nothing has gone wrong behind the screen so far. */
  protected abstract checkFailures(): Promise<void>

  /** Where the phone says it is when it is asked, in degrees (WGS 84). WeChat's has a map of its own. */
  async standAt(at: { latitude: number; longitude: number }): Promise<void> {
    await this.page.context().grantPermissions(['geolocation'])
    await this.page.context().setGeolocation(at)
  }

  async tap(name: Name): Promise<void> {
    await this.tappable(name).tap()
    await this.checkFailures()
  }

  async fill(label: Name, text: string): Promise<void> {
    await seen(this.page.getByLabel(label, { exact: true })).fill(text)
  }

  async seeIn(label: Name, text: string): Promise<void> {
    await expect(seen(this.page.getByLabel(label, { exact: true }))).toHaveValue(text)
  }

  async see(text: Name): Promise<string> {
    const found = seen(this.page.getByText(text).or(this.page.getByLabel(text)))
    await expect(found).toBeVisible()
    return found.innerText()
  }

  async doNotSee(text: Name): Promise<void> {
    await expect(this.page.getByRole('main').filter({ visible: true })).not.toBeEmpty()
    await expect(this.page.getByRole('status', { name: '正在打开' })).toHaveCount(0)
    await expect(this.page.getByText(text).filter({ visible: true })).toHaveCount(0)
  }

  async pictureIn(name: Name): Promise<string> {
    const image = this.tappable(name).locator('img')
    await expect(image).toHaveAttribute('src', /./)
    return (await image.getAttribute('src')) ?? ''
  }

  /** How far down the page something stands, in px. */
  async topOf(text: Name): Promise<number> {
    await this.see(text)
    return seen(this.page.getByText(text)).evaluate((one) => one.getBoundingClientRect().top + window.scrollY)
  }

  protected tappable(name: Name): Locator {
    const pattern = typeof name === 'string' ? beginningWith(name) : name
    const [first, ...others] = TAPPABLE.map((role) => this.page.getByRole(role, { name: pattern }))
    return seen(others.reduce((all, one) => all.or(one), first ?? this.page.locator('none')))
  }
}

/** `满意` must not find `基本满意`, but `查进度` should find `查进度，1 件在办`. */
function beginningWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}([，\\s]|$)`)
}

/** Pages one has come from stay in the document, hidden. */
function seen(locator: Locator): Locator {
  return locator.filter({ visible: true }).first()
}
