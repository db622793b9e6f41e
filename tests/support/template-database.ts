declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server's maintenance database. */
    databaseServerUrl: string
  }
}

/** The database that every test database is copied from: migrated, with the country's areas. */
export const templateDatabase = 'template_protishruti'
