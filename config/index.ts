import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const src = path.join(root, 'src')
const isMini = process.env.TARO_ENV === 'weapp'
/** `CLOUD=local`: the Mini Program build that talks to the local cloud over HTTP, for DevTools without an account. */
const isLocal = !isMini || process.env.CLOUD === 'local'

// Taro leaves node_modules as they are. These ship ES2022 (`#private`), which WeChat's engines do not all read; NutUI asks
// for its icons all at once (babel.config.js).
const modern = (file: string) =>
  file.startsWith(path.join(src, 'contract')) || /[\\/]node_modules[\\/](@tanstack|valibot|@nutui)[\\/]/.test(file)

/** `FLOOR=1`: the smallest app of the same build, which `npm run bench` measures ours against. */
const isFloor = process.env.FLOOR === '1'
const built = isMini && isLocal ? 'weapp-local' : (process.env.TARO_ENV ?? 'h5')

/** What WeChat's logic layer lacks and TanStack Query uses as bare globals. */
const globals = path.join(src, 'client', 'device', 'globals.ts')

const NO_CSS_MODULES = { enable: false, config: { namingPattern: 'module', generateScopedName: '[local]' } } as const

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'renmin-yijianxiang',
    date: '2026-11-24',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: isFloor ? 'bench/floor' : 'src/client',
    outputRoot: `dist/${isFloor ? 'floor' : built}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    logger: { quiet: true, stats: false },
    // Chinese as it is, in UTF-8: three bytes a character, and six as an escape, of which Taro makes all.
    terser: {
      enable: true,
      config: {
        compress: { passes: 3, keep_fargs: false, reduce_vars: true, reduce_funcs: true },
        output: { ascii_only: false, comments: false },
      },
    },
    // The floor is Taro and NutUI as they come.
    plugins: (isFloor ? [] : ['aria-attributes.ts', 'slim-templates.ts']).map((file) =>
      path.join(__dirname, 'taro', file),
    ),
    alias: { '@': src },
    defineConstants: {
      // Taro's runtime names TikTok's `tt` in a branch that a WeChat build never takes.
      ...(isMini && { tt: 'undefined' }),
      CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
      // Where a scanned link opens the Mini Program (WeChat's "普通链接二维码"): the address before the page, without a slash at
      // its end. Empty: the browser build leads to itself, and the Mini Program shows no code.
      SCAN_LINK: JSON.stringify(process.env.SCAN_LINK ?? ''),
      TRANSPORT: JSON.stringify(isLocal ? 'http' : 'wechat'),
      // The browser build is served by the local cloud itself; the Mini Program build has to name it: LOCAL_CLOUD in the
      // environment, for one that is not on this computer's usual port.
      LOCAL_CLOUD: JSON.stringify(isMini ? (process.env.LOCAL_CLOUD ?? 'http://127.0.0.1:8787') : ''),
    },
    mini: {
      compile: { include: [modern] },
      optimizeMainPackage: { enable: true },
      // A px stays a px in both builds: type is in rem and follows the reader's font size, the rest is fixed.
      postcss: { pxtransform: { enable: false, config: {} }, cssModules: NO_CSS_MODULES },
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain) {
        // React's renderer is used by app.js alone, and would stand in it, among our own code.
        chain.merge({
          optimization: {
            splitChunks: {
              cacheGroups: {
                renderer: {
                  name: 'vendors',
                  test: /[\\/]node_modules[\\/](react-reconciler|scheduler)[\\/]/,
                  priority: 1000,
                  enforce: true,
                },
              },
            },
          },
        })
        chain
          .plugin('providerPlugin')
          .tap(([given]) => [
            { ...given, AbortController: [globals, 'AbortController'], globalThis: [globals, 'globalThisShim'] },
          ])
      },
    },
    h5: {
      compile: { include: [modern] },
      webpackChain(chain) {
        // What two pages share is one file, not a copy in each.
        chain.optimization.splitChunks({
          chunks: 'async',
          cacheGroups: { shared: { name: 'shared', minChunks: 2, enforce: true, reuseExistingChunk: true } },
        })
      },
      // Named from where the page lies: the same build is the phones of the try-it page and the console of a PC.
      publicPath: 'auto',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: false, config: {} },
        cssModules: NO_CSS_MODULES,
      },
    },
  }
  return config
})
