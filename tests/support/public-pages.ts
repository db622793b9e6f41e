// Every kind of public page, by an example of the sample offices, without the language.
import { quarterNow } from './quarter-now'

export const locales = ['bn', 'en'] as const
export type Locale = (typeof locales)[number]

export interface PublicPage {
  path: string
  /** 200 where it is not given. */
  status?: number
}

const lohagara = '/offices/doict.lohagara.narail'

/** The charter of nine services that the budget of bytes is about. */
export const charterPage: PublicPage = { path: lohagara }

export const publicPages: PublicPage[] = [
  { path: '' },
  { path: '/about' },
  { path: '/areas' },
  { path: '/areas/khulnadiv' },
  { path: '/areas/narail' },
  { path: '/areas/lohagara.narail' },
  { path: '/departments' },
  { path: '/departments/doict' },
  { path: '/departments/doict?q=zzzz' },
  { path: '/search' },
  { path: '/search?q=ict' },
  { path: '/search?q=zzzz' },
  charterPage,
  { path: '/offices/doict' },
  { path: '/offices/doict.narail' },
  { path: '/offices/doict.shalikha.magura' },
  { path: '/offices/doict.kachua.bagerhat' },
  { path: '/offices/acl.charghat.rajshahi' },
  { path: `${lohagara}/services/field-ict-support` },
  { path: '/offices/doict.shalikha.magura/services/online-methods' },
  { path: '/offices/doict.kachua.bagerhat/services/web-portal-support' },
  { path: '/offices/acl.charghat.rajshahi/services/land-mutation' },
  { path: `${lohagara}/officers` },
  { path: '/offices/doict.kachua.bagerhat/officers' },
  { path: '/offices/doict.shalikha.magura/versions' },
  { path: '/offices/doict.shalikha.magura/versions/1' },
  { path: '/offices/dss.shibchar.madaripur/versions/1' },
  { path: '/services/land-mutation' },
  { path: '/services/ict-training' },
  { path: '/compare' },
  { path: '/compare?q=ict&office=doict.lohagara.narail' },
  { path: '/compare?office=doict.lohagara.narail&office=zzz&go=missing' },
  {
    path: '/compare/offices/doict.shalikha.magura@2/doict.lohagara.narail@1/doict.kachua.bagerhat@1',
  },
  { path: '/compare/offices/doict.shalikha.magura@1/doict.kachua.bagerhat@1?apart=abc&sort=zzz' },
  { path: '/compare/services/field-ict-support' },
  {
    path: '/compare/services/computer-and-language-lab/doict.lohagara.narail@1/doict.shalikha.magura@2',
  },
  { path: '/strategy' },
  { path: '/strategy/e-government-master-plan' },
  { path: '/strategy/e-government-master-plan/coverage' },
  { path: '/tables' },
  { path: '/tables/divisions' },
  { path: '/tables/districts?department=doict' },
  { path: '/tables/departments?sort=errors' },
  { path: '/tables/findings' },
  { path: '/tables/findings?area=zzz&sort=zzz' },
  { path: '/tables/offices?figure=vacant' },
  { path: '/tables/offices?figure=errors' },
  { path: '/tables/quarters' },
  { path: '/charter-reports' },
  { path: '/charter-reports?area=narail&go=1&quarter=nothing' },
  { path: `/charter-reports/${quarterNow}/districts/narail` },
  { path: `/charter-reports/${quarterNow}/departments/doict` },
  { path: '/charter-reports/2025-Q1/departments/doict?area=bagerhat' },
  { path: '/rules' },
  { path: '/offices/doict.kachua.bagerhat/findings' },
  { path: '/offices/doict.shalikha.magura/findings?figure=timeFindings' },
  { path: '/nowhere', status: 404 },
]
