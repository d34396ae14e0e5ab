import type { DomScreen } from './dom-screen'
import { jpegWithGps } from './jpeg-with-gps'
import type { Mode, ScreenName } from './screens'
import { ON_A_CASE, type Steps } from './steps-on-a-case'
import {
  begunBefore,
  recorded,
  recording,
  slowedDown,
  toTheDetails,
  toTheWords,
  withoutSignal,
} from './steps-on-a-slip'
import { setWeather } from './weather'

const BESIDE_THE_LAWN = { latitude: 31.231, longitude: 121.472 }

/** What is done on a screen, once it is open and at rest, to see what it is listed for. */
const STEPS: Partial<Record<ScreenName, Steps>> = {
  ...ON_A_CASE,
  'home, as it was seen last': async (screen, mode) => {
    // What is in the address is not there the next time; what was chosen is.
    if (mode.startsWith('elder')) for (const look of ['常规版', '关怀模式']) await screen.tap(look)
    await screen.page.emulateMedia({ colorScheme: mode.endsWith('dark') ? 'dark' : 'light' })
    await setWeather(screen.page, 'unreachable')
    await screen.open('pages/home/index')
    await screen.see(/没信号也能写意见/)
  },
  'submit, a field is wrong': async (screen) => {
    // In elder mode it is asked step by step.
    await screen.tap(/^(投进意见箱|下一步)$/)
    await screen.see('请选一下是哪方面的事')
  },
  'submit, a danger': async (screen, mode) => {
    await toTheWords(screen, mode)
    await screen.fill('想说的事', '楼道里闻到一股煤气味，很浓')
    await screen.see('马上打 962777')
  },
  'submit, with a photo': async (screen, mode) => {
    await toTheWords(screen, mode)
    await screen.choosePhoto('加照片', jpegWithGps())
    await screen.see('已传好')
  },
  'submit, photos put in order': async (screen, mode) => {
    await toTheWords(screen, mode)
    for (const name of ['加照片', '1/6', '2/6']) await screen.choosePhoto(name, jpegWithGps())
    await screen.see(/^第 3 张照片，已传好/)
    await screen.tap('调整顺序')
    await screen.tap('第 2 张，向前移')
    await screen.see('已移到第 1 张')
  },
  'submit, recording': recording,
  'submit, recorded': async (screen, mode) => {
    await recorded(screen, mode)
    await screen.see('已传好')
  },
  'submit, recorded without a signal': async (screen, mode) => {
    await setWeather(screen.page, 'unreachable')
    await recorded(screen, mode)
    await screen.see('没有信号，录音先存在手机里，可以照样投')
  },
  'submit, a place on the map': async (screen, mode) => {
    await toTheDetails(screen, mode)
    await screen.standAt(BESIDE_THE_LAWN)
    await screen.tap(/^(带上我现在的位置|在地图上选)$/)
    await screen.see(/^带上了/)
  },
  'unsent, waiting': (screen, mode) => withoutSignal(screen, mode),
  'unsent, refused': async (screen, mode) => {
    await withoutSignal(screen, mode, '这句话里有违规测试，没信号写的')
    await setWeather(screen.page, 'fine')
    await screen.tap('现在就发')
    await screen.see('改一改再投')
  },
  'submit, begun before': begunBefore,
  'my data, really, a sheet open': async (screen) => {
    await screen.tap('不留姓名，继续办完')
    await screen.tap('删除我的个人信息')
    await screen.see('真的要删除吗')
  },
  'my data, erased': async (screen) => {
    await screen.tap('删除我的个人信息')
    await screen.tap('删除')
    await screen.see('删除好了')
  },
  'home, no board, searched': async (screen) => {
    await screen.fill('找工作室', '桂花2居委')
    await screen.see('找到 1 个工作室')
  },
  'home, no board, searched for what is not there': async (screen) => {
    await screen.fill('找工作室', '没有这条路')
    await screen.see(/没有找到「没有这条路」/)
  },
  'home, another workstation, a sheet open': async (screen) => {
    await screen.tap(/换一个工作室$/)
    await screen.see('按离我远近排')
  },
  'find, miscopied': async (screen) => {
    await screen.fill('受理编号', 'K7MP 3RTW')
    await screen.fill('查询码', 'ABCDEFGHJK')
    await screen.tap('查进度')
    await screen.see('查询码抄错了，请对照纸条再看一遍')
  },
  'find, slowed down': slowedDown,
  'wall, reporting, a sheet open': async (screen) => {
    await screen.tap('举报不当内容')
    await screen.see('告诉工作室')
  },
  'opinions, reporting, a sheet open': async (screen) => {
    await screen.tap(/^举报，放在菜场门口/)
    await screen.see('告诉工作室')
  },
  'desk opinions, rewording, a sheet open': async (screen) => {
    await screen.tap(/^改公布的文字，放在菜场门口/)
    await screen.see('存下公布的文字')
  },
  'submit, something alike': async (screen, mode) => {
    if (mode.startsWith('elder')) {
      await screen.tap('侵占绿地')
      await screen.tap('下一步')
    }
    await screen.fill('想说的事', '3 号楼北侧的绿地被人圈起来种菜')
    await screen.see('有邻居提过相像的事')
  },
  'submit, asked for consent': async (screen, mode) => {
    await screen.tap('市容环境')
    if (mode.startsWith('elder')) await screen.tap('下一步')
    await screen.fill('想说的事', '门口的路灯晚上不亮，走路看不清。')
    if (mode.startsWith('elder')) await screen.tap('下一步')
    await screen.tap('投进意见箱')
    await screen.see('投之前，请看一下')
  },
  'desk case, a sheet open': async (screen) => {
    await screen.tap('受理')
    await screen.see('确认受理')
  },
  'desk case, handing on, a sheet open': async (screen) => {
    await screen.tap('更多办理')
    await screen.tap('转办')
    await screen.see('区局')
  },
}

/** Whether something is done on the screen of that name after it has opened. */
export function hasSteps(name: ScreenName): boolean {
  return name in STEPS
}

/** Does what the screen of that name is listed for, if anything. */
export async function stepsOn(screen: DomScreen, name: ScreenName, mode: Mode): Promise<void> {
  await STEPS[name]?.(screen, mode)
}

/** Screens of a phone without network. */
export function isOffline(name: ScreenName): boolean {
  return name === 'home, no network'
}
