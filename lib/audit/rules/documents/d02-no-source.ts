import { serviceRule } from '../service-rule'

const NAMES_A_PLACE =
  /অফিস|কার্যালয়|দপ্তর|ওয়েব|শাখা|প্রাপ্তি|ব্যাংক|সাদা কাগজ|office|website|www|portal|branch|bank|plain paper/i

/** Documents are asked for, and nothing says where to get them. */
export const noSource = serviceRule(
  {
    id: 'D02',
    severity: 'info',
    examples: {
      wrong: { services: [{ documents: 'নির্ধারিত ফরমে আবেদন ও ২ কপি ছবি' }] },
      right: {
        services: [{ documents: 'নির্ধারিত ফরমে আবেদন (প্রাপ্তিস্থান: উপজেলা অফিস) ও ২ কপি ছবি' }],
      },
    },
  },
  function* ({ service: { documents, formSource }, at }) {
    if (!documents || formSource || NAMES_A_PLACE.test(documents)) return
    yield { path: at('documents'), raw: documents }
  },
)
