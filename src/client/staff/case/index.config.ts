export default definePageConfig({ navigationBarTitleText: '办理', enablePageMeta: true })
