import { afterEach, beforeEach, expect } from 'vitest'

// A console.error fails the test in which it was called.
const calls: unknown[][] = []
console.error = (...words: unknown[]) => void calls.push(words)

beforeEach(() => {
  calls.length = 0
})

afterEach(() => {
  expect(calls, 'console.error was called').toEqual([])
})
