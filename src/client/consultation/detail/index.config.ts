export default definePageConfig({ navigationBarTitleText: '征询', enableShareAppMessage: true })
