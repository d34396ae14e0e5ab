// Bundles the cloud for upload: one folder a function, the schema as JSON, and the demo district.
//   dist/cloud/functions/<name>/{index.js,config.json,package.json}   what WeChat cloud runs
//   dist/cloud/schema.json, dist/cloud/demo/index.js                  what deploys and the local cloud read
import { build } from 'esbuild'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const source = path.join(root, 'src/cloud')
const target = path.join(root, process.env.CLOUD_OUT ?? 'dist/cloud')

/** Node 16.13 is the oldest the platform offers. */
const options = {
  bundle: true,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  tsconfig: path.join(root, 'tsconfig.json'),
  absWorkingDir: root,
  logLevel: 'warning',
}

async function buildFunction(name) {
  const from = path.join(source, 'functions', name)
  const to = path.join(target, 'functions', name)
  await build({ ...options, entryPoints: [path.join(from, 'index.ts')], outfile: path.join(to, 'index.js') })
  await cp(path.join(from, 'config.json'), path.join(to, 'config.json'))
  // Everything is in the bundle: nothing to install in the cloud.
  await writeFile(
    path.join(to, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', private: true }, null, 2)}\n`,
  )
}

async function buildSchema() {
  const file = path.join(target, 'schema.cjs')
  await build({ ...options, minify: false, entryPoints: [path.join(source, 'schema/index.ts')], outfile: file })
  const { schema } = (await import(file)).default
  await writeFile(path.join(target, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
  await rm(file)
}

async function buildDemo() {
  await build({
    ...options,
    entryPoints: [path.join(source, 'demo/index.ts')],
    outfile: path.join(target, 'demo/index.js'),
  })
}

await rm(target, { recursive: true, force: true })
await mkdir(target, { recursive: true })
const functions = await readdir(path.join(source, 'functions'))
await Promise.all([...functions.map(buildFunction), buildSchema(), buildDemo()])
console.error(`cloud: ${functions.join(', ')}, schema and demo district in ${path.relative(root, target)}`)
