import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

// type numbers of PostgreSQL's catalogue
const CHAR = 18
const TEXT = 25

/**
 * PrismaPg as the schema engine needs it. Three things in it are not made for migrations: it splits scripts at
 * every semicolon, its shadow database cannot be dropped, and it refuses the catalogue's type "char".
 */
export class MigrationAdapter extends PrismaPg {
  #url

  /** @type {Set<import('pg').Pool>} */
  #pools = new Set()

  /** @param {string} url */
  constructor(url) {
    super({ connectionString: url, max: 4 })
    this.#url = url
  }

  /** @override */
  async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    this.#pools.add(pool)
    const query = pool.query.bind(pool)
    readCharAsText(adapter, pool, query)
    // one simple query is one transaction: a migration that fails leaves nothing behind
    adapter.executeScript = (script) =>
      query(script).then(
        () => {},
        (error) => adapter['onError'](error),
      )
    return adapter
  }

  /** Closes what the engine leaves open: it never does so itself. */
  async close() {
    const open = [...this.#pools].filter((pool) => !pool.ending)
    await Promise.all(open.map((pool) => pool.end()))
  }

  /** @override */
  async connectToShadowDb() {
    const name = `shadow_${randomUUID()}`
    const main = await super.connect()
    await main.underlyingDriver().query(`CREATE DATABASE "${name}"`)
    const url = Object.assign(new URL(this.#url), { pathname: name }).href
    const shadow = await new MigrationAdapter(url).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.underlyingDriver().query(`DROP DATABASE "${name}" WITH (FORCE)`)
      await main.dispose()
    }
    return shadow
  }
}

/**
 * @param {Awaited<ReturnType<PrismaPg['connect']>>} adapter
 * @param {import('pg').Pool} pool
 * @param {Function} query the pool's own
 */
function readCharAsText(adapter, pool, query) {
  /** @type {boolean[]} */
  let areChars = []
  Object.assign(pool, {
    query: async (/** @type {unknown[]} */ ...args) => {
      const result = await query(...args)
      const fields = result.fields ?? []
      areChars = fields.map((/** @type {{ dataTypeID: number }} */ f) => f.dataTypeID === CHAR)
      fields.forEach((/** @type {{ dataTypeID: number }} */ field, /** @type {number} */ i) => {
        if (areChars[i]) field.dataTypeID = TEXT
      })
      return result
    },
  })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (sql) => {
    const rows = await queryRaw(sql)
    const columnTypes = rows.columnTypes.map((type, i) =>
      areChars[i] ? ColumnTypeEnum.Character : type,
    )
    return { ...rows, columnTypes }
  }
}
