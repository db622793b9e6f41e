import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { inRoot } from '../bootstrap/paths.mjs'
import { MigrationAdapter } from './migration-adapter.mjs'

/** The path of the schema. */
export const schemaFile = inRoot('prisma/schema.prisma')

/** @type {Promise<void> | undefined} a second instance would break the first */
let loading

/**
 * Works with Prisma's schema engine, the one behind `prisma migrate`, as WebAssembly: nothing is downloaded.
 * @template T
 * @param {string} url the database to work on
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(url, work) {
  loading ??= load()
  await loading
  const adapter = new MigrationAdapter(url)
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  try {
    const models = /** @type {[string, string][]} */ ([[schemaFile, readSchema()]])
    return await work(await bindings.SchemaEngine.new({ datamodels: models }, () => {}, factory))
  } finally {
    await adapter.close()
  }
}

/** The content of prisma/schema.prisma. */
export function readSchema() {
  return fs.readFileSync(schemaFile, 'utf8')
}

async function load() {
  const home = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const code = fs.readFileSync(path.join(home, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': /** @type {WebAssembly.ModuleImports} */ (bindings),
  })
  bindings.__wbg_set_wasm(instance.exports)
  // without it a fault inside the engine hides behind a TypeError
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (/** @type {string} */ text) => (panic = text) },
  })
  const start = /** @type {() => void} */ (instance.exports.__wbindgen_start)
  start()
}

/** What the engine last said before it broke; empty while it is whole. */
export let panic = ''
