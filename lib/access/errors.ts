// Forbidden and not-found throw; they are mapped to pages and exit codes once, at the door.

/** Next answers an error that carries this with its not-found page, also one that leaves a server action. */
const notFoundPage = 'NEXT_HTTP_ERROR_FALLBACK;404'

/** There is no such record, or none this actor may know of. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
  readonly digest = notFoundPage

  constructor(what: string) {
    super(`not found: ${what}`)
  }
}

/** The actor may see the record but not do this to it. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError'
  /** As for a page that was not offered in the first place. */
  readonly digest = notFoundPage

  constructor(action: string) {
    super(`forbidden: ${action}`)
  }
}
