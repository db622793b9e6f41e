import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createDatabase, dropDatabase, query } from '@/scripts/database/databases.mjs'
import { migrate } from '@/scripts/database/migrate.mjs'
import { listMigrations } from '@/scripts/database/migrations.mjs'

const serverUrl = inject('databaseServerUrl')
const name = 'failing_migration'
const url = Object.assign(new URL(serverUrl), { pathname: name }).href

/** A history of one migration. */
function history(value: string) {
  const content = { tag: 'ok' as const, value }
  const migrationFile = { path: 'migration.sql', content }
  return {
    ...listMigrations(),
    migrationDirectories: [{ path: '20270101000000_notes', migrationFile }],
  }
}

const findTable = async () =>
  (await query(url, `SELECT to_regclass('note') IS NOT NULL AS is_there`)).rows[0].is_there

beforeAll(() => createDatabase(serverUrl, name))
afterAll(() => dropDatabase(serverUrl, name))

describe('a migration that fails', () => {
  it('is named, with its reason, and leaves nothing behind', async () => {
    const broken = history('CREATE TABLE note (id int); ALTER TABLE nowhere ADD y int;')
    await expect(migrate(url, broken)).rejects.toThrow(
      'The migration 20270101000000_notes failed and was rolled back: No such table: nowhere',
    )
    expect(await findTable()).toBe(false)
  })

  it('is applied once it was corrected, function bodies and all', async () => {
    const body = 'BEGIN RAISE EXCEPTION $m$frozen; for ever$m$; END'
    const frozen = `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ ${body}; $$;
      CREATE TABLE note (id int);
      CREATE TRIGGER frozen BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION refuse();`
    expect(await migrate(url, history(frozen))).toEqual(['20270101000000_notes'])
    await expect(query(url, 'INSERT INTO note VALUES (1)')).rejects.toThrow('frozen; for ever')
  })
})
