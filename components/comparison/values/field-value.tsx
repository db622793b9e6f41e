import { FeeText } from '@/components/value/fee-text'
import type { ComparedField, MeasuredService } from '@/lib/audit/comparison/comparison'
import { ChannelsValue } from './channels-value'
import { ContactValue } from './contact-value'
import { DocumentsValue } from './documents-value'
import { TimeValue } from './time-value'

interface FieldValueProps {
  field: ComparedField
  measured: MeasuredService
  /** Keys of the documents that everyone asks for. */
  shared: ReadonlySet<string>
}

/** One value of a service, in words; never a blank. */
export function FieldValue({ field, measured, shared }: FieldValueProps) {
  switch (field) {
    case 'time':
      return <TimeValue measured={measured} />
    case 'fee':
      return <FeeText value={measured.service.fee} words={measured.service.feeWords} />
    case 'documents':
      return <DocumentsValue measured={measured} shared={shared} />
    case 'channels':
      return <ChannelsValue measured={measured} />
    case 'contact':
      return <ContactValue measured={measured} />
  }
}
