import 'server-only'
import { notFound } from 'next/navigation'
import { ForbiddenError, NotFoundError } from './errors'

/**
 * What a page asks for, or the not-found page: also for what the actor may see but not do, whose page was not
 * offered in the first place.
 * @example const draft = await orNotFound(getDraft(actor, slug))
 */
export async function orNotFound<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ForbiddenError) notFound()
    throw error
  }
}
