import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback'
import { describe, expect, it } from 'vitest'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'

describe.each([new NotFoundError('office'), new ForbiddenError('office:edit')])(
  '$name',
  (error) => {
    it('is answered with the not-found page where it leaves a page or an action', () => {
      expect(isHTTPAccessFallbackError(error) && getAccessFallbackHTTPStatus(error)).toBe(404)
    })
  },
)
