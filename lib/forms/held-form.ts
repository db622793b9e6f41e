// A held form is one that could not be saved: kept a day for the browser that sent it, so that nothing typed is lost.
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import type { Issue, Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import type { FormPlace } from './form-place'
import { flatten, type FormFields, readForm } from './read-form'

export interface HeldForm {
  fields: FormFields
  refusal: HeldRefusal
}

/** What a command refused, with what it says besides (a newer `revision`, `openErrors`). */
export type HeldRefusal = { code: string; issues?: Issue[] } & Record<string, unknown>

const cookieName = 'protishruti_held'
const lifeInSeconds = 24 * 60 * 60
/** Letters: ten times the largest charter there is. What is larger was not typed. */
const mostKept = 2_000_000
/** Never kept, not even for a minute. */
const secret = /password|secret|recovery|^code$/i

/** Keeps what was typed (not files, not secrets) and why it was not saved; answers the id to ask for it by. */
export async function holdForm(
  { path }: FormPlace,
  form: FormData,
  { ok: _, ...refusal }: Refusal,
): Promise<string> {
  const all = Object.entries(flatten(readForm(form))).filter(([name]) => !secret.test(name))
  const typed = JSON.stringify(all).length <= mostKept ? all : []
  const expiresAt = new Date(Date.now() + lifeInSeconds * 1_000)
  await db.heldForm.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  const { id } = await db.heldForm.create({
    data: {
      path,
      holder: digest(await ownSecret()),
      fields: Object.fromEntries(typed),
      refusal: JSON.parse(JSON.stringify(refusal)),
      expiresAt,
    },
    select: { id: true },
  })
  return id
}

/** The held form of this page and this browser; null when there is none any more. */
export async function findHeldForm(path: string, id: string): Promise<HeldForm | null> {
  const own = (await cookies()).get(cookieName)?.value
  if (!own || !z.uuid().safeParse(id).success) return null
  const held = await db.heldForm.findFirst({
    where: { id, path, holder: digest(own), expiresAt: { gt: new Date() } },
    select: { fields: true, refusal: true },
  })
  if (!held) return null
  return { fields: held.fields as FormFields, refusal: held.refusal as HeldRefusal }
}

async function ownSecret(): Promise<string> {
  const jar = await cookies()
  const own = jar.get(cookieName)?.value ?? randomBytes(32).toString('base64url')
  jar.set(cookieName, own, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: lifeInSeconds,
    secure: await isSecure(),
  })
  return own
}

async function isSecure(): Promise<boolean> {
  const proto = (await headers()).get('x-forwarded-proto')
  return proto === 'https' || (env.SITE_URL?.startsWith('https:') ?? false)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
