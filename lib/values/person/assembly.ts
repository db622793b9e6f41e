// Puts the parts of a contact together: whose name, which post, which office; what is over is kept.
import type { Contact } from '../schema'
import type { Part } from './parts'

type Assembled = Pick<Contact, 'name' | 'designation' | 'office' | 'rest'>

/** One person in one post: the post next to the name; further posts and words go to `rest`. */
export function assemble(parts: Part[]): Assembled {
  const name = findName(parts)
  const designation = findDesignation(parts, name)
  const office = officeParts(parts)
  const used = new Set([name, designation, ...office])
  const rest = parts.filter((part) => !used.has(part)).map((part) => part.text)
  return {
    ...(name === undefined ? {} : { name: name.text }),
    ...(designation === undefined ? {} : { designation: designation.text }),
    ...(office.length === 0 ? {} : { office: office.map((part) => part.text).join(', ') }),
    ...(rest.length === 0 ? {} : { rest: rest.join(', ') }),
  }
}

/** A part known as a name; else two to five words of no other meaning right before a post. */
function findName(parts: Part[]): Part | undefined {
  const known = parts.find((part) => part.kind === 'name')
  if (known !== undefined) return known
  return parts.find((part, at) => {
    const isBare = part.kind === 'other' && part.words >= 2 && part.words <= 5
    return isBare && !/[\p{N}()]/u.test(part.text) && parts[at + 1]?.kind === 'designation'
  })
}

function findDesignation(parts: Part[], name: Part | undefined): Part | undefined {
  const posts = parts.filter((part) => part.kind === 'designation')
  if (name === undefined) return posts[0]
  const behind = parts.slice(parts.indexOf(name) + 1).find((part) => part.kind === 'designation')
  return behind ?? posts.at(-1)
}

/** The office, and the place names that follow it: "জেলা কার্যালয়", "মাগুরা". */
function officeParts(parts: Part[]): Part[] {
  const first = parts.findIndex((part) => part.kind === 'office')
  if (first === -1) return []
  const found: Part[] = []
  for (const part of parts.slice(first)) {
    const isPlace = part.kind === 'other' && part.words <= 3 && !/\p{N}/u.test(part.text)
    if (part.kind === 'office' || isPlace) found.push(part)
    else if (part.kind !== 'name' && part.kind !== 'designation') break
  }
  return found
}
