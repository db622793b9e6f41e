import { isSlug } from '@/lib/offices/slug'

/** What the website of an office has besides its slug. */
const host = /^(?:www\.)?(.+)\.gov\.bd$/

/**
 * The slug in what a person typed or pasted: a slug, the address of any page of the office here, or its own website;
 * null where none can be.
 * @example readOfficeAddress('https://protishruti.example/en/offices/doict.narail/versions/2') // 'doict.narail'
 */
export function readOfficeAddress(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const [, pasted] = /(?:^|\/)offices\/([^/?#]+)/.exec(text) ?? []
  const [first = ''] = text.replace(/^https?:\/\//, '').split(/[/?#]/)
  const [, named] = host.exec(first) ?? []
  const slug = pasted ?? named ?? text
  return isSlug(slug) ? slug : null
}
