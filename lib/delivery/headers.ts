// What every public page says about itself: no script may run on it, and for how long it may be kept.

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** On every answer of the outer server. */
export const safetyHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

export const documentHeaders = {
  ...safetyHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  // Browsers ask each time (an ETag answers); a cache in front may hold a page for a second, or a day when we are away.
  'cache-control': 'public, max-age=0, s-maxage=1, stale-if-error=86400',
}

export const assetHeaders = {
  ...safetyHeaders,
  'cache-control': 'public, max-age=31536000, immutable',
}

export const iconHeaders = { ...safetyHeaders, 'cache-control': 'public, max-age=86400' }
