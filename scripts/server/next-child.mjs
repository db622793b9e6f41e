// Next as a process of its own: listens on loopback, behind the outer server, and ends when that one is gone.

import http from 'node:http'
import next from 'next'
import { root } from '../bootstrap/paths.mjs'

const hostname = '127.0.0.1'
const port = Number(process.argv[2])

process.on('disconnect', () => process.exit())

const app = next({ dev: false, dir: root, hostname, port })
await app.prepare()
const handle = app.getRequestHandler()
const server = http.createServer((request, response) => handle(request, response))

process.on('SIGTERM', () => {
  server.close(() => process.exit())
  server.closeIdleConnections()
})

// nobody may be there to hear it any more
server.listen(port, hostname, () => process.send?.('ready', () => {}))
