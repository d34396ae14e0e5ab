import { LEAD, OFFICER } from '../support/cases'
import { lettersOf } from '../support/letters'
import { must, newPerson } from '../support/local-cloud'
import { PUBLISHED, publishedOpinions } from '../support/published-opinions'
import type { World } from './screen'

const PAGE = `consultation/opinions/index?id=${PUBLISHED.id}&item=${PUBLISHED.item}`
const BEGINNING = 6

/**
 * A published opinion should not stand there as it does: a resident says so, the lead is led to it and puts other words in
 * its place, and everyone reads those.
 * @param nth which one: builds that run at the same time have one each
 */
export async function opinionReports({ phoneOf, step }: World, nth: number): Promise<void> {
  const person = newPerson()
  const resident = await phoneOf(person)
  const lead = await phoneOf(LEAD)
  const { id, wording: shown } = (await publishedOpinions(newPerson()))[nth] ?? { id: '', wording: '' }
  const input = { id: PUBLISHED.id, answered: true }
  const { items } = await must<{ items: { id: string; wording: string }[] }>(
    OFFICER,
    'consultation.deskOpinions',
    input,
  )
  const written = items.find((group) => group.id === id)?.wording ?? ''
  const fresh = `${lettersOf(person)}，这段文字由室长改过。`

  await step('a resident says what is wrong with it', async () => {
    await resident.open(PAGE)
    await resident.see(shown)
    await resident.tap(new RegExp(`^举报，${shown.slice(0, BEGINNING)}`))
    await resident.tap('告诉工作室')
    await resident.see('请选一下哪里不妥')
    await resident.tap('骂人、攻击别人')
    await resident.tap('告诉工作室')
    await resident.see(/^已转给工作室/)
  })

  await step('an officer sees it, and leaves it to the lead', async () => {
    const officer = await phoneOf(OFFICER)
    await officer.open(`staff/opinions/index?id=${PUBLISHED.id}`)
    await officer.see(/人举报：.*骂人、攻击别人/)
    await officer.doNotSee('改公布的文字')
  })

  await step('the lead is led there, and cannot put a telephone in its place', async () => {
    await lead.open(`staff/consultation/index?id=${PUBLISHED.id}`)
    await lead.see(/^有 \d+ 条意见被举报，请看一下/)
    await lead.tap('看被举报的意见')
    await lead.see(/人举报：.*骂人、攻击别人/)
    await lead.tap(new RegExp(`^改公布的文字，${written.slice(0, BEGINNING)}`))
    await lead.fill('公布的文字', '打 13812345678 找我')
    await lead.tap('存下公布的文字')
    await lead.see('还像有电话或门牌，请去掉再公布')
  })

  await step('but other words, which everyone reads from then on', async () => {
    await lead.fill('公布的文字', fresh)
    await lead.tap('存下公布的文字')
    await lead.see(/^已存下/)
    await resident.open(PAGE)
    await resident.see(fresh)
    await resident.doNotSee(shown)
  })
}
