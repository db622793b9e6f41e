// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { judgeRules, service } from './judge-rules'

judgeRules('documents', {
  found: [
    ['D01', '/services/0/documents', service({ documents: 'প্রয়োজনীয় তথ্য' })],
    ['D01', '/services/0/documents', service({ documents: undefined })],
    ['D02', '/services/0/documents', service({ documents: 'ছবি ও জাতীয় পরিচয়পত্রের কপি' })],
  ],
  silent: [],
})
