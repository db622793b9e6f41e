import { afterEach, beforeEach, expect, vi } from 'vitest'

const errors = vi.spyOn(console, 'error')

beforeEach(() => errors.mockClear())

afterEach(() => {
  expect(errors.mock.calls, 'console.error was called').toEqual([])
})
