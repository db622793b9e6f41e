// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { judgeRules, service } from './judge-rules'

judgeRules('fee', {
  found: [
    ['F01', '/services/0/fee', service({ fee: '-' })],
    ['F02', '/services/0/fee', service({ fee: 'সরকার নির্ধারিত হারে' })],
    ['F03', '/services/0/fee', service({ fee: '২০/=' })],
    ['F04', '/services/0/fee', service({ fee: '৫০০০/- (ছয় হাজার) টাকা' })],
  ],
  silent: [
    ['F03', service({ fee: '১০০০/- ট্রেজারী চালানের মাধ্যমে' }), {}],
    ['F04', service({ fee: '৫০০০/- (পাঁচ হাজার) টাকা' }), {}],
  ],
})
