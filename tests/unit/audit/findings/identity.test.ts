import { expect, test } from 'vitest'
import { identityOf } from '@/lib/audit/findings/identity'

const serviceId = '01920000-0000-7000-8000-000000000001'

test('a service that moves to another row keeps the identity of its findings', () => {
  const before = identityOf({ rule: 'T01', path: '/services/3/timeLimit', serviceId })
  expect(identityOf({ rule: 'T01', path: '/services/12/timeLimit', serviceId })).toBe(before)
})

test('another rule, field or service is another finding', () => {
  const all = [
    { rule: 'T01', path: '/services/3/timeLimit', serviceId },
    { rule: 'T02', path: '/services/3/timeLimit', serviceId },
    { rule: 'T01', path: '/services/3/fee', serviceId },
    { rule: 'T01', path: '/services/3', serviceId },
    { rule: 'T01', path: '/services/3/timeLimit', serviceId: null },
    { rule: 'T01', path: '', serviceId: null },
  ]
  expect(new Set(all.map(identityOf)).size).toBe(all.length)
})

test('a count of texts without translation stays one finding when the first of them is translated', () => {
  const before = identityOf({ rule: 'B01', path: '/services/3/name', serviceId })
  expect(identityOf({ rule: 'B01', path: '/services/3/method', serviceId })).toBe(before)
})
