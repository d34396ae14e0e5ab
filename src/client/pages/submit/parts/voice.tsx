import { View } from '@tarojs/components'
import { VOICE_SECONDS, VOICE_TOO_SHORT } from '@/contract/voice'
import { allowMicrophone, REFUSED } from '../../../device/recorder'
import { aria, Button, FieldError, VoiceNote } from '../../../ui'
import type { Hindrance, Voice, VoiceForm } from './use-voice'
import './voice.scss'

const WHY: Record<Hindrance, string> = {
  refused: REFUSED,
  short: VOICE_TOO_SHORT,
  failed: '没能录上音，请再点一次；还是不行，请写几个字，或打电话说',
  cut: '录音被打断了，录到的还在。要说全，请重录一段',
  gone: '上次的录音在手机里找不到了，请重新录一段',
}

/** Says it instead of writing it: a tap begins, a tap ends. No gestures, so that every hand can. */
export function VoiceField({ form }: { form: VoiceForm }) {
  const { phase, seconds, voice, hindrance, start, stop, cancel } = form
  return (
    <View className="voice">
      {phase === 'recording' ? (
        <Running seconds={seconds} stop={stop} cancel={voice && cancel} />
      ) : voice ? (
        <Recorded voice={voice} form={form} />
      ) : (
        <Button look="soft" icon="mic" busy={phase === 'starting'} onPress={start}>
          {`不方便写？点这里录音`}
        </Button>
      )}
      {phase === 'idle' && hindrance ? <FieldError>{WHY[hindrance]}</FieldError> : null}
      {phase === 'idle' && hindrance === 'refused' && allowMicrophone ? (
        <Button look="second" onPress={allowMicrophone}>
          去允许
        </Button>
      ) : null}
    </View>
  )
}

/** So often, in seconds, a screen reader hears how far it is. */
const SAID_EVERY = 10

interface RunningProps {
  seconds: number
  stop: () => void
  /** Where there is one to go back to. */
  cancel?: () => void
}

function Running({ seconds, stop, cancel }: RunningProps) {
  const said = Math.floor(seconds / SAID_EVERY) * SAID_EVERY
  return (
    <View className="voice-running">
      <View className="voice-count num" {...aria({ hidden: true })}>
        {seconds}
        <View className="voice-unit">{`秒，最长 ${VOICE_SECONDS} 秒`}</View>
      </View>
      <View className="voice-track" {...aria({ hidden: true })}>
        <View className="voice-done" style={{ width: `${(seconds / VOICE_SECONDS) * 100}%` }} />
      </View>
      <View className="small ink-2" {...aria({ live: 'polite' })}>
        {said === 0 ? '正在录，请说吧' : `已经录了 ${said} 秒，还可以说 ${VOICE_SECONDS - said} 秒`}
      </View>
      <Button icon="stop" onPress={stop}>
        说完了
      </Button>
      {cancel ? (
        <Button look="plain" onPress={cancel}>
          不录了，用原来那段
        </Button>
      ) : null}
    </View>
  )
}

const KEPT = '没有信号，录音先存在手机里，可以照样投'
const NO_ROOM = '没有信号，手机存储也满了，录音没能先存下。请先别离开这一页，有信号再传'
const STATES: Record<Voice['state'], string> = { sending: '正在上传', sent: '已传好', failed: '' }

function Recorded({ voice, form }: { voice: Voice; form: VoiceForm }) {
  const { path, seconds, state, error } = voice
  return (
    <>
      {path === '' ? (
        <View>{`录音 ${seconds} 秒`}</View>
      ) : (
        <VoiceNote key={path} url={path} seconds={seconds} name="录音" />
      )}
      <View className="row">
        <View className="grow small ink-2" {...aria({ live: 'polite' })}>
          {STATES[state]}
        </View>
        <Button look="plain" label="重录，录好新的才换掉这段" onPress={form.start}>
          重录
        </Button>
        <Button look="plain" label="删掉录音" onPress={form.remove}>
          删掉
        </Button>
      </View>
      {state === 'failed' ? (
        <>
          <FieldError>{voice.unreachable ? (voice.kept === undefined ? NO_ROOM : KEPT) : (error ?? '')}</FieldError>
          <Button look="second" onPress={form.retry}>
            再传一次
          </Button>
        </>
      ) : null}
    </>
  )
}
