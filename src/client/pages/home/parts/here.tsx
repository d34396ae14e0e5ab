import { Text, View } from '@tarojs/components'
import type { WorkstationView } from '@/contract/workstation'
import { useElderMode } from '../../../device/elder-mode'
import { navigateTo, phone } from '../../../device/place'
import { aria, Button, Heading, Icon, Tap } from '../../../ui'
import { WORKSTATION_FULL } from '../../../ui/words'

/** `openNow` is missing while it is not known how it is today; `waiting`: the answer is on its way. */
export interface At {
  workstation: WorkstationView
  openNow?: boolean
  waiting?: boolean
}

interface HereProps {
  home: At
  onSwitch: () => void
}

/** Which workstation this is, who is there, and the ways to reach them. */
export function Here({ home, onSwitch }: HereProps) {
  const [elder, setElder] = useElderMode()
  const { workstation } = home
  return (
    <View className="here">
      <View className="row here-top">
        <Tap className="here-switch" label={`${workstation.name}，换一个工作室`} onPress={onSwitch}>
          <Heading look="hero">{workstation.name}</Heading>
          <Icon name="down" size={elder ? 24 : 18} className="here-down" />
        </Tap>
        <Tap className="here-mode" onPress={() => setElder(!elder)}>
          {elder ? null : <Icon name="text" />}
          {elder ? '常规版' : '关怀模式'}
        </Tap>
      </View>
      {elder ? <ElderDuty home={home} /> : <Duty home={home} />}
    </View>
  )
}

const onDuty = ({ workstation, openNow }: At) => (openNow === undefined ? [] : workstation.dutyToday)
const names = (home: At) =>
  onDuty(home)
    .map((one) => one.name)
    .join('、')

/** Whether somebody is there now. */
function NowOpen({ openNow, waiting = false }: At) {
  if (openNow !== undefined) return <View>{openNow ? '现在可以直接上门' : '现在休息，可以先写下来'}</View>
  if (waiting) return <View {...aria({ role: 'status', label: '正在打开' })}>正在打开…</View>
  return <View>谁值班，连上才看得到</View>
}

function Duty({ home }: { home: At }) {
  const { workstation, openNow } = home
  const [first] = onDuty(home)
  const name = first?.name ?? workstation.name
  return (
    <>
      <View className="small muted">{`${WORKSTATION_FULL} · ${workstation.address}`}</View>
      <View className="here-duty">
        <View className="here-face">{name.slice(0, 1)}</View>
        <View className="grow">
          {first ? (
            <>
              <Text className="strong">{names(home)}</Text> 今天值班
            </>
          ) : openNow === undefined ? (
            '工作时间'
          ) : (
            '今天不值班'
          )}
          <View className="small muted">
            <Hours>{workstation.hours}</Hours>
          </View>
          <View className="small muted">
            <NowOpen {...home} />
          </View>
        </View>
        <Tap className="here-round" label={`打电话到${workstation.name}`} onPress={() => phone(workstation.phone)}>
          <Icon name="phone" />
        </Tap>
        <Tap className="here-round" label={`导航到${workstation.name}`} onPress={() => navigateTo(workstation)}>
          <Icon name="go" />
        </Tap>
      </View>
    </>
  )
}

function ElderDuty({ home }: { home: At }) {
  const { workstation } = home
  const duty = onDuty(home)
  const [first] = duty
  return (
    <View className="stack">
      <View className="ink-2">
        {/* One alone is named by the button below. */}
        {duty.length > 1 ? <View>{`${names(home)} 今天值班`}</View> : null}
        <Hours>{workstation.hours}</Hours>
        <NowOpen {...home} />
        <Tap
          className="row here-way"
          label={`${workstation.address}，导航到${workstation.name}`}
          onPress={() => navigateTo(workstation)}
        >
          <View className="grow">{workstation.address}</View>
          <Icon name="go" />
          导航
        </Tap>
      </View>
      <Button look="soft" icon="phone" onPress={() => phone(workstation.phone)}>
        {first ? `打给值班的${first.name}` : '打电话给工作室'}
      </Button>
    </View>
  )
}

/** `工作日 8:30 至 17:00`: a line may end before the hours, not inside them. Longer ones break as they must. */
function Hours({ children }: { children: string }) {
  const [, days, hours] = /^(.*?)\s+(\d{1,2}:\d\d.{1,12})$/.exec(children) ?? []
  if (days === undefined) return <View>{children}</View>
  return (
    <View>
      <Text>{days}</Text> <Text className="nowrap">{hours}</Text>
    </View>
  )
}
