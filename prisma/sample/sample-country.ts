// The whole sample country. Offices stand after the offices they belong to.
import { doictServices } from './catalogue/doict-services'
import { otherServices } from './catalogue/other-services'
import { aclCharghatRajshahi } from './offices/acl-charghat-rajshahi'
import { doict } from './offices/doict'
import { doictBagerhat, doictMagura, doictNarail } from './offices/doict-districts'
import { doictKachuaBagerhat } from './offices/doict-kachua-bagerhat'
import { doictLohagaraNarail } from './offices/doict-lohagara-narail'
import { doictShalikhaMagura } from './offices/doict-shalikha-magura'
import { dssShibcharMadaripur } from './offices/dss-shibchar-madaripur'
import type { SampleOffice } from './sample-office'
import { masterPlan } from './strategy'

export { departments } from './departments'

export const standardServices = [...doictServices, ...otherServices]

export const strategies = [masterPlan]

export const offices: SampleOffice[] = [
  doict,
  doictMagura,
  doictNarail,
  doictBagerhat,
  doictLohagaraNarail,
  doictKachuaBagerhat,
  doictShalikhaMagura,
  aclCharghatRajshahi,
  dssShibcharMadaripur,
]
