import 'server-only'
import { notFound } from 'next/navigation'
import type { Actor } from './actor'
import { mayEnter, type Room } from './rooms'

/** The not-found page for whom the navigation does not offer the room: everything in it would be refused. */
export function enterRoom(actor: Actor, room: Room): void {
  if (!mayEnter(actor, room)) notFound()
}
