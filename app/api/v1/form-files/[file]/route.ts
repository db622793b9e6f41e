import type { NextRequest } from 'next/server'
import { findActor } from '@/lib/auth/current-actor'
import { contentDisposition } from '@/lib/form-files/file-name'
import {
  findFormFile,
  findPublishedFormFile,
  type StoredFormFile,
} from '@/lib/form-files/queries/find-form-file'

/** A week: the file never changes, but a redaction may take it away. */
const published = 'public, max-age=604800'

interface Context {
  params: Promise<{ file: string }>
}

/** An application form, as a download: of a published version for anyone, of a draft for who may read it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { file: id } = await params
  const open = await findPublishedFormFile(id)
  if (open) return send(open, published, request)
  const actor = await findActor()
  const own = actor && (await findFormFile(actor, id))
  if (own) return send(own, 'private, no-store', request)
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}

function send(file: StoredFormFile, cacheControl: string, request: NextRequest): Response {
  const etag = `"${file.sha256}"`
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': contentDisposition(file.fileName),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheControl,
    ETag: etag,
  }
  const isKnown = request.headers.get('if-none-match') === etag
  if (isKnown) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(file.bytes), { headers })
}
