// Forbidden and not-found throw; they are mapped to pages and exit codes once, at the door.

/** There is no such record, or none this actor may know of. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'

  constructor(what: string) {
    super(`not found: ${what}`)
  }
}

/** The actor may see the record but not do this to it. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError'

  constructor(action: string) {
    super(`forbidden: ${action}`)
  }
}
