import 'server-only'
import { MailError } from '@/lib/mail/send-mail'
import { mailNotice } from './mails'
import { type Person, recipientOf } from '../person'

/** Tells the owner by mail what was done; it is done whether or not the mail goes out, and the log says when not. */
export async function sendNotice(
  person: Person,
  notice: Parameters<typeof mailNotice>[1],
): Promise<void> {
  try {
    await mailNotice(recipientOf(person), notice)
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    console.warn(error.message)
  }
}
