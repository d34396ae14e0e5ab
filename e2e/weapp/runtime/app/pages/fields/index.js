const { noted, keep } = require('../../log')

Page(
  noted('fields', {
    data: { focused: false, place: '', mode: 'aspectFit', label: '名', value: '一' },
    heard(event) {
      const { type, detail, currentTarget } = event
      keep(`${currentTarget.id}.${type}`, detail)
    },
    change() {
      this.setData({ focused: true, place: 'end', mode: 'aspectFill', label: '', value: '二' })
    },
    leave() {
      this.setData({ focused: false })
    },
  }),
)
