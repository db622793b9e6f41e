import path from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandNamed, nodeArguments } from '@/scripts/bootstrap/commands.mjs'
import { root } from '@/scripts/bootstrap/paths.mjs'
import { withFirstInPath } from '@/scripts/bootstrap/prepare.mjs'

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('the npm scripts', () => {
  it.each(Object.entries(scripts))('%s goes through the bootstrap', (name, script) => {
    expect(script).toBe(`node scripts/bootstrap.mjs ${name}`)
    expect(existsSync(path.join(root, 'scripts', commandNamed(name).script))).toBe(true)
  })

  it('are listed to whoever asks for another', () => {
    expect(() => commandNamed('stop')).toThrow('There is no command "stop"; there are start,')
    expect(() => commandNamed(undefined)).toThrow('There is no command ""')
  })
})

describe('nodeArguments', () => {
  it('gives a TypeScript command its loader and the condition of server-only modules', () => {
    const args = nodeArguments({ script: 'commands/start.mjs', isTypeScript: true }, ['--json'])
    expect(args).toContain('--conditions=react-server')
    expect(args.slice(-2)).toEqual([path.join(root, 'scripts/commands/start.mjs'), '--json'])
  })
})

describe('withFirstInPath', () => {
  it('puts a folder first, under the name the system uses', () => {
    expect(withFirstInPath({ PATH: '/bin' }, '/node')).toEqual({
      PATH: ['/node', '/bin'].join(path.delimiter),
    })
    expect(withFirstInPath({ Path: 'C:/bin' }, 'C:/node')).toEqual({
      Path: ['C:/node', 'C:/bin'].join(path.delimiter),
    })
    expect(withFirstInPath({}, '/node')).toEqual({ PATH: '/node' })
  })
})
