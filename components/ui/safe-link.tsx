import { safeHref } from '@/lib/values/web'

/** An address from data: a link when it is one a page may carry, else plain text. */
export function SafeLink({ url, text = url }: { url: string; text?: string }) {
  const href = safeHref(url)
  return href ? <a href={href}>{text}</a> : <span>{text}</span>
}
