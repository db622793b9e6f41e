import 'server-only'
import { env } from '@/lib/env'

/** The portal's own address, with a path when one is given. */
export function siteUrl(path = ''): URL {
  return new URL(path, env.SITE_URL ?? `http://localhost:${env.PORT}`)
}
