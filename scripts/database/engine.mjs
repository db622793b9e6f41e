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
 * Prisma's schema engine, the one behind `prisma migrate`, as WebAssembly: nothing is downloaded.
 * @param {string} url the database to work on
 * @returns {Promise<import('@prisma/schema-engine-wasm').SchemaEngine>}
 */
export async function openEngine(url) {
  loading ??= load()
  await loading
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url))
  return bindings.SchemaEngine.new({ datamodels: [[schemaFile, readSchema()]] }, () => {}, factory)
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
