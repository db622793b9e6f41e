import { describe, expect, it } from 'vitest'
import { sendMail } from '@/lib/mail/send-mail'
import { readMails } from '@/tests/support/mails'

const mail = { subject: 'নতুন পাসওয়ার্ড', text: 'প্রথম সারি\nদ্বিতীয় সারি', locale: 'bn' } as const

describe('without a mail server', () => {
  it('a mail becomes a file that can be read', async () => {
    await sendMail({ ...mail, to: 'a@office.example' })
    expect(readMails()).toEqual([{ to: 'a@office.example', text: 'প্রথম সারি\r\nদ্বিতীয় সারি' }])
  })

  it('nothing slips into the head of the mail', async () => {
    await sendMail({ ...mail, to: 'b@office.example\r\nBcc: all@office.example' })
    expect(readMails().at(-1)?.to).toBe('b@office.example Bcc: all@office.example')
  })
})
