import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { LEAD } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { MiniProgramPhone } from './phone'

const BUILD = resolve(__dirname, '../../dist/weapp')

test.describe.configure({ mode: 'parallel' })

/** What a journey sees first, and the desk behind it: enough to run every kind of file a build has. */
async function shortJourney(browser: Browser, folder: string): Promise<void> {
  const resident = await MiniProgramPhone.of(newPerson(), browser, { folder })
  await resident.open('pages/home/index?scene=b%3Dyg2-1')
  await resident.see('阳光二居')
  await resident.tap('提意见')
  await resident.see('投进意见箱')
  await resident.checkFailures()
  const lead = await MiniProgramPhone.of(LEAD, browser, { folder })
  await lead.open('staff/inbox/index')
  await lead.see('收件箱')
  await lead.checkFailures()
}

interface Sabotage {
  title: string
  file: string
  /** How the file is changed; without it the file is taken away. */
  change?: (content: string) => string
  /** What the failure says. */
  says: RegExp
}

const before = (code: string) => (content: string) => content.replace('"use strict";', `"use strict";${code};`)

const SABOTAGES: Sabotage[] = [
  {
    title: 'a throw in a page',
    file: 'pages/submit/index.js',
    change: before('throw new Error("sabotage")'),
    says: /sabotage/,
  },
  { title: 'base.wxml missing', file: 'base.wxml', says: /needs base\.wxml, which is not in the package/ },
  {
    title: 'bindtap stripped',
    file: 'base.wxml',
    change: (content) => content.replace(/ bindtap="eh"/g, ''),
    says: /投进意见箱[^]*element\(s\) not found/,
  },
  { title: 'a shared script missing', file: 'vendors.js', says: /vendors\.js' is not defined/ },
  {
    title: "a subpackage's page without js",
    file: 'staff/inbox/index.js',
    says: /lists the page staff\/inbox\/index, and there is no staff\/inbox\/index\.js/,
  },
  {
    title: 'a page without wxml',
    file: 'pages/me/index.wxml',
    says: /lists the page pages\/me\/index, and there is no pages\/me\/index\.wxml/,
  },
  {
    title: 'a component that is not where its page says',
    file: 'pages/case/index.json',
    change: (content) => content.replace('../../comp', '../comp'),
    says: /pages\/case\/index\.json uses <comp> at pages\/comp, and there is no pages\/comp\.js/,
  },
  {
    title: 'a component that does not say it is one',
    file: 'comp.json',
    change: (content) => content.replace('"component":true,', ''),
    says: /comp\.json does not say "component": true/,
  },
  {
    title: 'a tab bar of its own that is no component',
    file: 'custom-tab-bar/index.json',
    change: (content) => content.replace('"component":true', '"component":false'),
    says: /a tab bar of its own at custom-tab-bar\/index, and .* does not say "component": true/,
  },
  {
    title: 'a tab page that is no page',
    file: 'app.json',
    change: (content) => content.replace('"pagePath":"pages/me/index"', '"pagePath":"pages/mine/index"'),
    says: /the tab page pages\/mine\/index, which is not in its pages/,
  },
  {
    title: 'a preload from a page that is not there',
    file: 'app.json',
    change: (content) => content.replace('"pages/me/index":{"network"', '"pages/mine/index":{"network"'),
    says: /preloadRule names the page pages\/mine\/index/,
  },
  {
    title: 'a preload of a package that is not there',
    file: 'app.json',
    change: (content) => content.replace('"packages":["staff"]', '"packages":["desk"]'),
    says: /preloadRule names the package desk/,
  },
  { title: 'no themes', file: 'theme.json', says: /has its themes in theme\.json, which is missing/ },
  {
    title: 'a colour that one theme lacks',
    file: 'theme.json',
    change: (content) => content.replace('"page": "#0F151D"', '"side": "#0F151D"'),
    says: /window uses @page, which the dark theme does not have/,
  },
  {
    title: 'a declaration of privacy that WeChat does not know',
    file: 'app.json',
    change: (content) => content.replace('"darkmode"', '"requiredPrivateInfos":["chooseMedia"],"darkmode"'),
    says: /requiredPrivateInfos names chooseMedia/,
  },
  {
    title: 'two kinds of place declared at once',
    file: 'app.json',
    change: (content) =>
      content.replace('"darkmode"', '"requiredPrivateInfos":["getFuzzyLocation","getLocation"],"darkmode"'),
    says: /getFuzzyLocation and getLocation, and WeChat allows only one/,
  },
  {
    title: 'a permission that WeChat does not know',
    file: 'app.json',
    change: (content) => content.replace('"darkmode"', '"permission":{"scope.camera":{"desc":"拍照"}},"darkmode"'),
    says: /permission names scope\.camera/,
  },
  {
    title: 'a configuration that is no JSON',
    file: 'app.json',
    change: (content) => `${content},`,
    says: /app\.json is no JSON/,
  },
  {
    title: 'an API of wx the host does not know',
    file: 'pages/home/index.js',
    change: before('wx.startSoterAuthentication && 0'),
    says: /wx\.startSoterAuthentication is not known/,
  },
  {
    title: 'a throw in what an API calls back',
    file: 'pages/home/index.js',
    change: before('wx.getNetworkType({success:function(){throw new Error("called back")}})'),
    says: /called back/,
  },
  {
    title: 'a promise of an API that fails and nobody hears',
    file: 'pages/home/index.js',
    change: before('wx.getImageInfo({src:"wxfile://none"})'),
    says: /getImageInfo:fail/,
  },
  {
    title: 'a global that WeChat lacks',
    file: 'pages/home/index.js',
    change: before('fetch("https://example.com")'),
    says: /fetch is not defined/,
  },
  {
    title: 'the document of a browser',
    file: 'pages/home/index.js',
    change: before('document.title = "x"'),
    says: /undefined \(setting 'title'\)/,
  },
  {
    title: 'a method that the oldest phones lack',
    file: 'pages/home/index.js',
    change: before('[1].at(0)'),
    says: /at is not a function/,
  },
  {
    title: 'a component that nobody makes',
    file: 'pages/home/index.wxml',
    change: (content) => `${content}<live-player/>`,
    says: /uses <live-player>/,
  },
]

test('the unbroken build passes what the broken ones must fail', async ({ browser }) => {
  await shortJourney(browser, BUILD)
})

for (const { title, file, change, says } of SABOTAGES) {
  test(`a build with ${title} fails`, async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'weapp-broken-'))
    cpSync(BUILD, folder, { recursive: true })
    const path = join(folder, file)
    if (change === undefined) rmSync(path)
    else {
      const content = readFileSync(path, 'utf8')
      expect(change(content), 'the sabotage changes something').not.toBe(content)
      writeFileSync(path, change(content))
    }
    const outcome = await shortJourney(browser, folder).then(
      () => 'it passed',
      (error: unknown) => String(error),
    )
    rmSync(folder, { recursive: true })
    expect(outcome).toMatch(says)
  })
}
