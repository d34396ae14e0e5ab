export default definePageConfig({ navigationBarTitleText: '参与征询' })
