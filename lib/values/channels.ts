// A channel is a way a citizen may reach a service; a method cell names one or several.
import { createLexicon } from './lexing/lexicon'
import { readLexemes } from './lexing/lexemes'
import { phrases } from './lexing/phrases'
import { printedText } from './lexing/tokens'

export const serviceChannels = ['in_person', 'phone', 'email', 'web', 'post', 'app'] as const
export type ServiceChannel = (typeof serviceChannels)[number]

/**
 * The ways a method cell names, in the order of `serviceChannels`; none where it names none.
 * @example parseChannels('টেলিফোন/ সরাসরি/ ই-মেইল যোগাযোগ') // ['in_person', 'phone', 'email']
 */
export function parseChannels(raw: string): ServiceChannel[] {
  const named = new Set(readLexemes(printedText(raw), lexicon).map((lexeme) => lexeme.meaning))
  return serviceChannels.filter((channel) => named.has(channel))
}

const lexicon = createLexicon<ServiceChannel>(
  [
    [
      'in_person',
      phrases(
        `সরাসরি, ব্যক্তিগত উপস্থিতি, ব্যক্তিগতভাবে, ব্যক্তিগত, স্বশরীরে, সশরীরে, উপস্থিত হয়ে, সাক্ষাৎ, সাক্ষাতে, ফ্রন্ট ডেস্ক, হাতে হাতে, অফিসে এসে, অভ্যর্থনা, হেল্প ডেস্ক,
         in person, personally, personal, direct, directly, face to face, front desk, help desk, by hand, walk in`,
      ),
    ],
    [
      'phone',
      phrases(
        `টেলিফোন, মোবাইল, ফোন, মুঠোফোন, কলসেন্টার, কল সেন্টার, হটলাইন, হেল্পলাইন, এসএমএস, খুদে বার্তা, টেলিফোনে, phone, telephone, mobile, call,
         call centre, call center, hotline, helpline, sms`,
      ),
    ],
    ['email', phrases(`ই-মেইল, ইমেইল, ই মেইল, ইমেল, ই-মেল, মেইল, e-mail, email, mail`)],
    [
      'web',
      phrases(
        `ওয়েব, ওয়েবসাইট, ওয়েব সাইট, ওয়েব পোর্টাল, অনলাইন, অন লাইন, পোর্টাল, ইন্টারনেট, ই-নথি, নথি সিস্টেম, সফটওয়্যার, ভিডিও কনফারেন্স, ফেসবুক, web, website, online, portal,
         internet, on line, video conference, facebook`,
      ),
    ],
    [
      'post',
      phrases(
        `ডাক, ডাকে, ডাকযোগে, ডাক যোগে, পত্র যোগে, কুরিয়ার, চিঠি, পত্রের মাধ্যমে, পত্রযোগে, post, by post, postal, courier, letter`,
      ),
    ],
    ['app', phrases(`অ্যাপ, এ্যাপ, এপ, অ্যাপস, মোবাইল অ্যাপ, মোবাইল অ্যাপস, app, apps, mobile app`)],
  ],
  /মেইল|ফোন|ওয়েব|অনলাইন/u,
)
