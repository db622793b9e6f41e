import net from 'node:net'
import { Failure } from '../bootstrap/failure.mjs'

/**
 * The web address of a server, as a person types it.
 * @param {string} host what it listens on
 * @param {number} port
 * @example addressOf('0.0.0.0', 3000) // 'http://localhost:3000'
 */
export function addressOf(host, port) {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/**
 * Makes sure, before the long work, that the address can be listened on.
 * @param {string} host
 * @param {number} port
 */
export function assertFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.on('error', (error) => reject(explainListening(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve))
  })
}

/**
 * One sentence on why an address cannot be listened on.
 * @param {unknown} error
 * @param {string} host
 * @param {number} port
 * @returns {Error}
 */
export function explainListening(error, host, port) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
  const reasons = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program; stop it, or set PORT to another number.`,
    EACCES: `This user may not listen on port ${port}; set PORT to a number from 1024 on.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is not an address of this machine.`,
  }
  const known = reasons[/** @type {keyof typeof reasons} */ (code ?? '')]
  return new Failure(known ?? `The server cannot listen on ${host}:${port}: ${message}`)
}
