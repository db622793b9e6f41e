import { describe, expect, it } from 'vitest'
import { explainSystemError, Failure, reportFailure } from '@/scripts/bootstrap/failure.mjs'
import { explainNpm } from '@/scripts/bootstrap/packages/npm-errors.mjs'

describe('explainNpm', () => {
  it.each([
    ['npm error code ENOTFOUND', /cannot be reached/],
    ['npm error code EAI_AGAIN', /cannot be reached/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code E404', /does not have it/],
    ['npm error code EINTEGRITY', /integrity hash/],
    ['npm error code EACCES', /may not write/],
  ])('puts %s into one sentence', (output, sentence) => {
    const text = explainNpm('Node could not be fetched', output)
    expect(text).toMatch(sentence)
    expect(text.split('\n')).toHaveLength(1)
  })

  it('passes on what npm said when it does not know the cause', () => {
    expect(explainNpm('It failed', 'npm error surprising')).toContain('npm error surprising')
  })
})

describe('explainSystemError', () => {
  it('names the place and what to do', () => {
    const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/data' })
    expect(explainSystemError(error)).toBe(
      'The disk is full (/data); free some space and try again.',
    )
    expect(explainSystemError(new TypeError('a bug'))).toBeNull()
  })
})

describe('reportFailure', () => {
  it('gives the exit code of a failure', () => {
    expect(reportFailure(new Failure('Said in one sentence.'))).toBe(1)
  })
})
