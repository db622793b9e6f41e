declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server's maintenance database. */
    databaseServerUrl: string
  }
}

/** The database that every test database is copied from: migrated, with the reference data. */
export const templateDatabase = 'template_protishruti'
