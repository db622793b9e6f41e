import { describe, expect, it } from 'vitest'
import { parseContact } from '@/lib/values/contact'

const posts = `উপজেলা স্বাস্থ্য ও পঃ পঃ কর্মকর্তা; উপজেলা স্বাস্থ্য ও প.প. কর্মকর্তা; উপজেলা খাদ্য নিয়ন্ত্রক;
লাইসেন্স পরিদর্শক; জেলা কমান্ড্যান্ট; পোস্টমাস্টার; ডেপুটি পোস্টমাস্টার জেনারেল; হিসাবরক্ষক; হিসাব রক্ষক; নাজির;
তহশিলদার; কানুনগো; সার্ভেয়ার; স্যানিটারী ইন্সপেক্টর; সুপারিনটেনডেন্ট; তত্ত্বাবধায়ক; আইটি কনসালট্যান্ট; সাব-রেজিস্ট্রার;
আবাসিক মেডিকেল অফিসার; সিভিল সার্জন; ম্যানেজার; সুপারভাইজার; মাঠকর্মী; রেজিস্ট্রার; কর নির্ধারক; কর আদায়কারী;
মেডিকেল টেকনোলজিস্ট (ল্যাব); এমটি (ইপিআই); বন সংরক্ষক; সহকারী জজ; পরিবার কল্যাণ পরিদর্শিকা; District Food Controller;
Postmaster; Sub-Registrar; District Commandant; Resident Medical Officer; Conservator of Forests; Field Worker;
জিএম; ডিজিএম; এজিএম (মেম্বার সার্ভিস); এজিএম (ওএন্ডএম)`

describe('a post of an office', () => {
  it.each(posts.split(';').map((post) => post.trim()))('%s', (post) => {
    const contact = parseContact(`${post}\nফোন: ০১৭০০-০০০০০১`)
    expect(contact.designation).toBe(post)
    expect(contact.name).toBeUndefined()
    expect(contact.rest).toBeUndefined()
  })

  it('stands apart from the name before it', () => {
    const contact = parseContact('মোঃ আনিসুর রহমান\nজেলা খাদ্য নিয়ন্ত্রক')
    expect(contact).toMatchObject({ name: 'মোঃ আনিসুর রহমান', designation: 'জেলা খাদ্য নিয়ন্ত্রক' })
  })

  it('is the first of several that are listed', () => {
    const contact = parseContact(
      'ক) ডাঃ মোঃ আরিফ হাবিব, মেডিকেল অফিসার\nখ) ডা. তানিয়া জাহান, মেডিকেল অফিসার',
    )
    expect(contact).toMatchObject({
      name: 'ডাঃ মোঃ আরিফ হাবিব',
      designation: 'মেডিকেল অফিসার',
      rest: 'ডা. তানিয়া জাহান, মেডিকেল অফিসার',
    })
  })

  it('is none in the name of its office', () => {
    const contact = parseContact('উপজেলা খাদ্য নিয়ন্ত্রকের কার্যালয়')
    expect(contact.designation).toBeUndefined()
    expect(contact.office).toBe('উপজেলা খাদ্য নিয়ন্ত্রকের কার্যালয়')
  })
})
