import type { ImportErrorCode } from '@/lib/imports/schema'

export interface HostileInput {
  name: string
  make: () => Buffer
  fileName?: string
  expected: ImportErrorCode | 'read'
  detail?: string
}

export const MB = 1024 * 1024

export function nest(depth: number, open: string, close: string, inner: string): string {
  return open.repeat(depth) + inner + close.repeat(depth)
}

/** A document type whose entities expand to a thousand million characters. */
export function entities(root: string): string {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  )
  return `<!DOCTYPE ${root} [<!ENTITY e0 "ha">${levels.join('')}]>`
}
