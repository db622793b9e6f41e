import 'server-only'
import type { StandardServicePage } from './standard-service-page'

export async function findStandardService(slug: string): Promise<StandardServicePage | null> {
  throw new Error(slug)
}
