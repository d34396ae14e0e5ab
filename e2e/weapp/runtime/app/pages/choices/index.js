const { noted, keep } = require('../../log')

Page(
  noted('choices', {
    data: { second: false, percent: 30, topics: [], day: '2026-11-25', mode: 'selector', colours: ['红', '绿', '蓝'] },
    heard(event) {
      const { type, detail, currentTarget } = event
      keep(`${currentTarget.id}.${type}`, detail)
    },
    more() {
      this.setData({ second: true, percent: 100 })
    },
  }),
)
