export const serviceChannels = ['in_person', 'phone', 'email', 'web', 'post', 'app'] as const
export type ServiceChannel = (typeof serviceChannels)[number]

/** The ways a method cell offers to reach the service, in the order of `serviceChannels`. */
export function parseChannels(raw: string): ServiceChannel[] {
  return serviceChannels.filter((channel) => words[channel].test(raw))
}

const words: Record<ServiceChannel, RegExp> = {
  in_person: /সরাসরি|ব্যক্তিগত|in person/i,
  phone: /টেলিফোন|মোবাইল|phone/i,
  email: /ই-?মেইল|e-?mail/i,
  web: /ওয়েব|অনলাইন|web|online/i,
  post: /ডাক|post/i,
  app: /অ্যাপ|\bapp\b/i,
}
