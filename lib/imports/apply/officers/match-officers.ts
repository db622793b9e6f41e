// The officers a document names, matched to the posts of the register: by designation, and where several
// hold the same one, by name. Pure: what is missing is said, not made.
import { compactKey } from '@/lib/bangla/match-key'
import type { Contact } from '@/lib/values/schema'

export interface KnownPost {
  id: string
  titles: (string | null)[]
  /** Who holds it today, in either language; none when vacant or unnamed. */
  names: (string | null | undefined)[]
}

/** A post of the document: one designation held by one person, and the rows that name them. */
export interface PrintedPost {
  designation: string
  contact: Contact
  /** Places in the report's services. */
  rows: number[]
}

/**
 * The distinct posts that contacts name, in order. A contact without a designation names none: it stays as
 * printed. The fullest contact of a post stands for it.
 */
export function listPrintedPosts(contacts: readonly (Contact | undefined)[]): PrintedPost[] {
  const posts: PrintedPost[] = []
  contacts.forEach((contact, row) => {
    const { designation } = contact ?? {}
    if (!contact || !designation) return
    const post = posts.find((each) => isSamePost(each.contact, contact))
    if (!post) return void posts.push({ designation, contact, rows: [row] })
    post.rows.push(row)
    if (fullness(contact) > fullness(post.contact)) post.contact = contact
  })
  return posts
}

/**
 * The register's post for each printed one; null where it has none. Each post is given once: first to the
 * person who holds it, then to whoever is left.
 */
export function matchPosts(
  printed: readonly PrintedPost[],
  known: readonly KnownPost[],
): (KnownPost | null)[] {
  const given = new Set<KnownPost>()
  const matches = new Map<PrintedPost, KnownPost>()
  const give = (accepts: (post: PrintedPost, candidate: KnownPost) => boolean) => {
    for (const post of printed.filter((each) => !matches.has(each))) {
      const match = known.find(
        (each) => !given.has(each) && hasTitle(each, post.designation) && accepts(post, each),
      )
      if (!match) continue
      given.add(match)
      matches.set(post, match)
    }
  }
  give((post, candidate) => isHeldBy(candidate, post.contact.name))
  give(() => true)
  return printed.map((post) => matches.get(post) ?? null)
}

function hasTitle(post: KnownPost, designation: string): boolean {
  return post.titles.some((title) => title && compactKey(title) === compactKey(designation))
}

export function isHeldBy(post: Pick<KnownPost, 'names'>, name: string | undefined): boolean {
  return post.names.some((each) => each && name && compactKey(each) === compactKey(name))
}

/** Without a name on one side, the same designation is the same post. */
function isSamePost(one: Contact, other: Contact): boolean {
  if (compactKey(one.designation ?? '') !== compactKey(other.designation ?? '')) return false
  return !one.name || !other.name || compactKey(one.name) === compactKey(other.name)
}

function fullness({ name, phones, emails }: Contact): number {
  return (name ? 10 : 0) + phones.length + emails.length
}
