import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

let server: Server
let received: string[]
let refuses: boolean

/** As much of a mail server as one message needs. */
function serve(socket: Socket) {
  let isData = false
  socket.write('220 test\r\n')
  socket.on('data', (chunk) => {
    const text = chunk.toString('utf8')
    received.push(text)
    if (isData) {
      isData = !text.endsWith('\r\n.\r\n')
      return void (isData || socket.write('250 taken\r\n'))
    }
    if (/^DATA/i.test(text)) {
      isData = true
      return void socket.write('354 go on\r\n')
    }
    if (/^RCPT/i.test(text) && refuses) return void socket.write('550 no such box\r\n')
    if (/^QUIT/i.test(text)) return void socket.end('221 bye\r\n')
    socket.write('250 ok\r\n')
  })
}

beforeAll(async () => {
  server = createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
  process.env.MAIL_FROM = 'Portal <portal@office.example>'
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  received = []
  refuses = false
})

const mail = { to: 'a@office.example', subject: 'নতুন', text: 'Line\nলাইন', locale: 'bn' } as const

describe('with a mail server', () => {
  it('a mail is handed over, from the portal’s own address', async () => {
    const { sendMail } = await import('@/lib/mail/send-mail')
    await sendMail(mail)
    const talk = received.join('')
    expect(talk).toContain('MAIL FROM:<portal@office.example>')
    expect(talk).toContain('RCPT TO:<a@office.example>')
    expect(talk).toContain('Content-Language: bn')
  })

  it('a mail it does not take is an error for whoever sends it', async () => {
    const { MailError, sendMail } = await import('@/lib/mail/send-mail')
    refuses = true
    await expect(sendMail(mail)).rejects.toThrow(MailError)
  })
})
