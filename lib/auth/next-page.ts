import { adminPaths } from '@/lib/i18n/admin-paths'

/**
 * Where to go after signing in: an admin page of this portal, whatever the address says; without one, the
 * first page.
 * @example nextPage('//evil.example/admin') // '/admin'
 */
export function nextPage(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return adminPaths.myOffices
  const url = URL.parse(asked, 'http://portal.invalid')
  if (url?.origin !== 'http://portal.invalid') return adminPaths.myOffices
  const isAdmin = url.pathname === '/admin' || url.pathname.startsWith('/admin/')
  if (!isAdmin || url.pathname.startsWith(adminPaths.signIn)) return adminPaths.myOffices
  return url.pathname + url.search
}
