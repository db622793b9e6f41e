// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { judgeRules, service } from './judge-rules'

judgeRules('time', {
  found: [
    ['T01', '/services/0/timeLimit', service({ timeLimit: '-' })],
    ['T02', '/services/0/timeLimit', service({ timeLimit: 'চাহিদা মোতাবেক' })],
    ['T03', '/services/0/timeLimit', service({ timeLimit: 'সর্বোচ্চ দুইদিন' })],
    ['T04', '/services/0/timeLimit', service({ timeLimit: 'তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে' })],
    ['T04', '/services/0/timeLimit', service({ timeLimit: '৭ কার্যদিবস/ প্রয়োজন অনুযায়ী' })],
    ['T05', '/services/0/timeLimit', service({ timeLimit: 'তিন (০২) কর্ম দিবস' })],
    ['T06', '/services/0/timeLimit', service({ timeLimit: 'কমপক্ষে ৭ কার্যদিবস' })],
    ['T07', '/services/0/timeLimit', service({ timeLimit: 'অফিস চলাকালীন সময়' })],
    ['T08', '/services/0/timeLimit', service({ timeLimit: '০ কার্যদিবস' })],
    ['T09', '/services/0/timeLimit', service({ timeLimit: '৫-৩০ কার্যদিবস' })],
    [
      'T10',
      '/services/0/timeLimit',
      service({ timeLimit: '১৫ কার্যদিবস' }),
      { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
    ],
  ],
  silent: [
    ['T03', service({ timeLimit: '৩ কার্যদিবস' }), {}],
    ['T03', service({ timeLimit: '১ মাস' }), {}],
    ['T04', service({ timeLimit: 'নতুন: ৬০ কার্যদিবস; নবায়ন: ১৫ কার্যদিবস' }), {}],
    ['T09', service({ timeLimit: '২/৩ কার্যদিবস' }), {}],
    ['T01', service({ timeLimit: '-', courseLength: '৬ মাস' }), {}],
    [
      'T10',
      service({ timeLimit: '৫ কার্যদিবস' }),
      { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
    ],
    [
      'T10',
      service({ timeLimit: '১৫ কার্যদিবস' }),
      { elsewhere: { 0: { medianDays: 3, offices: 4 } } },
    ],
  ],
})
