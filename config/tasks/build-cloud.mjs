// Bundles the cloud for upload: one folder a function, the schema as JSON, and the demo district.
//   dist/cloud/functions/<name>/{index.js,config.json,package.json}   what WeChat cloud runs
//   dist/cloud/schema.json, dist/cloud/demo/index.js                  what deploys and the local cloud read
import { build } from 'esbuild'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const source = path.join(root, 'src/cloud')
const target = path.join(root, 'dist/cloud')
/** Built beside it and put in its place whole: a local cloud or a test may be reading. */
const made = `${target}.${process.pid}`

/** Node 16.13 is the oldest the platform offers. */
const options = {
  bundle: true,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  minify: true,
  // Chinese as it is: three bytes a character, and six as an escape.
  charset: 'utf8',
  legalComments: 'none',
  tsconfig: path.join(root, 'tsconfig.json'),
  absWorkingDir: root,
  logLevel: 'warning',
}

async function buildFunction(name) {
  const from = path.join(source, 'functions', name)
  const to = path.join(made, 'functions', name)
  await build({ ...options, entryPoints: [path.join(from, 'index.ts')], outfile: path.join(to, 'index.js') })
  await cp(path.join(from, 'config.json'), path.join(to, 'config.json'))
  // Everything is in the bundle: nothing to install in the cloud.
  await writeFile(
    path.join(to, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', private: true }, null, 2)}\n`,
  )
}

async function buildSchema() {
  const file = path.join(made, 'schema.cjs')
  await build({ ...options, minify: false, entryPoints: [path.join(source, 'schema/index.ts')], outfile: file })
  const { schema } = (await import(file)).default
  await writeFile(path.join(made, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
  await rm(file)
}

async function buildDemo() {
  await build({
    ...options,
    entryPoints: [path.join(source, 'demo/index.ts')],
    outfile: path.join(made, 'demo/index.js'),
  })
}

/** Two builds at once must both end well; the one that comes last stays. */
async function putInPlace() {
  const old = `${target}.old-${process.pid}`
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(target, old).catch((error) => {
        if (error.code !== 'ENOENT') throw error
      })
      await rename(made, target)
      break
    } catch (error) {
      if (attempt === 20) throw error
      await rm(old, { recursive: true, force: true })
    }
  }
  await rm(old, { recursive: true, force: true })
}

await mkdir(made, { recursive: true })
const functions = await readdir(path.join(source, 'functions'))
await Promise.all([...functions.map(buildFunction), buildSchema(), buildDemo()])
await putInPlace()
console.error(`cloud: ${functions.join(', ')}, schema and demo district in ${path.relative(root, target)}`)
