// The register of rules, in the order their findings are shown: a rule is one file, named here, and its two messages.
import type { Rule } from '../rule'
import { sectionMissing } from './sections/s01-section-missing'
import { columnMissing } from './sections/s03-column-missing'
import { statementPlaceholder } from './sections/s05-statement-placeholder'
import { notACharter } from './sections/s06-not-a-charter'
import { draftPublished } from './sections/s07-draft-published'
import { serials } from './rows/r01-serials'
import { cellCount } from './rows/r02-cell-count'
import { nearDuplicate } from './rows/r03-near-duplicate'
import { inherited } from './rows/r04-inherited'
import { cutOff } from './rows/r05-cut-off'
import { wrongColumn } from './columns/c01-wrong-column'
import { contactInText } from './columns/c02-contact-in-text'
import { noTimeLimit } from './time/t01-no-time-limit'
import { vagueTimeLimit } from './time/t02-vague-time-limit'
import { basisUnspecified } from './time/t03-basis-unspecified'
import { unstatedCase } from './time/t04-unstated-case'
import { wordsDisagree } from './time/t05-words-disagree'
import { minimumAsLimit } from './time/t06-minimum-as-limit'
import { scheduleAsLimit } from './time/t07-schedule-as-limit'
import { impossibleTime } from './time/t08-impossible-time'
import { wideRange } from './time/t09-wide-range'
import { slowerThanElsewhere } from './time/t10-slower-than-elsewhere'
import { noFee } from './fee/f01-no-fee'
import { unspecifiedFee } from './fee/f02-unspecified-fee'
import { noPaymentMethod } from './fee/f03-no-payment-method'
import { feeDisagrees } from './fee/f04-fee-disagrees'
import { noDocuments } from './documents/d01-no-documents'
import { noSource } from './documents/d02-no-source'
import { noOfficer } from './officers/o01-no-officer'
import { officerIncomplete } from './officers/o02-officer-incomplete'
import { ownSuperior } from './officers/o03-own-superior'
import { brokenEmail } from './officers/o04-broken-email'
import { privateMailbox } from './officers/o05-private-mailbox'
import { implausiblePhone } from './officers/o06-implausible-phone'
import { twoContacts } from './officers/o07-two-contacts'
import { vacantPost } from './officers/o08-vacant-post'
import { noEscalation } from './officers/o09-no-escalation'
import { levels } from './grievance/g01-levels'
import { limitDiffers } from './grievance/g02-limit-differs'
import { levelWithoutContact } from './grievance/g03-level-without-contact'
import { mixedDigits } from './text/u01-mixed-digits'
import { notNfc } from './text/u02-not-nfc'
import { bijoy } from './text/u03-bijoy'
import { damagedConversion } from './text/u04-damaged-conversion'
import { spellingVariants } from './text/u05-spelling-variants'
import { residue } from './text/u06-residue'
import { spaces } from './text/u07-spaces'
import { malformedWeb } from './text/u08-malformed-web'
import { oneLanguage } from './bilingual/b01-one-language'
import { unreviewed } from './bilingual/b02-unreviewed'
import { numbersDiffer } from './bilingual/b03-numbers-differ'
import { translationOutdated } from './bilingual/b04-translation-outdated'
import { notConfirmed } from './upkeep/m01-not-confirmed'
import { notPublished } from './upkeep/m02-not-published'

export const rules: readonly Rule[] = [
  sectionMissing,
  columnMissing,
  statementPlaceholder,
  notACharter,
  draftPublished,
  serials,
  cellCount,
  nearDuplicate,
  inherited,
  cutOff,
  wrongColumn,
  contactInText,
  noTimeLimit,
  vagueTimeLimit,
  basisUnspecified,
  unstatedCase,
  wordsDisagree,
  minimumAsLimit,
  scheduleAsLimit,
  impossibleTime,
  wideRange,
  slowerThanElsewhere,
  noFee,
  unspecifiedFee,
  noPaymentMethod,
  feeDisagrees,
  noDocuments,
  noSource,
  noOfficer,
  officerIncomplete,
  ownSuperior,
  brokenEmail,
  privateMailbox,
  implausiblePhone,
  twoContacts,
  vacantPost,
  noEscalation,
  levels,
  limitDiffers,
  levelWithoutContact,
  mixedDigits,
  notNfc,
  bijoy,
  damagedConversion,
  spellingVariants,
  residue,
  spaces,
  malformedWeb,
  oneLanguage,
  unreviewed,
  numbersDiffer,
  translationOutdated,
  notConfirmed,
  notPublished,
]
