import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** Origin of the window's pages. */
export const windowOrigin = 'app://window'
/** Origin of original files as they were imported: hostile until proven otherwise. */
const originalOrigin = 'app://original'
/** Origin of the images that texts show. */
const imageOrigin = 'app://image'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: ${imageOrigin}`,
  `frame-src ${originalOrigin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** No script, nothing loaded but what the file itself holds, no way out. */
const originalPolicy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${windowOrigin}`,
].join('; ')

/** Nothing: an image loads nothing. */
const imagePolicy = "default-src 'none'; sandbox"

/** An original that may be looked at; the page or the text it is. */
type ViewedOriginal = { body: string; kind: 'page' | 'text' }

/** An image of the store; its kind was told from its bytes when it was kept. */
type StoredImage = { bytes: Uint8Array; mediaType: string }

/** Declares the scheme; to be called before the application is ready. */
export function declareOwnProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/**
 * Serves `app://window/…` from the folder of the built window, `app://original/SHA256` with the
 * file `originalOf` answers, and `app://image/SHA256` with the image `imageOf` answers. Nothing else exists: any other address is a 404.
 */
export function serveOwnProtocol(
  session: Session,
  folder: string,
  originalOf: (hash: string) => ViewedOriginal | null,
  imageOf: (id: string) => StoredImage | null,
): void {
  function original(hash: string): Response {
    const found = originalOf(hash)
    if (found === null) return missing()
    return respond(found.body, found.kind === 'page' ? '.html' : '.txt', originalPolicy)
  }

  function image(id: string): Response {
    const found = imageOf(id)
    if (found === null) return missing()
    return answer(found.bytes, found.mediaType, imagePolicy)
  }

  session.protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (request.method !== 'GET') return missing()
    if (host === 'original') return original(decodeURIComponent(pathname.slice(1)))
    if (host === 'image') return image(decodeURIComponent(pathname.slice(1)))
    if (host !== 'window') return missing()
    const file = normalize(join(folder, decodeURIComponent(pathname)))
    if (!file.startsWith(folder + sep)) return missing()
    try {
      return respond(await readFile(file), extname(file), windowPolicy)
    } catch {
      return missing()
    }
  })
}

function respond(body: string | Uint8Array, extension: string, policy: string): Response {
  const mediaType = mediaTypes[extension]
  return mediaType === undefined ? missing() : answer(body, mediaType, policy)
}

function answer(body: string | Uint8Array, mediaType: string, policy: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': mediaType,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

function missing(): Response {
  return new Response('not found', { status: 404 })
}
