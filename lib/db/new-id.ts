// Ids for rows that are written by SQL of our own: like those Prisma makes, UUIDs of version 7.
import { randomUUID } from 'node:crypto'

const mostInMillisecond = 0xfff
let lastMoment = 0
let count = 0

/**
 * A new id. In the order of their ids rows of one process stand in the order in which the ids were made.
 * @example newId() // '019ab2c3-4d5e-7000-9f3b-…'
 */
export function newId(): string {
  const now = Date.now()
  if (now > lastMoment) [lastMoment, count] = [now, 0]
  else if (count < mostInMillisecond) count += 1
  else [lastMoment, count] = [lastMoment + 1, 0]
  const time = lastMoment.toString(16).padStart(12, '0')
  const place = count.toString(16).padStart(3, '0')
  // the variant and the random end of another UUID
  return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-${randomUUID().slice(19)}`
}
