// A web address from a charter: only what a page may safely link to becomes a link.

/**
 * The address as a link when it is https, http, mailto or tel and nothing hides in it; else null,
 * and the address is shown as text. A bare host ("www.doict.gov.bd") is given https.
 */
export function safeHref(url: string): string | null {
  const text = url.trim()
  if (text === '' || text.length > longest || hidden.test(text)) return null
  if (/^(?:mailto|tel):/iu.test(text))
    return /^(?:mailto:[^@\s]+@[^@\s]+|tel:\+?[\d;=ext-]{3,})$/iu.test(text) ? text : null
  if (!/^https?:\/\//iu.test(text)) return bareHost.test(text) ? safeHref(`https://${text}`) : null
  const parsed = URL.parse(text)
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return null
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  return parsed.hostname.includes('.') ? parsed.href : null
}

/** An address that leads nowhere as printed: a comma for a dot, a space, no dot at all. */
export function isMalformedWeb(address: string): boolean {
  const host = address
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#].*$/su, '')
  return (
    !/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?$/iu.test(host) ||
    /^-|-\.|\.-|-$/u.test(host)
  )
}

const longest = 2048
/** Control characters, white space, quotes, angle brackets, backslashes. */
const hidden = /[\p{C}\s"'<>\\`]/u
const bareHost =
  /^(?:www\.|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:gov|com|org|edu|net)(?:\.bd)?(?:$|\/))/iu
